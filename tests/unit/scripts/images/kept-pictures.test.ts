import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepPictures } from '../../../../scripts/images/kept-pictures.ts';

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'kept-pictures-'));
});
afterEach(() => rmSync(cache, { recursive: true }));

const picture = (nom: string, color: string) => ({
  nom,
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path fill="${color}" d="M0 0h8v8H0z"/></svg>`,
});

it('draws each picture once, however many have its source, and gives each its file', async () => {
  const pictures = [picture('a', 'red'), picture('b', 'red'), picture('c', 'blue'), picture('d', 'red')];
  const { kept, deliveries } = await keepPictures(pictures, { cache });
  expect(kept.map(({ nom }) => nom)).toEqual(['a', 'b', 'c', 'd']);
  const [a, b, c, d] = kept.map(({ keptAt }) => keptAt);
  expect([b, d]).toEqual([a, a]);
  expect(deliveries.map(({ output }) => output).sort()).toEqual([a, c].sort());
  expect(readdirSync(cache).sort()).toEqual([a, c].map((file) => basename(file ?? '')).sort());
  for (const { keptAt } of kept) expect(readFileSync(keptAt).subarray(1, 4).toString()).toBe('PNG');
});

it('draws again none that is there, and removes what no picture needs', async () => {
  await keepPictures([picture('a', 'red'), picture('b', 'blue')], { cache });
  writeFileSync(join(cache, 'half.png.part'), '');
  const { kept, deliveries } = await keepPictures([picture('b', 'blue')], { cache });
  expect(deliveries).toEqual([]);
  expect(readdirSync(cache)).toEqual([basename(kept[0]?.keptAt ?? '')]);
});

it('names the pictures that cannot be drawn', async () => {
  const wrong = (nom: string) => ({ nom, svg: '<svg' });
  await expect(keepPictures([wrong('a'), wrong('b')], { cache })).rejects.toThrow('a, b cannot be drawn');
});
