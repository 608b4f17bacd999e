import { compareDates, endInMonths, precisionOf, type DateSource } from '../../domain/date-source.ts';

/**
 * Where a date begins and ends on an axis, in months: a year that is known by its number alone is a year long, any other
 * date is the end of what it names. Throws on « inconnue ».
 */
export function spanOf(date: DateSource): [number, number] {
  const end = endInMonths(date);
  return precisionOf(date) === 'annee' ? [end - 12, end] : [end, end];
}

/**
 * Where what is known at a date stands on an axis, in months: in the middle of a year that is known by its number alone,
 * for nothing says that it was at its end. A deadline stands at its end: `endInMonths`. Throws on « inconnue ».
 */
export function middleOf(date: DateSource): number {
  const [from, to] = spanOf(date);
  return (from + to) / 2;
}

/** The order in which dates stand on an axis, `inconnue` last. */
export function comparePlaces(a: DateSource, b: DateSource): number {
  if (a === 'inconnue' || b === 'inconnue') return compareDates(a, b);
  return middleOf(a) - middleOf(b) || compareDates(a, b);
}

/** The interval that holds the dates, in months, a year long at least; unknown dates have no place in it. */
export function monthExtent(dates: readonly DateSource[]): [number, number] {
  const months = dates.filter((date) => date !== 'inconnue').flatMap(spanOf);
  if (months.length === 0) return [0, 12];
  const first = Math.min(...months);
  return [first, Math.max(first + 12, ...months)];
}

/** The whole years that hold the dates, in months, one at least; unknown dates have no place in them. */
export function yearExtent(dates: readonly DateSource[]): [number, number] {
  const years = dates.filter((date) => date !== 'inconnue').map((date) => Number(date.slice(0, 4)));
  return years.length === 0 ? [0, 12] : [Math.min(...years) * 12, (Math.max(...years) + 1) * 12];
}
