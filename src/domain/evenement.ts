import type { Issue } from './derivations/index.ts';
import type { DateSource } from './date-source.ts';
import type { Theme } from './tables/columns.ts';
import type { NATURES_EVENEMENT } from './tables/index.ts';

export type NatureEvenement = (typeof NATURES_EVENEMENT)[number];

/** One event of the chronology, ready for its page: a row of `chronologie`, or what the targets of an engagement say of a date. */
export interface Evenement {
  /** Anchor of the page, for ever. */
  id: string;
  date: DateSource;
  nature: NatureEvenement;
  theme: Theme;
  /** A fact that happened, or a date that was announced. */
  etat: 'advenu' | 'prevu';
  /** The row it is, when it is one. */
  tableRow: string | null;
  /** The engagement whose targets were announced or fall due that day, or null. */
  engagement: string | null;
  /** The targets of it, the one that is judged first. */
  objectifs: readonly string[];
  /** For a deadline of an engagement, whether it was kept, from every series that bears on it. */
  issue: Issue | null;
}

const CITED = /\{([^}]*)\}/g;

/** The ids of the rows whose figures a text of the chronology holds, in order. */
export function citedIds(text: string): string[] {
  return [...text.matchAll(CITED)].map(([, id = '']) => id);
}

/** A text of the chronology cut at its figures: words, then an id, then words… */
export function cutText(text: string): string[] {
  return text.split(CITED);
}
