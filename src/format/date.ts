import { DATE_FORM, firstDayOf, lastDayOf, precisionOf, type DateSource } from '../domain/date-source.ts';
import { ofWords } from '../domain/elision.ts';
import { UNBREAKABLE_SPACE } from './number.ts';

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

/** A date in full, at its own precision: « 2022 », « décembre 2023 », « 31 décembre 2024 », « date inconnue ». */
export function formatDate(date: DateSource): string {
  return write(date, MONTHS);
}

/** A date for axes and narrow columns, which does not break: « 2022 », « déc. 2023 », « 31 déc. 2024 », « date inconnue ». */
export function formatShortDate(date: DateSource): string {
  return write(date, SHORT_MONTHS).replaceAll(' ', UNBREAKABLE_SPACE);
}

/**
 * A deadline: the last day of a year is « fin 2024 », the last day of a month « fin novembre 2023 »; any other date is
 * written as `formatDate` does (« 2027 », « décembre 2026 »), for a source that names a year does not say its end.
 */
export function formatEcheance(date: DateSource): string {
  return end(date, MONTHS) ?? formatDate(date);
}

/** When: « en 2022 », « en décembre 2023 », « le 31 décembre 2024 », « à une date inconnue ». */
export function formatWhen(date: DateSource): string {
  return when(date, MONTHS);
}

/** Since when: « depuis 2022 », « depuis mai 2024 », « depuis le 31 octobre 2024 », « depuis une date inconnue ». */
export function formatSince(date: DateSource): string {
  return `depuis ${formatWhen(date).replace(/^(?:en|à) /, '')}`;
}

/** From when: « de mai 2024 », « d’octobre 2021 », « du 31 octobre 2024 », « d’une date inconnue ». */
export function formatFrom(date: DateSource, form = formatDate): string {
  if (date === 'inconnue') return 'd’une date inconnue';
  return precisionOf(date) === 'jour' ? `du ${form(date)}` : ofWords(form(date));
}

/** Until when: « à mai 2024 », « au 31 octobre 2024 », « à une date inconnue ». */
export function formatUntil(date: DateSource, form = formatDate): string {
  if (date === 'inconnue') return formatWhen(date);
  return `${precisionOf(date) === 'jour' ? 'au' : 'à'} ${form(date)}`;
}

/** By when: « fin 2024 », « en 2027 », « en décembre 2026 », « le 15 mars 2025 », « à une date inconnue ». */
export function formatForWhen(date: DateSource): string {
  return end(date, MONTHS) ?? formatWhen(date);
}

/** The same, short: « fin 2024 », « en 2027 », « en déc. 2026 ». */
export function formatForWhenShort(date: DateSource): string {
  return end(date, SHORT_MONTHS) ?? when(date, SHORT_MONTHS);
}

/**
 * From the first to the last of dates, whatever their order: « juin 2017 à 2026 »; the one date where they are one,
 * « sans date » where none is known.
 */
export function formatPeriod(dates: readonly DateSource[]): string {
  const known = dates.filter((date) => date !== 'inconnue');
  const [first] = known.toSorted((a, b) => (firstDayOf(a) < firstDayOf(b) ? -1 : 1));
  const last = known.toSorted((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1)).at(-1);
  if (first === undefined || last === undefined) return 'sans date';
  if (formatEcheance(first) === formatEcheance(last)) return formatEcheance(first);
  const ending = end(last, MONTHS);
  return `${formatEcheance(first)} ${ending === null ? formatUntil(last) : `à ${ending}`}`;
}

function when(date: DateSource, month: readonly string[]): string {
  return { annee: 'en ', mois: 'en ', jour: 'le ', inconnue: 'à une ' }[precisionOf(date)] + write(date, month);
}

function write(date: DateSource, month: readonly string[]): string {
  if (date === 'inconnue') return 'date inconnue';
  const { year, monthName, day } = read(date, month);
  if (!monthName) return year;
  return day ? `${day === 1 ? '1er' : day}${UNBREAKABLE_SPACE}${monthName} ${year}` : `${monthName} ${year}`;
}

/** « fin … » for the last day of a year or of a month, else null. */
function end(date: DateSource, month: readonly string[]): string | null {
  if (precisionOf(date) !== 'jour') return null;
  const { year, monthRank, monthName, day } = read(date, month);
  if (day !== new Date(Date.UTC(Number(year), monthRank, 0)).getUTCDate()) return null;
  return `fin${UNBREAKABLE_SPACE}${monthRank === 12 ? '' : `${monthName} `}${year}`;
}

function read(date: DateSource, month: readonly string[]) {
  const parts = DATE_FORM.exec(date);
  if (!parts) throw new Error(`not a date of a source: ${date}`);
  const monthRank = Number(parts[2] ?? 0);
  return { year: parts[1] ?? '', monthRank, monthName: month[monthRank - 1], day: Number(parts[3] ?? 0) };
}

/** How old a figure is: « vieux de 35 mois », « vieux de 10 à 21 mois » for one that gives its year alone, nothing for a newer one. */
export function formatAge({ least, most }: { least: number; most: number }): string {
  if (least < 1) return '';
  return `vieux de ${least === most ? least : `${least} à ${most}`}${UNBREAKABLE_SPACE}mois`;
}
