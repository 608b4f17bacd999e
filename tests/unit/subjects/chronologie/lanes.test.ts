import { expect, it } from 'vitest';
import { LANES, laneOf } from '../../../../src/subjects/chronologie/lanes.ts';
import { cutText, citedIds } from '../../../../src/domain/evenement.ts';
import { THEMES } from '../../../../src/domain/tables/columns.ts';

it('every subject has one lane', () => {
  for (const theme of THEMES) expect(laneOf(theme).themes).toContain(theme);
  const ranges = LANES.flatMap(({ themes }) => themes);
  expect(new Set(ranges).size).toBe(ranges.length);
});

it('a text is cut at its figures', () => {
  expect(citedIds('De {a.FR.2020} à {b}.')).toEqual(['a.FR.2020', 'b']);
  expect(cutText('{a} CPTS')).toEqual(['', 'a', ' CPTS']);
  expect(cutText('Une loi')).toEqual(['Une loi']);
});
