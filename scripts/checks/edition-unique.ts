import { precisionDe } from '../../src/domain/date-source.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** The site speaks at one date, known to the day. */
export function checkEditionUnique({ edition }: Tables): Failure[] {
  const [first, ...others] = edition.rows;
  if (first === undefined) {
    return edition.failures.length === 0
      ? [
          {
            file: 'edition.csv',
            line: 1,
            column: 1,
            name: 'date',
            found: '',
            expected: 'une ligne, la date de l’édition',
          },
        ]
      : [];
  }
  return [
    ...others.map((row) => failureAt(row, 'date', 'une seule ligne dans cette table')),
    ...(precisionDe(first.values.date) === 'jour' ? [] : [failureAt(first, 'date', 'une date au jour')]),
  ];
}
