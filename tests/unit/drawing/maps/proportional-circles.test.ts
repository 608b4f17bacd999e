import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../src/format/number.ts';
import type { MapDatum } from '../../../../src/drawing/maps/map-data.ts';
import {
  legendValues,
  proportionalCircles,
  type CircleOptions,
} from '../../../../src/drawing/maps/proportional-circles.ts';
import { expectGolden } from '../../../golden.ts';
import { MAP } from './map-fixture.ts';
import { readSvg } from './read-svg.ts';

const DATA: readonly MapDatum[] = [
  { code: 'DEP-01', valeur: 25, titre: 'Ain : 25' },
  { code: 'DEP-03', valeur: 0, titre: 'Allier : 0' },
  { code: 'DEP-07', valeur: 'nd', titre: 'Ardèche : non publié' },
  { code: 'DEP-19', valeur: 's', titre: 'Corrèze : secret statistique' },
  { code: 'DEP-23', valeur: 25, titre: 'Creuse : 25' },
  { code: 'DEP-2A', valeur: 1, titre: 'Corse-du-Sud : 1' },
  { code: 'DEP-75', valeur: 100, titre: 'Paris : 100' },
  { code: 'DEP-971', valeur: 4, titre: 'Guadeloupe : 4' },
];
const OPTIONS: CircleOptions = {
  map: MAP,
  id: 'carte-nombre',
  titre: 'Une carte de nombres',
  alt: 'Paris en compte cent.',
  legend: { unite: 'maisons de santé', format: formatNumber },
};

function circlesOf(svg: string): { x: number; y: number; r: number; zero: boolean }[] {
  return readSvg(svg)
    .filter(({ name, parent }) => name === 'circle' && parent?.attributes['class'] === 'cercles')
    .map(({ attributes }) => ({
      x: Number(attributes['cx']),
      y: Number(attributes['cy']),
      r: Number(attributes['r']),
      zero: attributes['class'] === 'zero',
    }));
}

describe('proportional circles', () => {
  test('one image, with its legend', () => expectGolden('carte-cercles', proportionalCircles(DATA, OPTIONS)));

  test('links and a selection', () =>
    expectGolden(
      'carte-cercles-liens',
      proportionalCircles(DATA, {
        ...OPTIONS,
        link: (code) => `/territoires/${code.toLowerCase()}/`,
        selection: 'DEP-01',
      }),
    ));

  test('a zero leaves its territory bare when the editor says so, and the legend does not show it', () => {
    const svg = proportionalCircles(DATA, {
      ...OPTIONS,
      zero: 'rien',
      legend: { unite: 'initiatives', format: formatNumber, valeurs: [80, 10] },
    });
    expect(circlesOf(svg).filter(({ zero }) => zero)).toEqual([]);
    expect(svg).not.toContain('class="zero"');
    expect(svg).toContain('>80</text>');
    expect(svg).toContain('Allier : 0');
  });

  test('nothing but zeros and absences', () =>
    expectGolden(
      'carte-cercles-zero',
      proportionalCircles(
        DATA.map((row) => ({ ...row, valeur: row.code === 'DEP-75' ? 'inc' : 0 })),
        OPTIONS,
      ),
    ));

  test('areas are proportional to numbers', () => {
    const circles = circlesOf(proportionalCircles(DATA, { ...OPTIONS, maxRadius: 30 })).filter(({ zero }) => !zero);
    expect(circles.map(({ r }) => r)).toEqual([30, 15, 15, 6, 3]);
  });

  test('maps that share the greatest number share their scale', () => {
    const circles = circlesOf(proportionalCircles(DATA, { ...OPTIONS, maxRadius: 30, valeurMax: 400 }));
    expect(circles[0]?.r).toBe(15);
  });

  test('zero is a hollow ring, and an absence is no circle', () => {
    const svg = proportionalCircles(DATA, OPTIONS);
    const allier = MAP.departements.find(({ code }) => code === 'DEP-03');
    expect(circlesOf(svg).filter(({ zero }) => zero)).toEqual([{ x: allier?.x, y: allier?.y, r: 2.5, zero: true }]);
    expect(circlesOf(svg)).toHaveLength(6);
    expect(
      readSvg(svg).some(
        ({ attributes }) => attributes['id'] === 'carte-nombre-DEP-07' && attributes['class'] === 'absent nd',
      ),
    ).toBe(true);
  });

  test('a number that cannot be counted is refused', () => {
    expect(() =>
      proportionalCircles(
        DATA.map((row) => ({ ...row, valeur: -1 })),
        OPTIONS,
      ),
    ).toThrow('-1');
  });

  test('the order of the rows does not change it', () => {
    const expected = proportionalCircles(DATA, OPTIONS);
    const orders = fc.shuffledSubarray([...DATA], { minLength: DATA.length });
    fc.assert(fc.property(orders, (rows) => proportionalCircles(rows, OPTIONS) === expected));
  });
});

describe('numbers of the legend', () => {
  test.each([
    [237, [200, 50, 10]],
    [100, [100, 20, 5]],
    [31, [20, 5, 1]],
    [4, [2]],
    [1, [1]],
    [0, []],
  ])('up to %d', (max, expected) => expect(legendValues(max)).toEqual(expected));

  test('they decrease, and none is above the greatest number drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (max) => {
        const values = legendValues(max);
        expect(values.length).toBeGreaterThan(0);
        expect(values[0]).toBeLessThanOrEqual(max);
        expect([...values].sort((a, b) => b - a)).toEqual(values);
      }),
    );
  });
});
