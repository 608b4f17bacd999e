import type { LigneCommune } from '../../src/domain/commune.ts';
import { compareDates } from '../../src/domain/date-source.ts';
import {
  partPetitesCommunes,
  partVilles,
  semblables,
  serieComparable,
  VARIABLES_RESSEMBLANCE,
  type Derive,
  type IdVariable,
  type Mesure,
  type Profil,
  type Trait,
} from '../../src/domain/derivations/index.ts';
import type { Ressemblances } from '../../src/domain/ressemblances.ts';
import type { Observation } from '../../src/domain/tables/index.ts';
import type { CodeTerritoire, Niveau, Territoire } from '../../src/domain/territoire.ts';

/** How many are named, by level. There are few régions, of which the fifth is seldom alike. */
const NOMBRES = { REG: 4, DEP: 5 } as const satisfies Partial<Record<Niveau, number>>;

/** The indicator whose modalities are compared. */
const DENSITE = 'liberaux-densite';

export interface RowsRessemblances {
  territoires: readonly Territoire[];
  communes: readonly LigneCommune[];
  observations: readonly Observation[];
}

/** The nearest territories of each région and of each département, each among those of its level. */
export function toRessemblances({ territoires, communes, observations }: RowsRessemblances): Ressemblances[] {
  const regionOf = new Map(territoires.map(({ code, parent }) => [code, parent]));
  const populations = new Map<CodeTerritoire, number[]>();
  for (const [, , , , , departement, population] of communes) {
    const code: CodeTerritoire = `DEP-${departement}`;
    for (const holder of [code, regionOf.get(code)]) {
      if (holder) populations.set(holder, [...(populations.get(holder) ?? []), population]);
    }
  }
  const densites = observations.filter(({ indicateur }) => indicateur === DENSITE);

  return (Object.keys(NOMBRES) as (keyof typeof NOMBRES)[]).flatMap((niveau) => {
    const siens = territoires.filter((territoire) => territoire.niveau === niveau);
    const parModalite = {
      generalistes: auDernierMoment(densites, siens, 'generalistes'),
      infirmiers: auDernierMoment(densites, siens, 'infirmiers'),
    };
    const profils = siens.map((territoire): Profil => {
      const siennes = populations.get(territoire.code) ?? [];
      const densite = (modalite: keyof typeof parModalite) => toTrait(parModalite[modalite].get(territoire.code));
      return {
        code: territoire.code,
        traits: {
          population: { valeur: territoire.population, mesure: null },
          'part-petites-communes': derivee(partPetitesCommunes(territoire, siennes)),
          'part-villes': derivee(partVilles(territoire, siennes)),
          generalistes: densite('generalistes'),
          infirmiers: densite('infirmiers'),
        },
      };
    });
    const proches = semblables(profils, { nombre: NOMBRES[niveau] });
    return profils.map(({ code, traits }) => ({
      code,
      traits: toTraitsPublies(traits),
      semblables: proches.get(code) ?? [],
    }));
  });
}

/** The values of one modality at the last date when any of the territories has one: dates are not mixed. */
function auDernierMoment(
  rows: readonly Observation[],
  territoires: readonly Territoire[],
  modalite: string,
): Map<CodeTerritoire, Mesure> {
  const siennes = rows.filter(({ ventilation }) => ventilation === modalite);
  const series = territoires.map(({ code }) =>
    serieComparable(siennes.filter(({ territoire }) => territoire === code)),
  );
  const derniere = series
    .flatMap((serie) => serie.map(({ date }) => date))
    .sort(compareDates)
    .at(-1);
  return new Map(
    series.flatMap((serie) =>
      serie.filter(({ date }) => date === derniere).map((mesure) => [mesure.territoire, mesure] as const),
    ),
  );
}

function toTrait(mesure: Mesure | undefined): Trait | null {
  return mesure ? { valeur: mesure.valeur, mesure } : null;
}

function derivee({ valeur }: Derive): Trait | null {
  return valeur === null ? null : { valeur, mesure: null };
}

function toTraitsPublies(traits: Profil['traits']): Ressemblances['traits'] {
  const entrees = VARIABLES_RESSEMBLANCE.map(({ id }) => {
    const trait = traits[id];
    return [id, trait && { valeur: trait.valeur, observation: trait.mesure?.id ?? null }] as const;
  });
  return Object.fromEntries(entrees) as Record<IdVariable, Ressemblances['traits'][IdVariable]>;
}
