import { BODY, PHONE_BODY } from '../svg.ts';

/** The letters of a legend and the room that its lines take, in units. */
export interface Letters {
  body: number;
  /** Heights of a line of text and of a swatch. */
  row: number;
  witness: number;
  /** What the corner of the map of France has room for. */
  width: number;
}

export const PAGE_LETTERS: Letters = { body: BODY, row: 19, witness: 12, width: 195 };
export const PHONE_LETTERS: Letters = { body: PHONE_BODY, row: 27, witness: 16, width: 215 };

/** Words of a map of France where it is wide; a style sheet shows those of phones in their place where it is not. */
export function forPages(words: string): string {
  return words && `<g class="mots-amples">${words}</g>`;
}

/** The same words in larger letters: hidden, files and pictures included, until a style sheet shows them. */
export function forPhones(words: string): string {
  return words && `<g class="mots-etroits" display="none" font-size="${PHONE_BODY}">${words}</g>`;
}

/** How far under the middle of a mark the words beside it stand. */
export function toDrop(body: number): number {
  return Math.round(body * 0.7) / 2;
}
