import { toFrenchTypography } from '../format/typography.ts';
import { asText, type Sentence } from '../prose/sentence.ts';

/** Words of a figure: plain, or a sentence whose numbers lead somewhere. */
export type Words = string | Sentence;

/** What a figure says, as its author wrote it: sentences keep the ways of their numbers. */
export interface FigureWords {
  titre: Words;
  subtitle: Words;
  takeaway: Words;
  /** The plain notes when absent. */
  notes?: readonly Words[];
}

/** The same words as plain text, whatever they were written as. */
type InTexts<T> = {
  [K in keyof T]: Extract<T[K], Sentence> extends never
    ? T[K] extends readonly Words[]
      ? readonly string[]
      : T[K]
    : Exclude<T[K], Sentence>;
};

/** What a figure says. */
interface Editorial {
  titre: Words;
  subtitle: Words;
  takeaway: Words;
  notes?: readonly Words[];
}

/**
 * The words of a figure as text with French typography, for drawings and files that no page goes over; and, for pages, the
 * sentences themselves, with the way from each of their numbers.
 */
export function typeset<T extends Editorial>(editorial: T): InTexts<T> & { sentences: FigureWords } {
  const { titre, subtitle, takeaway, notes } = editorial;
  const texts = Object.entries(editorial).map(([key, valeur]) => [key, toTexts(valeur)]);
  return {
    ...(Object.fromEntries(texts) as InTexts<T>),
    sentences: { titre, subtitle, takeaway, ...(notes && { notes }) },
  };
}

function toTexts(valeur: unknown): unknown {
  if (isWords(valeur)) return toFrenchTypography(asText(valeur));
  return Array.isArray(valeur) ? valeur.map((v: unknown) => (isWords(v) ? toTexts(v) : v)) : valeur;
}

function isWords(valeur: unknown): valeur is Words {
  return typeof valeur === 'string' || (typeof valeur === 'object' && valeur !== null && 'pieces' in valeur);
}
