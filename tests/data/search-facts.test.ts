import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { factFiles } from '../../scripts/steps/search.ts';
import { factsFileOf, factWords, type SearchFacts } from '../../src/outputs/search/facts.ts';
import { communesIn, distanceOf, valueOf } from '../build/rules/communes.ts';

const files = factFiles();
const facts = new Map(
  [...files.values()].flatMap((content) => Object.entries(JSON.parse(content) as SearchFacts)),
);

test('every commune of today has its fact, in the file of its département', () => {
  expect(files.size).toBe(101);
  expect([...facts.keys()].sort()).toEqual(communesIn('FR').toSorted());
  for (const [name, content] of files)
    for (const code of Object.keys(JSON.parse(content) as SearchFacts)) expect(factsFileOf(code)).toBe(name);
});

/** Far is measured again for one commune in eight, and for all of those overseas: each is compared with every house. */
const ONE_IN = 8;

test('a fact is the count of the table where there is a house, else how far the nearest is', () => {
  const faults = communesIn('FR').flatMap((code, i) => {
    const count = Number(valueOf('msp-bpe', code, 0));
    if (count === 0 && i % ONE_IN !== 0 && !code.startsWith('97'))
      return typeof facts.get(code) === 'string' ? [] : [`${code}: ${facts.get(code)} where there is none`];
    const expected = count > 0 ? count : distanceOf('msp-bpe', code).toFixed(1).replace('.', ',');
    return facts.get(code) === expected ? [] : [`${code}: ${facts.get(code)} instead of ${expected}`];
  });
  expect(faults).toEqual([]);
  const counts = [...facts.values()].filter((fact) => typeof fact === 'number');
  expect(counts.length).toBeGreaterThan(1000);
  expect(counts).not.toContain(0);
  expect(counts.length).toBeLessThan(facts.size / 2);
});

test('the communes of an island are told of the houses of their island', () => {
  const mayotte = communesIn('DEP-976').map((code) => facts.get(code));
  expect(mayotte.every((fact) => typeof fact === 'number' || Number(fact?.replace(',', '.')) < 30)).toBe(true);
});

test.each([
  [1, '1 maison de santé'],
  [3, '3 maisons de santé'],
  ['7,2', 'maison de santé à 7,2 km'],
])('%s is said « %s »', (fact, words) => {
  expect(factWords(fact).replaceAll('\u00A0', ' ')).toBe(words);
});

test('a file of facts weighs three kilobytes at most', () => {
  expect(Math.max(...[...files.values()].map((content) => brotliCompressSync(content).length))).toBeLessThan(3000);
});
