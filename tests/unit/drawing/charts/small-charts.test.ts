import { describe, expect, it } from 'vitest';
import { progressBar } from '../../../../src/drawing/charts/progress-bar.ts';
import { dotStrip } from '../../../../src/drawing/charts/dot-strip.ts';
import { sparkline } from '../../../../src/drawing/charts/sparkline.ts';
import { PERCENT } from '../../../../src/format/unite.ts';
import { expectGolden } from '../../../golden.ts';
import { expectCleanSvg, overlappingTexts, select, words } from './read-svg.ts';

const named = (id: string) => ({ id, title: 'Part de l’objectif', description: 'Une barre.' });

describe('progressBar', () => {
  const drawings = [
    ['progress-bar', { valeur: 7240, target: 10000 }, { targetLabel: '10\u202F000 fin\u00A02024' }],
    ['progress-bar-rate', { valeur: 86.1, target: 100 }, { unite: PERCENT, targetLabel: '100\u00A0% fin\u00A02023' }],
    ['progress-bar-over', { valeur: 13, target: 12 }, {}],
    ['progress-bar-zero', { valeur: 0, target: 100 }, {}],
    ['progress-bar-unknown', { valeur: 'inc', target: 100 }, {}],
  ] as const;

  it.each(drawings)('draws %s', (name, data, options) => {
    const svg = progressBar(data, { ...named(name), ...options });
    expectCleanSvg(svg, name);
    expect(overlappingTexts(svg)).toEqual([]);
    expectGolden(`charts/${name}`, svg);
  });

  it.each([
    [7240, 10000, '72\u00A0% de l’objectif'],
    [9996, 10000, '99,96\u00A0% de l’objectif'],
    [10000, 10000, '100\u00A0% de l’objectif'],
    [13, 12, '108\u00A0% de l’objectif'],
    [1, 1000, '0,1\u00A0% de l’objectif'],
    [0, 100, '0\u00A0% de l’objectif'],
  ])('%d of %d is « %s »', (valeur, target, expected) => {
    expect(words(progressBar({ valeur, target }, named('a')))).toContain(expected);
  });

  it('gives no share of what is not known', () => {
    const svg = progressBar({ valeur: 'inc', target: 100 }, named('a'));
    expect(words(svg)).toEqual(['inconnu', '100']);
    expect(
      select(svg, 'rect').map((rect) => rect.getAttribute('fill') ?? rect.parentElement?.getAttribute('fill')),
    ).toEqual(['url(#a-trame-1)']);
  });

  it('refuses a target of zero', () =>
    expect(() => progressBar({ valeur: 1, target: 0 }, named('a'))).toThrow('not above zero'));
});

describe('sparkline', () => {
  const target = { valeur: 100, echeance: '2024-12-31' };
  const drawings = [
    [
      'sparkline',
      {
        observations: [
          { date: '2022', valeur: 20 },
          { date: '2023-06', valeur: 45 },
          { date: '2021', valeur: 0 },
        ],
        target,
      },
    ],
    [
      'sparkline-unknown',
      {
        observations: [
          { date: '2023-06', valeur: 10 },
          { date: '2024-12', valeur: 'inc' },
        ],
        target,
      },
    ],
    [
      'sparkline-negative',
      {
        observations: [
          { date: '2022', valeur: -2 },
          { date: '2023', valeur: 3 },
        ],
      },
    ],
    ['sparkline-empty', { observations: [] }],
  ] as const;

  it.each(drawings)('draws %s', (name, data) => {
    const svg = sparkline(data, named(name));
    expectCleanSvg(svg, name);
    expectGolden(`charts/${name}`, svg);
  });

  it('is the same whatever the order of the rows', () => {
    const [, { observations }] = drawings[0];
    expect(sparkline({ observations: observations.toReversed(), target }, named('a'))).toBe(
      sparkline({ observations, target }, named('a')),
    );
  });

  it('breaks its line at an absence', () => {
    const observations = [
      { date: '2020', valeur: 1 },
      { date: '2021', valeur: 2 },
      { date: '2022', valeur: 'nd' as const },
      { date: '2023', valeur: 4 },
      { date: '2024', valeur: 5 },
    ];
    const line = select(sparkline({ observations }, named('a')), 'path[d]').map((path) => path.getAttribute('d') ?? '');
    expect(line.some((d) => d.split('M').length === 3)).toBe(true);
  });
});

describe('dotStrip', () => {
  const field = [1, 2, 2, 5, 10, 100];
  const strips = [
    ['dot-strip', { field, here: 5, beside: [2, 10] }, {}],
    ['dot-strip-logarithm', { field, here: 5, beside: [2, 10] }, { logarithm: true }],
    ['dot-strip-absent', { field, here: null, beside: [100] }, {}],
    ['dot-strip-one', { field: [3], here: 3, beside: [] }, {}],
  ] as const;

  it.each(strips)('draws %s', (name, data, options) => {
    const svg = dotStrip(data, { ...named(name), ...options });
    expectCleanSvg(svg, name);
    expectGolden(`charts/${name}`, svg);
  });

  it('puts every dot on a stroke of the field, and equal values on one stroke', () => {
    const svg = dotStrip({ field, here: 5, beside: [2, 10] }, named('a'));
    const strokes = [...(select(svg, 'path[d*="v8"]')[0]?.getAttribute('d') ?? '').matchAll(/M([\d.]+) /g)].map(
      ([, x]) => Number(x),
    );
    expect(strokes).toHaveLength(5);
    for (const circle of select(svg, 'circle')) expect(strokes).toContain(Number(circle.getAttribute('cx')));
  });

  it('draws in the middle a field of one value', () => {
    expect(select(dotStrip({ field: [3], here: 3, beside: [] }, named('a')), 'circle')[0]?.getAttribute('cx')).toBe(
      '80',
    );
  });
});
