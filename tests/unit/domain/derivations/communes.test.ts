import { describe, expect, it } from 'vitest';
import { distanceCentres, meanPonderee, meanSimple, inhabitantPart } from '../../../../src/domain/derivations/index.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });

describe('the straight line between two centres', () => {
  it.each([
    ['a degree of a meridian', at(46, 2), at(47, 2), 111.2],
    ['a degree of the equator', at(0, 2), at(0, 3), 111.2],
    ['a degree of the sixtieth parallel, half as long', at(60, 2), at(60, 3), 55.6],
    ['across the meridian that changes the day', at(0, 179.5), at(0, -179.5), 111.2],
    ['no way at all', at(46, 2), at(46, 2), 0],
    ['under 50 m', at(46, 2), at(46.0004, 2), 0],
  ])('is, to 100 m, for %s', (_, from, to, km) => {
    expect(distanceCentres(from, to)).toBe(km);
    expect(distanceCentres(to, from)).toBe(km);
  });
});

describe('the share of people', () => {
  it('is in %, zero where none live so, nothing where nobody lives', () => {
    expect(inhabitantPart(1, 3)).toBeCloseTo(33.3333333, 6);
    expect(inhabitantPart(0, 3)).toBe(0);
    expect(inhabitantPart(0, 0)).toBeNull();
  });

  it('refuses more people than there are', () => {
    expect(() => inhabitantPart(4, 3)).toThrow('4 people of 3');
  });
});

describe('a mean', () => {
  it('weighs values by people, and those of nobody by nothing', () => {
    expect(meanPonderee([1, 4, 100], [30, 10, 0])).toBe(1.75);
  });

  it('has no value of nothing, nor of nobody', () => {
    expect(meanPonderee([], [])).toBeNull();
    expect(meanPonderee([3], [0])).toBeNull();
  });

  it('is simple where people are not known', () => {
    expect(meanSimple([1, 4])).toBe(2.5);
    expect(() => meanSimple([])).toThrow('a mean of nothing');
  });
});
