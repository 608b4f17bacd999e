import { expect, test } from 'vitest';
import { brokenLine } from '../../../../src/drawing/charts/broken-line.ts';

const years = (from: number, values: readonly (number | null)[]) =>
  values.map((value, i) => ({ year: from + i, value }));
const draw = (before: readonly (number | null)[], after: readonly (number | null)[]) =>
  brokenLine(
    [
      { nom: 'ancienne', points: years(2019, before) },
      { nom: 'révisée', points: years(2022, after) },
    ],
    { repere: { value: 2.5, word: '2,5' } },
  );
/** The shapes of the lines that are drawn, the dots apart. */
const shapes = (svg: string) => [...svg.matchAll(/stroke-width="2" d="([^"]*)"/g)].map(([, d]) => d ?? '');

test('each method has its line, and a year without value breaks it', () => {
  const [before, after] = shapes(draw([3, null, 2.8], [2.7, 2.6]));
  expect(before?.match(/M/g)).toHaveLength(2);
  expect(after).toMatch(/^M\S+ \S+L\S+ \S+$/);
});

test('a method without any value has no line, and a place without any value no drawing', () => {
  const svg = draw([null, null, null], [4.7, 5]);
  expect(shapes(svg)).toHaveLength(1);
  expect(svg).not.toContain('d=""');
  expect(draw([null], [null])).toBe('');
});
