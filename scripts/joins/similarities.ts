import type { CommuneRow } from '../../src/domain/commune.ts';
import { compareDates } from '../../src/domain/date-source.ts';
import {
  smallCommuneShare,
  townShare,
  similarTo,
  comparableSeries,
  SIMILARITY_VARIABLES,
  type Derive,
  type IdVariable,
  type Measure,
  type Profile,
  type Trait,
} from '../../src/domain/derivations/index.ts';
import type { Similarities } from '../../src/domain/similarities.ts';
import type { Observation } from '../../src/domain/tables/index.ts';
import type { CodeTerritoire, Niveau, Territoire } from '../../src/domain/territoire.ts';

/** How many are named, by level. There are few régions, of which the fifth is seldom alike. */
const NUMBERS = { REG: 4, DEP: 5 } as const satisfies Partial<Record<Niveau, number>>;

/** The indicator whose modalities are compared. */
const DENSITY = 'liberaux-densite';

export interface SimilarityRows {
  territoires: readonly Territoire[];
  communes: readonly CommuneRow[];
  observations: readonly Observation[];
}

/** The nearest territories of each région and of each département, each among those of its level. */
export function toSimilarities({ territoires, communes, observations }: SimilarityRows): Similarities[] {
  const regionOf = new Map(territoires.map(({ code, parent }) => [code, parent]));
  const populations = new Map<CodeTerritoire, number[]>();
  for (const [, , , , , departement, population] of communes) {
    const code: CodeTerritoire = `DEP-${departement}`;
    for (const holder of [code, regionOf.get(code)]) {
      if (holder) populations.set(holder, [...(populations.get(holder) ?? []), population]);
    }
  }
  const densities = observations.filter(({ indicateur }) => indicateur === DENSITY);

  return (Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]).flatMap((niveau) => {
    const own = territoires.filter((territoire) => territoire.niveau === niveau);
    const byModalite = {
      generalistes: atLastMoment(densities, own, 'generalistes'),
      infirmiers: atLastMoment(densities, own, 'infirmiers'),
    };
    const profiles = own.map((territoire): Profile => {
      const own = populations.get(territoire.code) ?? [];
      const density = (modalite: keyof typeof byModalite) => toTrait(byModalite[modalite].get(territoire.code));
      return {
        code: territoire.code,
        traits: {
          population: { valeur: territoire.population, measure: null },
          'part-petites-communes': derived(smallCommuneShare(territoire, own)),
          'part-villes': derived(townShare(territoire, own)),
          generalistes: density('generalistes'),
          infirmiers: density('infirmiers'),
        },
      };
    });
    const near = similarTo(profiles, { count: NUMBERS[niveau] });
    return profiles.map(({ code, traits }) => ({
      code,
      traits: toPublishedTraits(traits),
      similar: near.get(code) ?? [],
    }));
  });
}

/** The values of one modality at the last date when any of the territories has one: dates are not mixed. */
function atLastMoment(
  rows: readonly Observation[],
  territoires: readonly Territoire[],
  modalite: string,
): Map<CodeTerritoire, Measure> {
  const own = rows.filter(({ ventilation }) => ventilation === modalite);
  const series = territoires.map(({ code }) => comparableSeries(own.filter(({ territoire }) => territoire === code)));
  const last = series
    .flatMap((series) => series.map(({ date }) => date))
    .sort(compareDates)
    .at(-1);
  return new Map(
    series.flatMap((series) =>
      series.filter(({ date }) => date === last).map((measure) => [measure.territoire, measure] as const),
    ),
  );
}

function toTrait(measure: Measure | undefined): Trait | null {
  return measure ? { valeur: measure.valeur, measure } : null;
}

function derived({ valeur }: Derive): Trait | null {
  return valeur === null ? null : { valeur, measure: null };
}

function toPublishedTraits(traits: Profile['traits']): Similarities['traits'] {
  const inputs = SIMILARITY_VARIABLES.map(({ id }) => {
    const trait = traits[id];
    return [id, trait && { valeur: trait.valeur, observation: trait.measure?.id ?? null }] as const;
  });
  return Object.fromEntries(inputs) as Record<IdVariable, Similarities['traits'][IdVariable]>;
}
