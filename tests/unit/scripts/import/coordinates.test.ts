import { describe, expect, it } from 'vitest';
import { isInFrame, recognise } from '../../../../scripts/import/coordinates.ts';

/**
 * Points in degrees and in metres of the legal projection: the origin of Lambert 93, by its definition; the Eiffel tower; and two
 * round points overseas, in UTM by its series worked out by hand.
 */
const BOTH: readonly [departement: string, longitude: number, latitude: number, x: number, y: number][] = [
  ['18', 3, 46.5, 700_000, 6_600_000],
  ['75', 2.2945, 48.8584, 648_237, 6_862_271],
  ['972', -61.07, 14.6, 707_910, 1_614_968],
  ['973', -52.33, 4.93, 352_536, 545_074],
];

describe('recognise', () => {
  it.each(BOTH)(
    '%s: takes degrees and metres for the same place, whichever comes first',
    (departement, longitude, latitude, x, y) => {
      expect(recognise(longitude, latitude, departement)).toEqual({ point: { longitude, latitude }, reading: 'wgs84' });
      expect(recognise(latitude, longitude, departement)).toEqual({
        point: { longitude, latitude },
        reading: 'wgs84-swapped',
      });
      for (const [a, b, reading] of [
        [x, y, 'projected'],
        [y, x, 'projected-swapped'],
      ] as const) {
        const found = recognise(a, b, departement);
        expect(found?.reading).toBe(reading);
        expect(found?.point.longitude).toBeCloseTo(longitude, 3);
        expect(found?.point.latitude).toBeCloseTo(latitude, 3);
      }
    },
  );

  it('does not take for a place what is nowhere in its own part of the country', () => {
    expect(recognise(2.35, 48.85, '974')).toBeNull();
    expect(recognise(55.5, -21.1, '75')).toBeNull();
    expect(recognise(0, 0, '01')).toBeNull();
    expect(recognise(999_999_999, 1, '01')).toBeNull();
  });

  it('keeps the degrees as they are published', () => {
    expect(recognise(5.1234567, 46.7654321, '01')?.point).toEqual({ longitude: 5.1234567, latitude: 46.7654321 });
  });
});

it('a part of the country is where its communes are', () => {
  expect(isInFrame({ longitude: 9.1, latitude: 41.6 }, '2A')).toBe(true);
  expect(isInFrame({ longitude: 45.1, latitude: -12.8 }, '976')).toBe(true);
  expect(isInFrame({ longitude: 45.1, latitude: -12.8 }, '974')).toBe(false);
});
