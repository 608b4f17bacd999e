import { expect, test } from 'vitest';
import { toInstantane } from '../../scripts/joins/snapshot.ts';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { DATA } from './copy.ts';

const { instantanes, ...rows } = toValues(readTables(DATA));
const edition = rows.edition[0]?.date ?? '';

test('the snapshot of the edition says what the tables say: npm run instantane writes it', () => {
  expect(instantanes.filter((row) => row.edition === edition)).toEqual(toInstantane(rows, edition));
});

test('there is an edition before it to compare with', () => {
  expect(new Set(instantanes.map((row) => row.edition)).size).toBeGreaterThan(1);
});
