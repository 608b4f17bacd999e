import type { CodeTerritoire, Territoire } from '../../src/domain/territoire.ts';
import { toSlug } from '../../src/domain/slug.ts';
import type { CommuneCog, Decoupage, DepartementCog, EpciCog, RegionCog } from '../lib/read-decoupage.ts';

/** The census year of the municipal populations of the COG 2026… */
export const POPULATION_AT = '2023';
/** … but for Mayotte, counted apart. */
export const SPECIAL_POPULATION_AU: Readonly<Record<string, string>> = { '976': '2017' };

type Zone = 'metro' | 'drom';
type French<T> = T & { zone: Zone };

/**
 * France, its régions and its départements, métropole and DROM only, in the order of their codes. A population is
 * the sum of the communes; that of a territory made of several census years says so: « 2017, 2023 ».
 */
export function toTerritoires({ regions, departements, communes }: Decoupage): Territoire[] {
  const parts = Map.groupBy(communes.filter(isFrench).filter(isCurrent), ({ departement }) => departement);
  const fine = departements.filter(isFrench).map((place) => toDepartement(place, parts.get(place.code) ?? []));
  const wide = regions.filter(isFrench).map((place) =>
    toRegion(
      place,
      fine.filter(({ parent }) => parent === `REG-${place.code}`),
    ),
  );
  return [toFrance(fine), ...wide.sort(byCog), ...fine.sort(byCog)];
}

/** The communes and intercommunalities among the given keys, in the order of their keys. Throws on one that the COG has not. */
export function toPlaces({ communes, epci }: Decoupage, codes: Iterable<CodeTerritoire>): Territoire[] {
  const places = new Map(
    communes
      .filter(isFrench)
      .filter(isInForce)
      .map((commune) => [commune.code, commune]),
  );
  const groups = new Map(epci.map((group) => [group.code, group]));
  return [...new Set(codes)].sort().flatMap((code) => {
    const cog = code.slice(code.indexOf('-') + 1);
    if (code.startsWith('COM-')) return toCommune(existing(places.get(cog), code));
    if (code.startsWith('EPCI-')) return toEpci(existing(groups.get(cog), code), places);
    return [];
  });
}

/** The COG code of the région of each département: `{ '23': '75', … }`. */
export function toRegionOf(territoires: readonly Territoire[]): Record<string, string> {
  const departements = territoires.filter(({ niveau }) => niveau === 'DEP');
  return Object.fromEntries(departements.map(({ cog, parent }) => [cog, (parent ?? '').replace('REG-', '')]));
}

/** Every territory key of the COG, down to the communes and the municipal arrondissements. */
export function toCodesCog({ regions, departements, communes, epci }: Decoupage): ReadonlySet<CodeTerritoire> {
  return new Set<CodeTerritoire>([
    'FR',
    ...regions.filter(isFrench).map(({ code }) => `REG-${code}` as const),
    ...departements.filter(isFrench).map(({ code }) => `DEP-${code}` as const),
    ...epci.map(({ code }) => `EPCI-${code}` as const),
    ...communes
      .filter(isFrench)
      .filter(isInForce)
      .map(({ code }) => `COM-${code}` as const),
  ]);
}

export { toSlug };

function toFrance(departements: readonly Territoire[]): Territoire {
  const own = {
    niveau: 'FR',
    cog: '',
    nom: 'France',
    slug: '',
    parent: null,
    zone: 'metro',
    typeLiaison: 3,
  } as const;
  return { code: 'FR', ...own, ...sumPopulations(departements) };
}

function toRegion(
  { code, nom, typeLiaison, zone }: French<RegionCog>,
  departements: readonly Territoire[],
): Territoire {
  return {
    code: `REG-${code}`,
    niveau: 'REG',
    ...named(code, nom),
    parent: 'FR',
    ...sumPopulations(departements),
    zone,
    typeLiaison,
  };
}

function toDepartement(
  { code, nom, typeLiaison, zone, region }: French<DepartementCog>,
  communes: readonly French<CommuneCog>[],
): Territoire {
  const population = sumPopulations(communes.map(toCommune));
  return {
    code: `DEP-${code}`,
    niveau: 'DEP',
    ...named(code, nom),
    parent: `REG-${region}`,
    ...population,
    zone,
    typeLiaison,
  };
}

function toCommune({ code, nom, typeLiaison, zone, departement, population }: French<CommuneCog>): Territoire {
  const cog = existing(departement, `COM-${code}`);
  return {
    code: `COM-${code}`,
    niveau: 'COM',
    ...named(code, nom),
    parent: `DEP-${cog}`,
    population: existing(population, `COM-${code}`),
    populationAu: SPECIAL_POPULATION_AU[cog] ?? POPULATION_AT,
    zone,
    typeLiaison: typeLiaison ?? 0,
  };
}

/** An intercommunality may lie in several départements, even of two régions: its parent then is France. */
function toEpci({ code, nom, membres }: EpciCog, places: ReadonlyMap<string, French<CommuneCog>>): Territoire {
  const communes = membres.map((member) => toCommune(existing(places.get(member.code), `COM-${member.code}`)));
  const [parent, ...others] = new Set(communes.map((commune) => commune.parent));
  return {
    code: `EPCI-${code}`,
    niveau: 'EPCI',
    ...named(code, nom),
    parent: parent && others.length === 0 ? parent : 'FR',
    ...sumPopulations(communes),
    zone: communes[0]?.zone ?? 'metro',
    typeLiaison: 0,
  };
}

function named(cog: string, nom: string): Pick<Territoire, 'cog' | 'nom' | 'slug'> {
  return { cog, nom: nom.replaceAll("'", '’'), slug: `${cog}-${toSlug(nom)}` };
}

function sumPopulations(parts: readonly Territoire[]): Pick<Territoire, 'population' | 'populationAu'> {
  const years = new Set(parts.flatMap(({ populationAu }) => populationAu.split(', ')));
  return {
    population: parts.reduce((sum, { population }) => sum + population, 0),
    populationAu: [...years].sort().join(', '),
  };
}

/** What the COG has of a code; throws where it has not. */
export function existing<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new Error(`the COG lacks something of ${code}`);
  return value;
}

/** The overseas collectivities follow other health policies: they are not in the scope of the plan. */
function isFrench<T extends { zone: Zone | 'com' }>(place: T): place is French<T> {
  return place.zone !== 'com';
}

function isCurrent({ type }: CommuneCog): boolean {
  return type === 'commune-actuelle';
}

/** Communes, and the arrondissements of Paris, Lyon and Marseille, whose people are counted in both. */
function isInForce(commune: CommuneCog): boolean {
  return isCurrent(commune) || commune.type === 'arrondissement-municipal';
}

function byCog(a: Territoire, b: Territoire): number {
  return a.cog < b.cog ? -1 : 1;
}
