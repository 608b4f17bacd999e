import type { TableRow, Table } from '../../src/domain/tables/table.ts';
import type { Failure } from './failure.ts';
import type { Csv } from './read-csv.ts';
import { faultOfFormula, faultOfText } from './text-fault.ts';

/** A typed row that still knows where it comes from. */
export interface Row<L> {
  file: string;
  line: number;
  /** The text of each cell, in the order of the columns. */
  cells: Readonly<Record<string, string>>;
  values: L;
}

/** A table read from its file, or from its files when it is a folder. */
export interface ReadTable<L> {
  /** The rows whose every cell has the declared form. */
  rows: readonly Row<L>[];
  /** The ids of all rows, ill-formed ones included: a fault in a row must not break what refers to it. */
  ids: ReadonlySet<string>;
  /** Whether every file could be read as rows. When false, an id may exist that is not in `ids`. */
  complete: boolean;
  failures: readonly Failure[];
}

/** Types the records of one table by its declaration. A row with one bad cell or more is left out and reported; so is any text that no table may hold. */
export function readTable<T extends Table>(table: T, files: readonly Csv[]): ReadTable<TableRow<T>> {
  const rows: Row<TableRow<T>>[] = [];
  const ids = new Set<string>();
  const failures: Failure[] = files.flatMap((csv) => csv.failures);
  const schemas = Object.entries(table.columns);

  for (const { file, records } of files) {
    for (const { line, cells: texts } of records) {
      const cells: Record<string, string> = {};
      const values: Record<string, unknown> = {};
      const bad: Failure[] = [];
      for (const [index, [name, { schema, expected }]] of schemas.entries()) {
        const text = texts[index] ?? '';
        cells[name] = text;
        const fault = faultOfText(text) ?? (table.interne ? null : faultOfFormula(text));
        const cell = schema.safeParse(text);
        if (fault === null && cell.success) values[name] = cell.data;
        else bad.push({ file, line, column: index + 1, name, found: text, expected: fault ?? expected });
      }
      if (cells['id']) ids.add(cells['id']);
      if (bad.length > 0) failures.push(...bad);
      else rows.push({ file, line, cells, values: values as TableRow<T> });
    }
  }
  return { rows, ids, complete: files.every(({ failures }) => failures.length === 0), failures };
}

/** A failure at one cell of a typed row. */
export function failureAt<L>(row: Row<L>, name: keyof L & string, expected: string): Failure {
  const { file, line, cells } = row;
  return { file, line, column: Object.keys(cells).indexOf(name) + 1, name, found: cells[name] ?? '', expected };
}
