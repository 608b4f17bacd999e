import type { Initiative } from '../../domain/tables/index.ts';
import type { CodeTerritoire, Niveau, Territoire } from '../../domain/territoire.ts';
import { departementsOf, initiatives, territoire, territoires } from '../../store/rows.ts';
import { PAGES } from '../../store/routes.ts';
import { byName } from '../../format/order.ts';

/** An initiative and the départements and régions that hold its places. */
export interface LocatedInitiative {
  initiative: Initiative;
  departements: readonly CodeTerritoire[];
  regions: readonly CodeTerritoire[];
  /** Under which heading it is told: its only département, else its only région, else none of them. */
  focus: CodeTerritoire | null;
}

/** A département of the list: those told there, and those told elsewhere that have a place in it. */
interface DepartementGroup {
  departement: Territoire;
  initiatives: readonly LocatedInitiative[];
  pointers: readonly LocatedInitiative[];
}

/** A région of the list, with its départements in the order of their codes. */
export interface RegionGroup {
  region: Territoire;
  /** Those of the whole région, or of several of its départements. */
  initiatives: readonly LocatedInitiative[];
  /** Those of several régions, told further on. */
  pointers: readonly LocatedInitiative[];
  departements: readonly DepartementGroup[];
  /** The départements that no initiative names. */
  without: readonly Territoire[];
  /** How many initiatives have a place in it. */
  number: number;
}

/** Every initiative with where it stands, in the order of its table. */
export const locatedInitiatives: readonly LocatedInitiative[] = initiatives.map(locate);

/** Where an initiative stands. An intercommunality of two départements is in none of them. */
function locate(initiative: Initiative): LocatedInitiative {
  const departements = unique(initiative.territoires.map((code) => audessus(code, 'DEP')));
  const regions = unique(initiative.territoires.map((code) => audessus(code, 'REG')));
  const [departement, ...others] = departements;
  const [region, ...otherRegions] = regions;
  const only = others.length === 0 && otherRegions.length === 0;
  const focus = (only && departement) || (otherRegions.length === 0 && region) || null;
  return { initiative, departements, regions, focus };
}

/** The initiatives that have a place in a département or a région. */
export function initiativesOf(code: CodeTerritoire): readonly LocatedInitiative[] {
  return locatedInitiatives.filter(
    ({ departements, regions }) => departements.includes(code) || regions.includes(code),
  );
}

/** The initiatives of a whole région, without a département of theirs. */
export function regionalInitiatives(region: CodeTerritoire): readonly LocatedInitiative[] {
  return initiativesOf(region).filter(({ departements }) => departements.length === 0);
}

/** Those told under no région: of several régions, or of no place that the source names. */
export const WITHOUT_REGION = {
  several: locatedInitiatives.filter(({ regions }) => regions.length > 1),
  inconnu: locatedInitiatives.filter(({ regions }) => regions.length === 0),
};

/** The régions where an initiative has a place, in alphabetical order, and those where none has. */
export const GROUPS: readonly RegionGroup[] = territoires
  .filter(({ niveau }) => niveau === 'REG')
  .sort(byName)
  .map((region) => {
    const own = initiativesOf(region.code);
    const departements = departementsOf(region.code).map((departement) => {
      const presentRows = initiativesOf(departement.code);
      return {
        departement,
        initiatives: presentRows.filter(({ focus }) => focus === departement.code),
        pointers: presentRows.filter(({ focus }) => focus !== departement.code),
      };
    });
    const isCited = ({ initiatives: i, pointers }: DepartementGroup) => i.length + pointers.length > 0;
    return {
      region,
      initiatives: own.filter(({ focus }) => focus === region.code),
      pointers: own.filter(({ focus, departements: d }) => focus === null && d.length === 0),
      departements: departements.filter(isCited),
      without: departements.filter((group) => !isCited(group)).map(({ departement }) => departement),
      number: own.length,
    };
  });

/** The address of a département or a région in the list: the région's when no initiative names the département. */
export function initiativeLink(code: CodeTerritoire): string {
  const { niveau, parent } = territoire(code);
  const cited = niveau === 'REG' || initiativesOf(code).length > 0;
  return `${PAGES.initiatives}#${cited ? code : (parent ?? code)}`;
}

function audessus(code: CodeTerritoire, niveau: Niveau): CodeTerritoire | null {
  for (let lieu: Territoire | null = territoire(code); lieu; lieu = lieu.parent ? territoire(lieu.parent) : null)
    if (lieu.niveau === niveau) return lieu.code;
  return null;
}

function unique(codes: readonly (CodeTerritoire | null)[]): CodeTerritoire[] {
  return [...new Set(codes.filter((code) => code !== null))];
}
