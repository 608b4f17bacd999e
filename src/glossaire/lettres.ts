import type { Terme } from '../domain/tables/index.ts';
import { glossaire } from '../donnees.ts';

/** The terms that begin with a letter; those that begin with a figure are under « 0–9 ». */
export interface Lettre {
  lettre: string;
  /** Last part of the anchor. */
  ancre: string;
  termes: readonly Terme[];
}

const ordre = new Intl.Collator('fr', { ignorePunctuation: true });

/** Terms as a dictionary prints them: accents and case do not count, figures come first. */
export function parLettre(termes: readonly Terme[]): readonly Lettre[] {
  const ranges = [...termes].sort((a, b) => ordre.compare(a.terme, b.terme));
  return [...Map.groupBy(ranges, ({ terme }) => initiale(terme))].map(([lettre, liste]) => ({
    lettre,
    ancre: lettre === CHIFFRES ? 'chiffres' : lettre.toLowerCase(),
    termes: liste,
  }));
}

const CHIFFRES = '0–9';

function initiale(terme: string): string {
  const lettre = terme.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(lettre) ? lettre : CHIFFRES;
}

/** The whole glossary by letter. */
export const LETTRES: readonly Lettre[] = parLettre(glossaire);
