import { expect, test } from 'vitest';
import { toTable } from '../../../../scripts/bench/table.ts';

test('the others come from the lightest, each with how many times ours it weighs', () => {
  const nous = { nom: 'nous', brut: 100, gzip: 40, brotli: 30 };
  const lourd = { nom: 'lourd', brut: 900, gzip: 700, brotli: 600 };
  const leger = { nom: 'léger', brut: 300, gzip: 200, brotli: 90 };
  const [, ...lignes] = toTable(nous, [lourd, leger]).split('\n');
  expect(lignes.map((l) => [l.split(/\s+/)[0], l.split(/\s+/).at(-1)])).toEqual([
    ['nous', '1.0'],
    ['léger', '3.0'],
    ['lourd', '20.0'],
  ]);
});
