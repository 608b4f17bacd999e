import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPrefixWithin1 } from '../../../../src/outputs/search/typo.ts';

test.each([
  ['toulouse', 'toulouse', 0],
  ['toulose', 'toulouse', 0],
  ['toullouse', 'toulouse', 0],
  ['toulzuse', 'toulouse', 0],
  ['tuolouse', 'toulouse', 0],
  ['xtoulouse', 'toulouse', 0],
  ['oulouse', 'toulouse', 0],
  ['tuolo', 'toulouse', 1],
  ['tolouze', 'toulouse', null],
  ['toulouse metropole', 'toulouse', null],
  ['lyon', 'toulouse', null],
] as const)('%s for %s: %s', (key, terme, expected) => {
  expect(isPrefixWithin1(key, terme)).toBe(expected);
});

const word = fc.string({ unit: fc.constantFrom(...'abc '), minLength: 1, maxLength: 8 });

test('says what the distance counted cell by cell says', () => {
  fc.assert(
    fc.property(word, word, (key, terme) => {
      const within = (end: number): boolean => distance(key, terme.slice(0, end)) <= 1;
      const begins = Array.from({ length: terme.length }, (_, end) => within(end)).some(Boolean);
      expect(isPrefixWithin1(key, terme)).toBe(within(terme.length) ? 0 : begins ? 1 : null);
    }),
    { numRuns: 2000 },
  );
});

/** Letters put in, left out, changed or swapped with the next: the textbook table. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i || j));
  const at = (i: number, j: number): number => (i < 0 || j < 0 ? Infinity : (d[i]?.[j] ?? Infinity));
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 || j === 0) {
        (d[i] ?? [])[j] = i + j;
        continue;
      }
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      (d[i] ?? [])[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
        swapped,
      );
    }
  }
  return at(a.length, b.length);
}
