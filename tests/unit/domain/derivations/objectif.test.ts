import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { progress, overshoot, objectifGap, objectifShare } from '../../../../src/domain/derivations/index.ts';
import { aMeasure, anObjectif } from '../../rows.ts';

const target = (valeur: number) => anObjectif({ valeur });
const measure = (valeur: number, id = 'valeur') => aMeasure({ id, valeur });

describe('objectifShare', () => {
  it('is the value over the target, and names both rows', () => {
    expect(objectifShare(measure(7240), target(10_000), 'hausse')).toEqual({
      formula: 'part-objectif',
      valeur: 72.4,
      motif: null,
      approximate: false,
      inputs: ['valeur', 'cible'],
    });
  });

  it('is not bounded: an overshoot shows', () => {
    expect(objectifShare(measure(13), target(12), 'hausse').valeur).toBeCloseTo(108.333, 3);
  });

  it('has no sense for a target to fall to, nor for a target of zero', () => {
    expect(objectifShare(measure(20), target(10), 'baisse')).toMatchObject({
      valeur: null,
      motif: 'cible-a-la-baisse',
    });
    expect(objectifShare(measure(20), target(0), 'hausse')).toMatchObject({ valeur: null, motif: 'division-par-zero' });
  });

  it('says that it is approximate as soon as an input is', () => {
    expect(objectifShare({ ...measure(4500), precision: 'pres-de' }, target(10_000), 'hausse').approximate).toBe(true);
    expect(objectifShare(measure(4500), { ...target(10_000), precision: 'au-moins' }, 'hausse').approximate).toBe(true);
    expect(objectifShare({ ...measure(400), valeur_max: 500 }, target(1000), 'hausse').approximate).toBe(true);
  });
});

describe('progress', () => {
  it.each([
    ['half way up', 4384, 7192, 10_000, 50],
    ['half way down', 30, 20, 10, 50],
    ['at the target', 0, 100, 100, 100],
    ['past the target, rising', 0, 120, 100, 120],
    ['past the target, falling', 30, 5, 10, 125],
    ['the wrong way', 50, 40, 100, -20],
  ])('%s', (_, start, valeur, goal, expected) => {
    expect(progress(measure(start, 'depart'), measure(valeur), target(goal)).valeur).toBeCloseTo(expected, 9);
  });

  it('needs a start, a way to go, and a value since the start', () => {
    expect(progress(null, measure(10), target(100))).toMatchObject({ valeur: null, motif: 'depart-absent' });
    expect(progress(measure(100, 'depart'), measure(90), target(100))).toMatchObject({ motif: 'division-par-zero' });
    expect(progress(measure(10), measure(10), target(100))).toMatchObject({ motif: 'aucune-valeur-depuis-le-depart' });
  });

  it('names the start among its inputs', () => {
    expect(progress(measure(10, 'depart'), measure(20), target(100)).inputs).toEqual(['depart', 'valeur', 'cible']);
  });
});

describe('objectifGap and overshoot', () => {
  it('give what is missing, negative once the target is passed, without the noise of binary fractions', () => {
    expect(objectifGap(measure(86.1), target(100)).valeur).toBe(13.9);
    expect(objectifGap(measure(13), target(12)).valeur).toBe(-1);
  });

  it('give an overshoot only when the value is better than the target', () => {
    expect(overshoot(measure(13), target(12), 'hausse').valeur).toBe(1);
    expect(overshoot(measure(8), target(10), 'baisse').valeur).toBe(2);
    for (const [valeur, sens] of [
      [12, 'hausse'],
      [11, 'hausse'],
      [12, 'baisse'],
      [13, 'baisse'],
    ] as const) {
      expect(overshoot(measure(valeur), target(12), sens)).toMatchObject({ valeur: null, motif: 'non-atteint' });
    }
  });
});

it('the way made and the way left make the whole way, up or down', () => {
  const number = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(number, number, number, (start, valeur, goal) => {
      fc.pre(start !== goal);
      const fait = progress(measure(start, 'depart'), measure(valeur), target(goal)).valeur ?? NaN;
      const rest = (100 * (objectifGap(measure(valeur), target(goal)).valeur ?? NaN)) / (goal - start);
      expect(fait + rest).toBeCloseTo(100, 6);
    }),
  );
});
