import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avancement, depassement, ecartObjectif, partObjectif } from '../../../../src/domain/derivations/index.ts';
import { uneMesure, unObjectif } from '../../lignes.ts';

const cible = (valeur: number) => unObjectif({ valeur });
const mesure = (valeur: number, id = 'valeur') => uneMesure({ id, valeur });

describe('partObjectif', () => {
  it('is the value over the target, and names both rows', () => {
    expect(partObjectif(mesure(7240), cible(10_000), 'hausse')).toEqual({
      formule: 'part-objectif',
      valeur: 72.4,
      motif: null,
      approche: false,
      entrees: ['valeur', 'cible'],
    });
  });

  it('is not bounded: an overshoot shows', () => {
    expect(partObjectif(mesure(13), cible(12), 'hausse').valeur).toBeCloseTo(108.333, 3);
  });

  it('has no sense for a target to fall to, nor for a target of zero', () => {
    expect(partObjectif(mesure(20), cible(10), 'baisse')).toMatchObject({ valeur: null, motif: 'cible-a-la-baisse' });
    expect(partObjectif(mesure(20), cible(0), 'hausse')).toMatchObject({ valeur: null, motif: 'division-par-zero' });
  });

  it('says that it is approximate as soon as an input is', () => {
    expect(partObjectif({ ...mesure(4500), precision: 'pres-de' }, cible(10_000), 'hausse').approche).toBe(true);
    expect(partObjectif(mesure(4500), { ...cible(10_000), precision: 'au-moins' }, 'hausse').approche).toBe(true);
    expect(partObjectif({ ...mesure(400), valeur_max: 500 }, cible(1000), 'hausse').approche).toBe(true);
  });
});

describe('avancement', () => {
  it.each([
    ['half way up', 4384, 7192, 10_000, 50],
    ['half way down', 30, 20, 10, 50],
    ['at the target', 0, 100, 100, 100],
    ['past the target, rising', 0, 120, 100, 120],
    ['past the target, falling', 30, 5, 10, 125],
    ['the wrong way', 50, 40, 100, -20],
  ])('%s', (_, depart, valeur, but, expected) => {
    expect(avancement(mesure(depart, 'depart'), mesure(valeur), cible(but)).valeur).toBeCloseTo(expected, 9);
  });

  it('needs a start, a way to go, and a value since the start', () => {
    expect(avancement(null, mesure(10), cible(100))).toMatchObject({ valeur: null, motif: 'depart-absent' });
    expect(avancement(mesure(100, 'depart'), mesure(90), cible(100))).toMatchObject({ motif: 'division-par-zero' });
    expect(avancement(mesure(10), mesure(10), cible(100))).toMatchObject({ motif: 'aucune-valeur-depuis-le-depart' });
  });

  it('names the start among its inputs', () => {
    expect(avancement(mesure(10, 'depart'), mesure(20), cible(100)).entrees).toEqual(['depart', 'valeur', 'cible']);
  });
});

describe('ecartObjectif and depassement', () => {
  it('give what is missing, negative once the target is passed, without the noise of binary fractions', () => {
    expect(ecartObjectif(mesure(86.1), cible(100)).valeur).toBe(13.9);
    expect(ecartObjectif(mesure(13), cible(12)).valeur).toBe(-1);
  });

  it('give an overshoot only when the value is better than the target', () => {
    expect(depassement(mesure(13), cible(12), 'hausse').valeur).toBe(1);
    expect(depassement(mesure(8), cible(10), 'baisse').valeur).toBe(2);
    for (const [valeur, sens] of [
      [12, 'hausse'],
      [11, 'hausse'],
      [12, 'baisse'],
      [13, 'baisse'],
    ] as const) {
      expect(depassement(mesure(valeur), cible(12), sens)).toMatchObject({ valeur: null, motif: 'non-atteint' });
    }
  });
});

it('the way made and the way left make the whole way, up or down', () => {
  const nombre = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(nombre, nombre, nombre, (depart, valeur, but) => {
      fc.pre(depart !== but);
      const fait = avancement(mesure(depart, 'depart'), mesure(valeur), cible(but)).valeur ?? NaN;
      const reste = (100 * (ecartObjectif(mesure(valeur), cible(but)).valeur ?? NaN)) / (but - depart);
      expect(fait + reste).toBeCloseTo(100, 6);
    }),
  );
});
