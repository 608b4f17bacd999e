import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  breaksAroundZero,
  checkBreaks,
  classOf,
  naturalBreaks,
  quantileBreaks,
  readableBreaks,
} from '../../../../src/drawing/maps/breaks.ts';

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const breaksOf = fc.uniqueArray(number, { minLength: 1, maxLength: 4 }).map((list) => list.sort((a, b) => a - b));

describe('classes', () => {
  test('each number is in exactly one class, between the breaks that bound it', () => {
    fc.assert(
      fc.property(number, breaksOf, (value, breaks) => {
        const className = classOf(value, breaks);
        const bounds = [-Infinity, ...breaks, Infinity];
        const holding = breaks.length + 1 > className && className >= 0;
        const matches = bounds.slice(0, -1).filter((low, i) => low <= value && value < (bounds[i + 1] as number));
        return holding && matches.length === 1 && bounds[className] === matches[0];
      }),
    );
  });

  test('a number equal to a break is in the class above it', () => {
    expect([19.99, 20, 39.99, 40].map((value) => classOf(value, [20, 40]))).toEqual([0, 1, 1, 2]);
  });

  test('zero has a class, as any number', () => {
    expect(classOf(0, [0, 10])).toBe(1);
    expect(classOf(0, [10])).toBe(0);
  });

  test.each([
    ['no break', []],
    ['five breaks', [1, 2, 3, 4, 5]],
    ['a tie', [1, 1]],
    ['a decrease', [2, 1]],
    ['not a number', [1, NaN]],
    ['no end', [1, Infinity]],
  ])('%s is refused', (_, breaks) => {
    expect(() => checkBreaks(breaks)).toThrow();
  });

  test('what is not a number has no class', () => {
    expect(() => classOf(NaN, [1])).toThrow('not a number');
  });
});

describe('breaks for the editor', () => {
  const shares = [
    12, 13, 17, 18, 31, 38, 41, 49, 51, 53, 60, 61, 62, 63, 63, 64, 66, 66, 72, 90, 95, 99, 100, 100, 100,
  ];

  test('quantiles leave about as many territories in each class', () => {
    const breaks = quantileBreaks(shares, { step: 1 });
    const counts = [0, 1, 2, 3, 4].map(
      (className) => shares.filter((value) => classOf(value, breaks) === className).length,
    );
    expect(counts).toEqual([5, 5, 5, 5, 5]);
  });

  test('natural breaks fall in the gaps', () => {
    expect(naturalBreaks([1, 2, 3, 50, 51, 52, 99, 100], { classes: 3, step: 1 })).toEqual([27, 76]);
  });

  test('both give breaks that increase, that the drawing takes, and that leave no class empty', () => {
    const values = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 5 }), (list, classes) => {
        const natural = naturalBreaks(list, { classes });
        expect(natural.length > 0).toBe(new Set(list).size > 1);
        for (const breaks of [quantileBreaks(list, { classes }), natural].filter(({ length }) => length > 0)) {
          checkBreaks(breaks);
          expect(new Set(list.map((value) => classOf(value, breaks))).size).toBe(breaks.length + 1);
        }
      }),
    );
  });

  test('breaks are multiples of the step', () => {
    expect(naturalBreaks([0.12, 0.13, 0.58, 0.61], { classes: 2, step: 0.05 })).toEqual([0.35]);
  });

  test('a single value has no breaks', () => {
    expect(quantileBreaks([7, 7, 7])).toEqual([]);
    expect(() => quantileBreaks([7])).toThrow('at least two');
  });
});

describe('breaksAroundZero', () => {
  test('has a class for what did not change, and the same distance on both sides', () => {
    expect(breaksAroundZero([-12, -3, 0, 1, 4, 20], 1)).toEqual([-4, 0, 1, 4]);
    expect(breaksAroundZero([-0.4, 0.1, 0.3], 0.1)).toEqual([-0.3, 0, 0.1, 0.3]);
  });

  test('increases where nothing changed', () => {
    expect(() => checkBreaks(breaksAroundZero([0, 0], 1))).not.toThrow();
    expect(() => checkBreaks(breaksAroundZero([], 0.01))).not.toThrow();
  });
});

describe('readableBreaks', () => {
  test('are breaks where all values are one', () => {
    expect(readableBreaks([3, 3])).toEqual([3]);
  });
});
