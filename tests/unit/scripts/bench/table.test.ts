import { expect, test } from 'vitest';
import { toTable } from '../../../../scripts/bench/table.ts';

test('the others come from the lightest, each with how many times ours it weighs', () => {
  const nous = { nom: 'nous', raw: 100, gzip: 40, brotli: 30 };
  const heavy = { nom: 'lourd', raw: 900, gzip: 700, brotli: 600 };
  const light = { nom: 'léger', raw: 300, gzip: 200, brotli: 90 };
  const [, ...rows] = toTable(nous, [heavy, light]).split('\n');
  expect(rows.map((l) => [l.split(/\s+/)[0], l.split(/\s+/).at(-1)])).toEqual([
    ['nous', '1.0'],
    ['léger', '3.0'],
    ['lourd', '20.0'],
  ]);
});
