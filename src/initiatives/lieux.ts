import type { Initiative } from '../domain/tables/index.ts';
import type { CodeTerritoire, Niveau, Territoire } from '../domain/territoire.ts';
import { departementsDe, initiatives, territoire, territoires } from '../donnees.ts';

/** An initiative and the départements and régions that hold its places. */
export interface InitiativeSituee {
  initiative: Initiative;
  departements: readonly CodeTerritoire[];
  regions: readonly CodeTerritoire[];
  /** Under which heading it is told: its only département, else its only région, else none of them. */
  foyer: CodeTerritoire | null;
}

/** A département of the list: those told there, and those told elsewhere that have a place in it. */
export interface GroupeDepartement {
  departement: Territoire;
  initiatives: readonly InitiativeSituee[];
  renvois: readonly InitiativeSituee[];
}

/** A région of the list, with its départements in the order of their codes. */
export interface GroupeRegion {
  region: Territoire;
  /** Those of the whole région, or of several of its départements. */
  initiatives: readonly InitiativeSituee[];
  /** Those of several régions, told further on. */
  renvois: readonly InitiativeSituee[];
  departements: readonly GroupeDepartement[];
  /** The départements that no initiative names. */
  sans: readonly Territoire[];
  /** How many initiatives have a place in it. */
  nombre: number;
}

/** Every initiative with where it stands, in the order of its table. */
export const initiativesSituees: readonly InitiativeSituee[] = initiatives.map(situer);

/** Where an initiative stands. An intercommunality of two départements is in none of them. */
export function situer(initiative: Initiative): InitiativeSituee {
  const departements = unique(initiative.territoires.map((code) => audessus(code, 'DEP')));
  const regions = unique(initiative.territoires.map((code) => audessus(code, 'REG')));
  const [departement, ...autres] = departements;
  const [region, ...autresRegions] = regions;
  const seul = autres.length === 0 && autresRegions.length === 0;
  const foyer = (seul && departement) || (autresRegions.length === 0 && region) || null;
  return { initiative, departements, regions, foyer };
}

/** The initiatives that have a place in a département or a région. */
export function initiativesDe(code: CodeTerritoire): readonly InitiativeSituee[] {
  return initiativesSituees.filter(
    ({ departements, regions }) => departements.includes(code) || regions.includes(code),
  );
}

/** The initiatives of a whole région, without a département of theirs. */
export function initiativesRegionales(region: CodeTerritoire): readonly InitiativeSituee[] {
  return initiativesDe(region).filter(({ departements }) => departements.length === 0);
}

/** Those told under no région: of several régions, or of no place that the source names. */
export const SANS_REGION = {
  plusieurs: initiativesSituees.filter(({ regions }) => regions.length > 1),
  inconnu: initiativesSituees.filter(({ regions }) => regions.length === 0),
};

const ordre = new Intl.Collator('fr');

/** The régions where an initiative has a place, in alphabetical order, and those where none has. */
export const GROUPES: readonly GroupeRegion[] = territoires
  .filter(({ niveau }) => niveau === 'REG')
  .sort((a, b) => ordre.compare(a.nom, b.nom))
  .map((region) => {
    const siennes = initiativesDe(region.code);
    const departements = departementsDe(region.code).map((departement) => {
      const presentes = initiativesDe(departement.code);
      return {
        departement,
        initiatives: presentes.filter(({ foyer }) => foyer === departement.code),
        renvois: presentes.filter(({ foyer }) => foyer !== departement.code),
      };
    });
    const estCite = ({ initiatives: i, renvois }: GroupeDepartement) => i.length + renvois.length > 0;
    return {
      region,
      initiatives: siennes.filter(({ foyer }) => foyer === region.code),
      renvois: siennes.filter(({ foyer, departements: d }) => foyer === null && d.length === 0),
      departements: departements.filter(estCite),
      sans: departements.filter((groupe) => !estCite(groupe)).map(({ departement }) => departement),
      nombre: siennes.length,
    };
  });

/** The address of a département or a région in the list: the région's when no initiative names the département. */
export function lienInitiatives(code: CodeTerritoire): string {
  const { niveau, parent } = territoire(code);
  const cite = niveau === 'REG' || initiativesDe(code).length > 0;
  return `/initiatives/#${cite ? code : (parent ?? code)}`;
}

function audessus(code: CodeTerritoire, niveau: Niveau): CodeTerritoire | null {
  for (let lieu: Territoire | null = territoire(code); lieu; lieu = lieu.parent ? territoire(lieu.parent) : null)
    if (lieu.niveau === niveau) return lieu.code;
  return null;
}

function unique(codes: readonly (CodeTerritoire | null)[]): CodeTerritoire[] {
  return [...new Set(codes.filter((code) => code !== null))];
}
