import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallMultiples, type Panel } from '../../../../src/drawing/charts/small-multiples.ts';
import { PERCENT } from '../../../../src/format/unite.ts';
import { expectGolden } from '../../../golden.ts';
import { expectCleanSvg, overlappingTexts, select, words } from './read-svg.ts';
import { shuffled } from './shuffled.ts';

const target = { valeur: 100, annonce_le: '2023-07-13', echeance: '2026-12' };

/** A usual panel, one over its target, one that stops earlier, one with a zero, one without value, one without row, a long name. */
const panels: Panel[] = [
  {
    code: '11',
    label: 'Île-de-France',
    target,
    points: [
      { date: '2022-12', valeur: 71 },
      { date: '2023-10', valeur: 83 },
      { date: '2023-12', valeur: 87 },
    ],
  },
  {
    code: '94',
    label: 'Corse',
    target: { ...target, valeur: 12 },
    points: [
      { date: '2022-12', valeur: 6 },
      { date: '2023-12', valeur: 13 },
    ],
  },
  {
    code: '02',
    label: 'Martinique',
    target,
    points: [
      { date: '2022-12', valeur: 40 },
      { date: '2023-10', valeur: 55.5 },
      { date: '2023-12', valeur: 'nd' },
    ],
  },
  {
    code: '06',
    label: 'Mayotte',
    target,
    points: [
      { date: '2022-12', valeur: 0 },
      { date: '2023-12', valeur: 0 },
    ],
  },
  { code: '03', label: 'Guyane', target, points: [{ date: '2023-12', valeur: 's' }] },
  { code: '01', label: 'Guadeloupe', points: [] },
  {
    code: '93',
    label: 'Provence-Alpes-Côte d’Azur',
    target,
    points: [
      { date: '2022-12', valeur: 99 },
      { date: '2023-12', valeur: 100 },
    ],
  },
];
const france = {
  label: 'France',
  points: [
    { date: '2022-12', valeur: 68 },
    { date: '2023-12', valeur: 84 },
  ],
};
const named = (id: string) => ({ id, title: 'Région par région', description: 'Sept petits dessins.' });

describe('smallMultiples', () => {
  const drawings = [
    ['small-multiples-640', panels, { columns: 4, width: 640, shareY: true, unite: PERCENT, reference: france }],
    ['small-multiples-328', panels, { columns: 2, width: 328, link: (code: string) => `/territoires/${code}/` }],
    ['small-multiples-one', panels.slice(0, 1), { columns: 1, width: 328 }],
    ['small-multiples-empty', [], { columns: 3, width: 640 }],
  ] as const;

  it.each(drawings)('draws %s', (name, data, options) => {
    const svg = smallMultiples(data, { ...named(name), ...options });
    expectCleanSvg(svg, name);
    expect(overlappingTexts(svg)).toEqual([]);
    expectGolden(`charts/${name}`, svg);
  });

  it('says when a panel stops before the others', () => {
    const found = words(smallMultiples(panels, { ...named('a'), columns: 3 }));
    expect(found).toContain('55,5, oct.\u00A02023');
    expect(found).toContain('87');
  });

  it('says why a panel is empty, and draws no value there', () => {
    const svg = smallMultiples(panels, { ...named('a'), columns: 3 });
    expect(words(svg)).toEqual(expect.arrayContaining(['secret statistique', 'inconnu']));
    expect(select(svg, 'circle')).toHaveLength(panels.length - 2);
  });

  it('names the reference once', () => {
    const found = words(smallMultiples(panels, { ...named('a'), columns: 3, shareY: true, reference: france }));
    expect(found.filter((word) => word === 'France')).toHaveLength(1);
  });

  it.each([0, 7, 2.5])('refuses %d columns', (columns) => {
    expect(() => smallMultiples(panels, { ...named('a'), columns })).toThrow('1 to 6 columns');
  });

  it('does not depend on the order of the rows', () => {
    const draw = (data: readonly Panel[]) => smallMultiples(data, { ...named('a'), columns: 3 });
    const expected = draw(panels);
    fc.assert(
      fc.property(shuffled(panels), shuffled(panels[0]?.points ?? []), (data, points) => {
        expect(draw(data.map((panel) => (panel.code === '11' ? { ...panel, points } : panel)))).toBe(expected);
      }),
      { numRuns: 10 },
    );
  });
});
