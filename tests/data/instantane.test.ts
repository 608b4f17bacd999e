import { expect, test } from 'vitest';
import { toInstantane } from '../../scripts/joins/instantane.ts';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';
import { DATA } from './copie.ts';

const { instantanes, ...rows } = toValues(readTables(DATA));
const edition = rows.edition[0]?.date ?? '';

test('the snapshot of the edition says what the tables say: npm run instantane writes it', () => {
  expect(instantanes.filter((ligne) => ligne.edition === edition)).toEqual(toInstantane(rows, edition));
});

test('there is an edition before it to compare with', () => {
  expect(new Set(instantanes.map((ligne) => ligne.edition)).size).toBeGreaterThan(1);
});
