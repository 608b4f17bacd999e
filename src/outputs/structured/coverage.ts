import { compareDates, type DateSource } from '../../domain/date-source.ts';
import { rowDate } from '../../store/cell.ts';
import type { CitableRow } from '../../store/rows.ts';

/**
 * When rows hold, as ISO 8601 wants it: `2023-12`, or `2017-06/2023-12`. The dates of what was observed; those for which a target was
 * set where nothing else is there; null where no date is known.
 */
export function coverageOf(rows: readonly CitableRow[]): string | null {
  const observed = rows.filter((row) => !('echeance' in row));
  const dates = (observed.length > 0 ? observed : rows).map(rowDate);
  return interval(dates);
}

/** The first and the last of dates; the one date where they are one. */
export function interval(dates: readonly DateSource[]): string | null {
  const known = dates.filter((date) => date !== 'inconnue').sort(compareDates);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
}
