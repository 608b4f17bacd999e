import { describe, expect, it } from 'vitest';
import { dotStrip } from '../../../../src/drawing/charts/dot-strip.ts';
import { expectGolden } from '../../../golden.ts';
import { expectCleanSvg, select } from './read-svg.ts';

const named = (id: string) => ({ id, title: 'Part de l’objectif', description: 'Une barre.' });

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
