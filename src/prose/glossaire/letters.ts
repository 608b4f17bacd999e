import { initialOf } from '../../domain/slug.ts';
import type { Terme } from '../../domain/tables/index.ts';
import { glossaire } from '../../store/rows.ts';

/** The terms that begin with a letter; those that begin with a figure are under « 0–9 ». */
interface Letter {
  letter: string;
  /** Last part of the anchor. */
  anchor: string;
  termes: readonly Terme[];
}

const order = new Intl.Collator('fr', { ignorePunctuation: true });

/** Terms as a dictionary prints them: accents and case do not count, figures come first. */
export function byLetter(termes: readonly Terme[]): readonly Letter[] {
  const ranges = [...termes].sort((a, b) => order.compare(a.terme, b.terme));
  return [...Map.groupBy(ranges, ({ terme }) => letterOf(terme))].map(([letter, list]) => ({
    letter,
    anchor: letter === NUMBERS ? 'chiffres' : letter.toLowerCase(),
    termes: list,
  }));
}

const NUMBERS = '0–9';

function letterOf(terme: string): string {
  const letter = initialOf(terme);
  return /[A-Z]/.test(letter) ? letter : NUMBERS;
}

/** The whole glossary by letter. */
export const LETTERS: readonly Letter[] = byLetter(glossaire);
