import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipRing, ringArea, toLinePath, toShapePath, type Point, type Ring } from '../../../scripts/geo/path-data.ts';
import { readPath } from './read-path.ts';

const square = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];

describe('lines', () => {
  test('are written in relative steps, signs serving as spaces', () => {
    expect(
      toLinePath([
        [
          [10, -3],
          [7, 4],
          [9, -1],
        ],
      ]),
    ).toBe('M10-3l-3 7 2-5');
  });

  test('are read back as they were, whatever their points', () => {
    const point = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }));
    const line = fc.array(point, { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 4 }), (lines) => {
        expect(readPath(toLinePath(lines))).toEqual(lines);
      }),
    );
  });

  test('of one point are left out', () => expect(toLinePath([[[1, 1]], []])).toBe(''));
});

describe('shapes', () => {
  test('are closed', () => expect(toShapePath([[square(0, 0, 10)]])).toBe('M0 0l10 0 0 10-10 0z'));

  test('keep their holes', () => {
    const hole: Point[] = [...square(2, 2, 5)].reverse();
    expect(readPath(toShapePath([[square(0, 0, 10), hole]]))).toEqual([square(0, 0, 10), hole]);
  });

  test('lose islets and pinholes that no one would see', () => {
    expect(toShapePath([[square(0, 0, 10), square(2, 2, 1)], [square(20, 20, 2)]])).toBe('M0 0l10 0 0 10-10 0z');
  });

  test('keep their largest ring, however small', () => {
    expect(toShapePath([[square(0, 0, 1)], [square(5, 5, 2)]])).toBe('M5 5l2 0 0 2-2 0z');
  });

  test('without area are refused', () => {
    expect(() => toShapePath([[square(0, 0, 0)]])).toThrow('without area');
    expect(() => toShapePath([])).toThrow('without area');
  });
});

test('the area of a ring does not depend on its direction', () => {
  expect(ringArea(square(3, -8, 4))).toBe(16);
  expect(ringArea([...square(3, -8, 4)].reverse())).toBe(16);
});

describe('a ring cut at a box', () => {
  const BOX = [0, 0, 100, 100] as const;

  test('stays as it is inside, and is nothing outside', () => {
    expect(ringArea(clipRing(square(10, 10, 20), BOX))).toBe(400);
    expect(clipRing(square(200, 200, 20), BOX)).toEqual([]);
  });

  test('keeps what is inside, closed', () => {
    const cut = clipRing(square(-10, 90, 30), BOX);
    expect(ringArea(cut)).toBe(200);
    expect(cut.at(0)).toEqual(cut.at(-1));
  });

  test('never leaves the box, and never grows', () => {
    const point = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }));
    fc.assert(
      fc.property(point, fc.integer({ min: 1, max: 400 }), ([x, y], side) => {
        const cut = clipRing(square(x, y, side), BOX);
        expect(cut.every(([a, b]) => a >= 0 && b >= 0 && a <= 100 && b <= 100)).toBe(true);
        const [width, height] = [x, y].map((from) => Math.max(0, Math.min(100, from + side) - Math.max(0, from)));
        expect(ringArea(cut)).toBe((width ?? 0) * (height ?? 0));
      }),
    );
  });
});
