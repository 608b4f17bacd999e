import { columnNames, type Table } from '../../src/domain/tables/table.ts';
import type { Failure } from './failure.ts';
import type { Csv } from './read-csv.ts';

/** A table of tens of thousands of rows, typed column by column: the i-th value of each belongs to the i-th line. */
export interface Columns {
  file: string;
  /** The lines of the file, from 1. */
  lines: readonly number[];
  values: Readonly<Record<string, readonly unknown[]>>;
  failures: readonly Failure[];
}

/**
 * Types a file by its declaration, as `readTable` does, but keeps columns and no rows. A text that comes back is typed once.
 * The rows that have a bad cell are left out and reported; so are those whose key is already there.
 */
export function readColumns(table: Table, csv: Csv): Columns {
  const names = columnNames(table);
  const key = names.indexOf(table.key[0] ?? '');
  const failures: Failure[] = [...csv.failures];
  const lines: number[] = [];
  const values = names.map((): unknown[] => []);
  const columns = names.map((name) => table.columns[name]);
  const parsers = columns.map((column) => memoized((text) => column?.schema.safeParse(text)));
  const seen = new Map<string, number>();
  const fail = (line: number, i: number, found: string, expected: string): void => {
    failures.push({ file: csv.file, line, column: i + 1, name: names[i] ?? '', found, expected });
  };

  for (const { line, cells } of csv.records) {
    const parsed: unknown[] = [];
    let bad = false;
    for (const [i, parse] of parsers.entries()) {
      const cell = parse(cells[i] ?? '');
      if (cell?.success) parsed.push(cell.data);
      else {
        bad = true;
        fail(line, i, cells[i] ?? '', columns[i]?.expected ?? '');
      }
    }
    if (bad) continue;
    const first = seen.get(cells[key] ?? '');
    if (first !== undefined) {
      fail(line, key, cells[key] ?? '', `une clé unique (déjà ${csv.file}, ligne ${first})`);
      continue;
    }
    seen.set(cells[key] ?? '', line);
    lines.push(line);
    for (const [i, value] of parsed.entries()) values[i]?.push(value);
  }
  const byName = Object.fromEntries(names.map((name, i) => [name, values[i] ?? []]));
  return { file: csv.file, lines, values: byName, failures };
}

function memoized<R>(parse: (text: string) => R): (text: string) => R {
  const known = new Map<string, R>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = parse(text)));
    return result;
  };
}
