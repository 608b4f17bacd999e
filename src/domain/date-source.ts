/**
 * A date at the precision its source gives: `2023`, `2023-06`, `2023-06-30`, or `inconnue`.
 * It is never completed: « fin 2023 » is written `2023-12-31` only where the source says the end of the year.
 */
export type DateSource = string;

export const FORME_DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether the text is a date of a source, « inconnue » included, and exists in the calendar. */
export function isDateSource(texte: string): boolean {
  if (texte === 'inconnue') return true;
  const parts = FORME_DATE.exec(texte);
  if (!parts) return false;
  const [, annee, mois, jour] = parts;
  return !jour || Number(jour) <= joursDuMois(Number(annee), Number(mois));
}

/** Number of days of a month, 1 to 12. */
function joursDuMois(annee: number, mois: number): number {
  const bissextile = (annee % 4 === 0 && annee % 100 !== 0) || annee % 400 === 0;
  return mois === 2 ? (bissextile ? 29 : 28) : [4, 6, 9, 11].includes(mois) ? 30 : 31;
}

export type Precision = 'annee' | 'mois' | 'jour' | 'inconnue';

export function precisionDe(date: DateSource): Precision {
  return date === 'inconnue' ? 'inconnue' : date.length === 4 ? 'annee' : date.length === 7 ? 'mois' : 'jour';
}

/**
 * Where a date stands on an axis, in months since year 0, as the end of the period it names
 * (`2023` and `2023-12` and `2023-12-31` all give the end of December 2023). Throws on « inconnue ».
 * Used for drawing and for paces, never to rewrite the date itself.
 */
export function finEnMois(date: DateSource): number {
  const parts = FORME_DATE.exec(date);
  if (!parts) throw new Error(`date without place on an axis: ${date}`);
  const [, annee, mois = '12', jour] = parts;
  const entier = Number(annee) * 12 + Number(mois);
  return jour ? entier - 1 + Number(jour) / joursDuMois(Number(annee), Number(mois)) : entier;
}

/** Ascending order of two dates; `inconnue` last; ties by text so that the order is total. */
export function compareDates(a: DateSource, b: DateSource): number {
  if (a === b) return 0;
  if (a === 'inconnue') return 1;
  if (b === 'inconnue') return -1;
  return finEnMois(a) - finEnMois(b) || (a < b ? -1 : 1);
}
