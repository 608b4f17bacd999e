import { PAYS } from './pays.ts';

/** A level of the French territory, from the widest to the finest; then another country, to compare with. */
export const NIVEAUX = ['FR', 'REG', 'DEP', 'EPCI', 'COM', 'PAYS'] as const;
export type Niveau = (typeof NIVEAUX)[number];

/**
 * The key of a territory in every table, address and file of the project:
 * `FR`, `REG-<code>`, `DEP-<code>`, `EPCI-<siren>` or `COM-<code>`, codes being those of the COG, as strings; or
 * `PAYS-<code>`, one of the countries of `pays.ts`.
 */
export type CodeTerritoire = 'FR' | `${Exclude<Niveau, 'FR'>}-${string}`;

/** A territory as pages see it, never another country. `parent` is the next wider level that holds it whole. */
export interface Territoire {
  code: CodeTerritoire;
  niveau: Niveau;
  /** The bare COG code: `11`, `2A`, `971`. Empty for France. */
  cog: string;
  nom: string;
  /** Last segment of its address: `2A-corse-du-sud`. Empty for France. */
  slug: string;
  parent: CodeTerritoire | null;
  /** Municipal population, see `populationAu`. */
  population: number;
  /** The year of the census that `population` comes from. */
  populationAu: string;
  /** `metro` or `drom`. */
  zone: 'metro' | 'drom';
  /** COG `typeLiaison` (TNCC), from which articles and contractions are made. */
  typeLiaison: number;
}

const FORMES: Record<Niveau, RegExp> = {
  FR: /^FR$/,
  REG: /^REG-(0[1-46]|[1-9][0-9])$/,
  DEP: /^DEP-(0[1-9]|[1-8][0-9]|9[0-5]|2[AB]|97[1-46])$/,
  EPCI: /^EPCI-[0-9]{9}$/,
  COM: /^COM-([013-9][0-9]|2[AB1-9])[0-9]{3}$/,
  PAYS: new RegExp(`^PAYS-(${Object.keys(PAYS).join('|')})$`),
};

/** The form of a territory key of any level, as the source of a regular expression. */
export const TERRITOIRE_FORM = Object.values(FORMES)
  .map(({ source }) => source)
  .join('|');

/** The level of a territory key, or null when the text is no such key. */
export function niveauOf(code: string): Niveau | null {
  return NIVEAUX.find((niveau) => FORMES[niveau].test(code)) ?? null;
}

/** Whether the text has the form of a territory key. Says nothing of its existence in the COG. */
export function isCodeTerritoire(code: string): code is CodeTerritoire {
  return niveauOf(code) !== null;
}
