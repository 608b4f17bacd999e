/**
 * A date at the precision its source gives: `2023`, `2023-06`, `2023-06-30`, or `inconnue`.
 * It is never completed: « fin 2023 » is written `2023-12-31` only where the source says the end of the year.
 */
export type DateSource = string;

export const DATE_FORM = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** No fact of the tables is older: a year of before is a slip. */
const FIRST_YEAR = 1900;

/** Whether the text is a date of a source, « inconnue » included, and exists in the calendar. */
export function isDateSource(text: string): boolean {
  if (text === 'inconnue') return true;
  const parts = DATE_FORM.exec(text);
  if (!parts) return false;
  const [, year, month, day] = parts;
  if (Number(year) < FIRST_YEAR) return false;
  return !day || Number(day) <= daysOfMonth(Number(year), Number(month));
}

/** Number of days of a month, 1 to 12. */
function daysOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

type Precision = 'annee' | 'mois' | 'jour' | 'inconnue';

/** How exact a date is: a year, a month, a day, or unknown. */
export function precisionOf(date: DateSource): Precision {
  return date === 'inconnue' ? 'inconnue' : date.length === 4 ? 'annee' : date.length === 7 ? 'mois' : 'jour';
}

/**
 * Where a date stands on an axis, in months since year 0, as the end of the period it names
 * (`2023` and `2023-12` and `2023-12-31` all give the end of December 2023). Throws on « inconnue ».
 * Used for drawing and for paces, never to rewrite the date itself.
 */
export function endInMonths(date: DateSource): number {
  const parts = DATE_FORM.exec(date);
  if (!parts) throw new Error(`date without place on an axis: ${date}`);
  const [, year, month = '12', day] = parts;
  const whole = Number(year) * 12 + Number(month);
  return day ? whole - 1 + Number(day) / daysOfMonth(Number(year), Number(month)) : whole;
}

/** The first day that a date names: `2026-06` begins on `2026-06-01`, `2026` on `2026-01-01`. Throws on « inconnue ». */
export function firstDayOf(date: DateSource): string {
  if (precisionOf(date) === 'inconnue') throw new Error('no day in a date that is unknown');
  const [year, month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that a date names: `2026-12` and `2026` end on `2026-12-31`. For calendars, never to rewrite the date itself. Throws on « inconnue ». */
export function lastDayOf(date: DateSource): string {
  if (precisionOf(date) === 'inconnue') throw new Error('no day in a date that is unknown');
  const [year, month = '12', day = String(daysOfMonth(Number(year), Number(month)))] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** Ascending order of two dates; `inconnue` last; ties by text so that the order is total. */
export function compareDates(a: DateSource, b: DateSource): number {
  if (a === b) return 0;
  if (a === 'inconnue') return 1;
  if (b === 'inconnue') return -1;
  return endInMonths(a) - endInMonths(b) || (a < b ? -1 : 1);
}

/**
 * How many whole months a date is before another, at least and at most: a month ends with its last day, and a year alone may be any of its
 * months. Zero for a later one. Throws on « inconnue ».
 */
export function ageInMonths(date: DateSource, today: DateSource): { least: number; most: number } {
  const end = endInMonths(date);
  const span = { annee: 11, mois: 0, jour: 0, inconnue: 0 }[precisionOf(date)];
  const least = Math.max(0, Math.floor(endInMonths(today) - end + 1e-9));
  return { least, most: least + span };
}
