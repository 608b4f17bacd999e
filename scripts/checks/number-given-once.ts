import type { Failure } from '../lib/failure.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** One source gives one value for an indicator, a territory, a date and a modality, unless the second revises the first. */
export function checkNumberGivenOnce({ observations }: Tables): Failure[] {
  const seen = new Map<string, Row<unknown>>();
  return observations.rows.flatMap((row) => {
    const { indicateur, territoire, date, ventilation, source, revise } = row.values;
    const key = [indicateur, territoire, date, ventilation, source].join(' ');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    if (first === undefined || revise !== '') return [];
    return failureAt(
      row,
      'id',
      `un chiffre que cette source n’a pas déjà donné (ligne ${first.line}), ou une révision dans revise`,
    );
  });
}
