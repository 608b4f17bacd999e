import { expect, test } from 'vitest';
import { isInside, toInnerPoint } from '../../../scripts/geo/inner-point.ts';
import type { Ring } from '../../../scripts/geo/path-data.ts';

const ring = (...points: [number, number][]): Ring => [...points, points[0]!];
const square = ring([0, 0], [10, 0], [10, 10], [0, 10]);
const elbow = ring([0, 0], [30, 0], [30, 10], [10, 10], [10, 30], [0, 30]);

test('the roomiest point of a square is its centre', () => {
  const { x, y, radius } = toInnerPoint([square]);
  expect([x, y, radius].map((value) => Math.round(value * 10) / 10)).toEqual([5, 5, 5]);
});

test('that of an elbow is in its corner, where the centre of its box is outside', () => {
  const { x, y, radius } = toInnerPoint([elbow]);
  expect(isInside([x, y], [elbow])).toBe(true);
  expect(isInside([15, 15], [elbow])).toBe(false);
  // The circle that touches both outer sides and the inner corner: r = (10 − r)·√2.
  expect(radius).toBeCloseTo((10 * Math.SQRT2) / (1 + Math.SQRT2), 1);
});

test('a hole is outside', () => {
  const hole = ring([3, 3], [3, 7], [7, 7], [7, 3]);
  expect(isInside([5, 5], [square, hole])).toBe(false);
  const { x, y } = toInnerPoint([square, hole]);
  expect(isInside([x, y], [square, hole])).toBe(true);
});

test('a flat polygon has no inside', () => {
  expect(() => toInnerPoint([ring([0, 0], [10, 0], [5, 0])])).toThrow('without inside');
});
