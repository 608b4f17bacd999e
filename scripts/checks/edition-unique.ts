import { precisionOf } from '../../src/domain/date-source.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** The site speaks at one date, known to the day. That the table has a row, as any other, is held where it is read. */
export function checkEditionUnique({ edition }: Tables): Failure[] {
  const [first, ...others] = edition.rows;
  if (first === undefined) return [];
  return [
    ...others.map((row) => failureAt(row, 'date', 'une seule ligne dans cette table')),
    ...(precisionOf(first.values.date) === 'jour' ? [] : [failureAt(first, 'date', 'une date au jour')]),
  ];
}
