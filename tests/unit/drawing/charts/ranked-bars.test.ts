import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankedBars, type RankedRow } from '../../../../src/drawing/charts/ranked-bars.ts';
import { rankedLines } from '../../../../src/drawing/charts/ranked-bars-model.ts';
import { PERCENT } from '../../../../src/format/unite.ts';
import { expectGolden } from '../../../golden.ts';
import { expectCleanSvg, overlappingTexts, select, words } from './read-svg.ts';
import { shuffled } from './shuffled.ts';

/** A tie, a zero, a negative, a long name and an absence of each kind. */
const rows: RankedRow[] = [
  { code: '01', label: 'Ain', valeur: 42 },
  { code: '2A', label: 'Corse-du-Sud', valeur: 42 },
  { code: '04', label: 'Alpes-de-Haute-Provence et territoires voisins de montagne', valeur: 12.5, highlighted: true },
  { code: '971', label: 'Guadeloupe', valeur: 0 },
  { code: '976', label: 'Mayotte', valeur: -4 },
  { code: '90', label: 'Territoire de Belfort', valeur: 'nd' },
  { code: '75', label: 'Paris', valeur: 's' },
  { code: '13', label: 'Bouches-du-Rhône', valeur: 'so' },
  { code: '69', label: 'Rhône', valeur: 'inc' },
];
const many = Array.from({ length: 20 }, (_, i) => ({
  code: String(i + 10),
  label: `Place ${i + 10}`,
  valeur: i < 8 ? 1000 : 1000 - i,
}));
const named = (id: string) => ({ id, title: 'Du plus haut au plus bas', description: 'Un classement.' });

describe('rankedBars', () => {
  const drawings = [
    [
      'ranked-bars',
      rows,
      { unite: PERCENT, reference: { label: 'France', valeur: 20 }, link: (code: string) => `/territoires/${code}/` },
    ],
    ['ranked-bars-ends', [...many, ...rows.slice(5)], { top: 3, bottom: 2 }],
    ['ranked-bars-one', [{ code: '01', label: 'Ain', valeur: 38 }], {}],
    ['ranked-bars-empty', [], {}],
  ] as const;

  describe.each([640, 328])('at %d pixels', (width) => {
    it.each(drawings)('draws %s', (name, data, options) => {
      const svg = rankedBars(data, { ...named(name), ...options, width });
      expectCleanSvg(svg, name);
      expect(overlappingTexts(svg)).toEqual([]);
      expectGolden(`charts/${name}-${width}`, svg);
    });
  });

  it('gives each absence its word, and none of them a number', () => {
    const found = words(rankedBars(rows, { ...named('a'), unite: PERCENT }));
    expect(found).toEqual(expect.arrayContaining(['non publié', 'secret statistique', 'sans objet', 'inconnu']));
    expect(found.filter((word) => word === '0\u00A0%')).toHaveLength(1);
  });

  it('leads each row to its place, by a link that says its name and its value', () => {
    const svg = rankedBars(rows, { ...named('a'), link: (code) => `/territoires/${code}/` });
    expect(select(svg, 'a')).toHaveLength(rows.length);
    const corse = select(svg, 'a[href="/territoires/2A/"]')[0];
    expect(corse?.textContent).toBe('Corse-du-Sud\u202F: 42');
    expect(select(svg, 'a[href="/territoires/90/"]')[0]?.textContent).toBe('Territoire de Belfort\u202F: non publié');
  });

  it('counts what it leaves out, and says how many of them are tied with the last shown', () => {
    expect(words(rankedBars(many, { ...named('a'), top: 3, bottom: 2 }))).toContain('15 autres, dont 5 à 1\u202F000');
  });

  it('does not depend on the order of the rows', () => {
    const draw = (data: readonly RankedRow[]) => rankedBars(data, { ...named('a'), top: 2, bottom: 2 });
    fc.assert(
      fc.property(shuffled(rows), (data) => {
        expect(draw(data)).toBe(draw(rows));
      }),
      { numRuns: 20 },
    );
  });
});

describe('rankedLines', () => {
  const shown = (options: Parameters<typeof rankedLines>[1], data: readonly RankedRow[] = rows) =>
    rankedLines(data, options).map((line) => ('row' in line ? line.row.code : `${line.kind} ${line.count}`));

  it('ranks ties by name, then what has no value by name', () => {
    expect(shown({})).toEqual(['01', '2A', '04', '971', '976', '13', '75', '69', '90']);
  });
  it('ranks from the lowest too', () =>
    expect(shown({ order: 'ascending' }).slice(0, 5)).toEqual(['976', '971', '04', '01', '2A']));
  it('always shows the highlighted row, at its rank', () =>
    expect(shown({ top: 1, bottom: 1 })).toEqual(['01', 'gap 1', '04', 'gap 1', '976', '13', '75', '69', '90']));
  it('leaves no gap when the ends meet', () =>
    expect(shown({ top: 3, bottom: 3 }).slice(0, 5)).toEqual(['01', '2A', '04', '971', '976']));
  it('counts absences by kind when they are many', () => {
    const absent = Array.from({ length: 6 }, (_, i): RankedRow => ({
      code: `9${i}`,
      label: `Z${i}`,
      valeur: i < 4 ? 'nd' : 'inc',
    }));
    expect(shown({ top: 1 }, [...rows.slice(0, 1), ...absent])).toEqual(['01', 'absences 4', 'absences 2']);
  });
});
