import { describe, expect, it } from 'vitest';
import { dateRange, type DateRangeRow } from '../../../../src/drawing/charts/date-range.ts';
import { expectGolden } from '../../../golden.ts';
import { expectCleanSvg, overlappingTexts, words } from './read-svg.ts';

const rows: DateRangeRow[] = [
  { label: 'Dossier de presse', date: '2024-12-31', words: 'fin 2024', promised: true, kept: true },
  { label: 'Caisse nationale, sur son site', date: '2025', words: '2025', promised: true },
  { label: 'Baromètre', date: '2026-12', words: 'décembre 2026', promised: true },
  { label: 'Un article', date: 'inconnue', words: 'date inconnue', promised: true },
];
const named = (id: string) => ({ id, title: 'Pour quand\u202F?', description: 'Quatre réponses.' });

describe.each([640, 328])('dateRange at %d pixels', (width) => {
  it.each([
    ['date-range', rows],
    ['date-range-one', rows.slice(1, 2)],
    ['date-range-unknown', rows.slice(3)],
  ])('draws %s', (name, data) => {
    const svg = dateRange(data, { ...named(name), width });
    expectCleanSvg(svg, name);
    expect(overlappingTexts(svg)).toEqual([]);
    expectGolden(`charts/${name}-${width}`, svg);
  });
});

it('names each year of a few, and fewer of many', () => {
  const years = (data: readonly DateRangeRow[]) =>
    words(dateRange(data, named('a'))).filter((word) => /^\d{4}$/.test(word));
  expect(years(rows.filter(({ words }) => words !== '2025'))).toEqual(['2025', '2026']);
  expect(years([...rows, { label: 'La loi', date: '1998', words: 'en 1998' }]).length).toBeLessThan(12);
});

it('writes the date of each source', () => {
  expect(words(dateRange(rows, named('a')))).toEqual(expect.arrayContaining(['fin 2024', 'décembre 2026', 'inconnu']));
});
