import { TABLES, type NomTable } from '../../src/domain/tables/index.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

type Cellules = Row<Record<string, unknown>>;

/**
 * No key is used twice in its table; and no id twice among observations, objectifs and faits taken together, since
 * a disagreement, a sentence and an address name such a row by its id alone.
 */
export function checkCleUnique(tables: Tables): Failure[] {
  const citables: readonly NomTable[] = ['observations', 'objectifs', 'faits'];
  const autres = (Object.keys(TABLES) as NomTable[]).filter((name) => !citables.includes(name));
  return [
    ...autres.flatMap((name) => doubles(tables[name].rows, TABLES[name].cle)),
    ...doubles(
      citables.flatMap((name): readonly Cellules[] => tables[name].rows),
      ['id'],
    ),
  ];
}

function doubles(rows: readonly Cellules[], cle: readonly string[]): Failure[] {
  const seen = new Map<string, Cellules>();
  return rows.flatMap((row) => {
    const key = cle.map((name) => row.cells[name]).join(' ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    return first === undefined
      ? []
      : failureAt(row, cle[0] ?? '', `une clé unique (déjà ${first.file}, ligne ${first.line})`);
  });
}
