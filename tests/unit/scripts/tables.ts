import type { Failure } from '../../../scripts/lib/failure.ts';
import type { Tables } from '../../../scripts/lib/read-tables.ts';
import { TABLES, type TableName } from '../../../src/domain/tables/index.ts';

type Valeurs = { [N in TableName]: Tables[N]['rows'][number]['values'] };

/** Tables as if read from files: the first row of each on line 2. Tables that are not given are empty and well read. */
export function toTables(values: { [N in TableName]?: readonly Valeurs[N][] }): Tables {
  const read = Object.entries(TABLES).map(([name, { nom, columns }]) => {
    const rows = (values[name as TableName] ?? []).map((row, index) => ({
      file: nom.endsWith('/') ? `${nom}${(row as { indicateur?: string }).indicateur}.csv` : `${nom}.csv`,
      line: index + 2,
      cells: Object.fromEntries(
        Object.keys(columns).map((column) => [column, toCell((row as Record<string, unknown>)[column])]),
      ),
      values: row,
    }));
    const ids = new Set(rows.map(({ cells }) => cells['id'] ?? ''));
    return [name, { rows, ids, complete: true, failures: [] }];
  });
  return Object.fromEntries(read) as Tables;
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** What a test reads of failures: place and expectation. */
export function toPlaces(failures: readonly Failure[]): string[] {
  return failures.map(({ file, line, name, expected }) => `${file}:${line} ${name} ${expected}`);
}
