import { DEBUTS, tailOf, termesDe } from './termes.ts';
import type { Ligne, Suites } from './lignes.ts';

/** The files of an index, by the prefix of what is in them, and the prefixes that were split. */
export interface Index {
  suites: Suites;
  fichiers: ReadonlyMap<string, readonly Ligne[]>;
}

export interface OptionsIndex {
  /** Lines that a file may have before it is split by the next character. */
  plafond: number;
  /** Lines, the heaviest, that stand for a split prefix. */
  tete: number;
}

/** Lines that a file may have, so that it weighs less than four kilobytes compressed. */
export const PLAFOND: OptionsIndex = { plafond: 200, tete: 80 };

/**
 * The index of all lines by the prefix of their terms. A prefix of too many lines has a file of its heaviest ones and of
 * those that it names exactly, and a file, or more, for each character that follows. Heaviest first in each file.
 */
export function indexer(lignes: readonly Ligne[], options: OptionsIndex = PLAFOND): Index {
  return split(
    lignes.flatMap((ligne) => {
      const { propres, autres } = termesDe(ligne);
      return [...propres, ...autres].map((terme) => ({ terme, ligne: withoutOtherPostcodes(ligne, terme) }));
    }),
    options,
  );
}

/** The index by what follows the first letters, which finds a name whose first letters are mistyped. */
export function indexerFinales(lignes: readonly Ligne[], options: OptionsIndex = PLAFOND): Index {
  return split(
    lignes.flatMap((ligne) =>
      termesDe(ligne)
        .propres.filter((terme) => /^[a-z]/.test(terme))
        .flatMap((terme) =>
          DEBUTS.map((debut) => ({ terme: tailOf(terme, debut), ligne: withoutOtherPostcodes(ligne, terme) })),
        )
        .filter(({ terme }) => terme !== ''),
    ),
    options,
  );
}

interface Entree {
  terme: string;
  ligne: Ligne;
}

function split(entrees: readonly Entree[], { plafond, tete }: OptionsIndex): Index {
  const suites: Record<string, string> = {};
  const fichiers = new Map<string, readonly Ligne[]>();
  const visit = (prefixe: string, dedans: readonly Entree[]): void => {
    const rangees = toLignes(dedans);
    if (prefixe !== '' && rangees.length <= plafond) {
      fichiers.set(prefixe, rangees);
      return;
    }
    const exactes = dedans.filter(({ terme }) => terme === prefixe);
    const plus = dedans.filter(({ terme }) => terme !== prefixe);
    if (prefixe !== '') {
      const premieres = new Set([...toLignes(exactes), ...rangees.slice(0, tete)]);
      fichiers.set(prefixe, [...premieres].sort(byWeight));
    }
    const groupes = Map.groupBy(plus, ({ terme }) => terme.charAt(prefixe.length));
    const caracteres = [...groupes.keys()].sort();
    suites[prefixe] = caracteres.join('');
    for (const caractere of caracteres) visit(prefixe + caractere, groupes.get(caractere) ?? []);
  };
  visit('', entrees);
  return { suites, fichiers };
}

/** Each line once, heaviest first; one that several postcodes bring has them all. */
function toLignes(entrees: readonly Entree[]): Ligne[] {
  const uniques = new Map<string, Ligne>();
  for (const { ligne } of entrees) {
    const cle = `${ligne[0]} ${ligne[1]}`;
    const avant = uniques.get(cle);
    const codes = avant && avant.length === 4 && ligne.length === 4 && avant[3] !== ligne[3];
    uniques.set(cle, codes ? [ligne[0], ligne[1], ligne[2], `${avant[3]} ${ligne[3]}`] : ligne);
  }
  return [...uniques.values()].sort(byWeight);
}

function byWeight(a: Ligne, b: Ligne): number {
  return b[2] - a[2] || compare(a[1], b[1]) || compare(a[0], b[0]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A commune keeps the postcode that brings it; found by its name, it needs none. */
function withoutOtherPostcodes(ligne: Ligne, terme: string): Ligne {
  if (ligne.length !== 4 || ligne[0].length !== 5) return ligne;
  return /^\d/.test(terme) ? [ligne[0], ligne[1], ligne[2], terme] : [ligne[0], ligne[1], ligne[2]];
}
