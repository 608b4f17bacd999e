import type { Cells, Total } from './importer.ts';
import { compareText } from '../../src/format/order.ts';

/**
 * The rows of an indicator, from those that a file gives and those of the table as it stands, in the order of the territories
 * then of the dates. A row is for ever: a number that the file changes is a row more, which revises the first; what the file does
 * not say any more stays; a note that was written by hand stays with the value that it is written of.
 */
export function mergeObservations(
  given: readonly Cells[],
  current: readonly Cells[],
  { territoires, month }: { territoires: readonly string[]; month: string },
): Cells[] {
  const byId = new Map(current.map((row) => [row['id'] ?? '', row]));
  const revisedBy = new Map(current.flatMap((row) => (row['revise'] ? [[row['revise'], row] as const] : [])));
  const met = new Set<string>();
  const rows = given.flatMap((row): Cells[] => {
    const history: Cells[] = [];
    for (let one = byId.get(row['id'] ?? ''); one !== undefined; one = revisedBy.get(one['id'] ?? ''))
      history.push(one);
    for (const one of history) met.add(one['id'] ?? '');
    const last = history.at(-1);
    if (last === undefined) return [row];
    const before = history.slice(0, -1);
    if (last['valeur'] === row['valeur']) {
      const isSame = last['localisation'] === row['localisation'];
      return [...before, isSame ? last : { ...row, id: last['id'] ?? '', revise: last['revise'] ?? '' }];
    }
    if (!isNumber(row['valeur'])) return history;
    if (!isNumber(last['valeur'])) return [...before, { ...row, id: last['id'] ?? '', revise: last['revise'] ?? '' }];
    return [...history, { ...row, id: `${row['id'] ?? ''}.revise-${month}`, revise: last['id'] ?? '' }];
  });
  const rank = new Map(territoires.map((territoire, i) => [territoire, i]));
  const place = (row: Cells): number => rank.get(row['territoire'] ?? '') ?? territoires.length;
  const others = current.filter((row) => !met.has(row['id'] ?? ''));
  return [...rows, ...others].sort((a, b) => place(a) - place(b) || compareText(a['date'] ?? '', b['date'] ?? ''));
}

/** The value of the country at each date, the last one where it was revised. */
export function nationalValues(rows: readonly Cells[]): Total[] {
  const values = rows.flatMap(({ territoire, date, valeur }) =>
    territoire === 'FR' && isNumber(valeur) ? [[`France, ${date ?? ''}`, Number(valeur)] as const] : [],
  );
  return [...new Map(values)];
}

/** Whether a cell holds a number, and no absence. */
export function isNumber(cell: string | undefined): boolean {
  return /^\d/.test(cell ?? '');
}
