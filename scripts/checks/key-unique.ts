import { TABLES, type TableName } from '../../src/domain/tables/index.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

type Cells = Row<Record<string, unknown>>;

/**
 * No key is used twice in its table; and no id twice among observations, objectifs and faits taken together, since
 * a disagreement, a sentence and an address name such a row by its id alone.
 */
export function checkKeyUnique(tables: Tables): Failure[] {
  const citables: readonly TableName[] = ['observations', 'objectifs', 'faits'];
  const others = (Object.keys(TABLES) as TableName[]).filter((name) => !citables.includes(name));
  return [
    ...others.flatMap((name) => doubles(tables[name].rows, TABLES[name].key)),
    ...doubles(
      citables.flatMap((name): readonly Cells[] => tables[name].rows),
      ['id'],
    ),
  ];
}

function doubles(rows: readonly Cells[], keyText: readonly string[]): Failure[] {
  const seen = new Map<string, Cells>();
  return rows.flatMap((row) => {
    const key = keyText.map((name) => row.cells[name]).join(' ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    return first === undefined
      ? []
      : failureAt(row, keyText[0] ?? '', `une clé unique (déjà ${first.file}, ligne ${first.line})`);
  });
}
