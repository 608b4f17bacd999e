import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ecartTerritoire,
  isClassable,
  partDuTotal,
  rangs,
  tauxHorsMayotte,
  tauxPour100000,
  variation,
  variationRelative,
} from '../../../../src/domain/derivations/index.ts';
import { uneMesure, unTerritoire } from '../../lignes.ts';

const avant = uneMesure({ id: 'avant', date: '2022-12', valeur: 80 });
const apres = uneMesure({ id: 'apres', date: '2023-12', valeur: 84.1 });

describe('variation', () => {
  it.each([{ indicateur: 'autre' }, { ventilation: 'autre' }, { territoire: 'DEP-02' as const }])(
    'refuses values of two series: %o',
    (autre) => {
      expect(() => variation(avant, { ...apres, ...autre })).toThrow('not of one series');
      expect(() => variationRelative(avant, { ...apres, ...autre })).toThrow('not of one series');
    },
  );

  it('is the later value less the earlier one, and the same in %', () => {
    expect(variation(avant, apres)).toMatchObject({ valeur: 4.1, entrees: ['avant', 'apres'] });
    expect(variationRelative(avant, apres).valeur).toBe(5.125);
    expect(variation(apres, avant).valeur).toBe(-4.1);
  });

  it('has no percentage from zero', () => {
    expect(variationRelative({ ...avant, valeur: 0 }, apres)).toMatchObject({
      valeur: null,
      motif: 'division-par-zero',
    });
    expect(variation({ ...avant, valeur: 0 }, apres).valeur).toBe(84.1);
  });
});

describe('ecartTerritoire and partDuTotal', () => {
  const ain = uneMesure({ id: 'ain', territoire: 'DEP-01', valeur: 38 });
  const france = uneMesure({ id: 'france', valeur: 2501 });

  it('set a value beside that of a wider territory', () => {
    expect(ecartTerritoire(ain, france).valeur).toBe(-2463);
    expect(partDuTotal(ain, france).valeur).toBeCloseTo(1.5194, 4);
    expect(partDuTotal(ain, { ...france, valeur: 0 })).toMatchObject({ valeur: null, motif: 'division-par-zero' });
  });

  it.each([{ date: '2023-06' }, { indicateur: 'autre' }, { ventilation: 'infirmiers' }])(
    'refuse another date, indicator or modality: %o',
    (row) => {
      expect(() => ecartTerritoire(ain, { ...france, ...row })).toThrow('cannot be compared');
      expect(() => partDuTotal(ain, { ...france, ...row })).toThrow('cannot be compared');
    },
  );
});

describe('tauxPour100000', () => {
  const ain = unTerritoire({ code: 'DEP-01', niveau: 'DEP', population: 679_344 });
  const compte = uneMesure({ id: 'compte', territoire: 'DEP-01', valeur: 38 });

  it('divides a count by the people of the same year, and names the territory', () => {
    expect(tauxPour100000(compte, ain, 'effectif')).toMatchObject({ entrees: ['compte', 'DEP-01'], motif: null });
    expect(tauxPour100000(compte, ain, 'effectif').valeur).toBeCloseTo(5.5936, 4);
  });

  it.each(['2022-12', '2024', '2024-01-01'])('does not divide a count of %s by the people of 2023', (date) => {
    expect(tauxPour100000({ ...compte, date }, ain, 'effectif')).toMatchObject({
      valeur: null,
      motif: 'annees-differentes',
    });
  });

  it('divides nothing but counts, by the people of the very territory', () => {
    expect(tauxPour100000(compte, ain, 'taux')).toMatchObject({ valeur: null, motif: 'pas-un-nombre-de' });
    expect(() => tauxPour100000({ ...compte, territoire: 'DEP-02' }, ain, 'effectif')).toThrow('does not describe');
  });
});

describe('tauxHorsMayotte', () => {
  const france = unTerritoire({ code: 'FR', niveau: 'FR', population: 1_100_000, populationAu: '2017, 2023' });
  const mayotte = unTerritoire({ code: 'DEP-976', niveau: 'DEP', population: 100_000, populationAu: '2017' });
  const deFrance = uneMesure({ id: 'france', valeur: 53 });
  const deMayotte = uneMesure({ id: 'mayotte', territoire: 'DEP-976', valeur: 3 });

  it('takes Mayotte off both the count and the people', () => {
    expect(tauxHorsMayotte(deFrance, deMayotte, { france, mayotte })).toEqual({
      formule: 'taux-hors-mayotte',
      valeur: 5,
      motif: null,
      approche: false,
      entrees: ['france', 'mayotte', 'FR', 'DEP-976'],
    });
  });

  it('does not divide a count of another year', () => {
    const autre = { date: '2017-12' };
    expect(tauxHorsMayotte({ ...deFrance, ...autre }, { ...deMayotte, ...autre }, { france, mayotte })).toMatchObject({
      valeur: null,
      motif: 'annees-differentes',
    });
  });
});

describe('isClassable', () => {
  it('leaves a count of 4 without rank, and ranks one of 5', () => {
    expect([0, 4, 5, 6].map((n) => isClassable(n, 'effectif'))).toEqual([false, false, true, true]);
  });

  it('ranks a share or a rate however low', () => {
    expect([isClassable(0, 'taux'), isClassable(4, 'taux')]).toEqual([true, true]);
  });
});

describe('rangs', () => {
  const ordre = (sens: 'hausse' | 'baisse' | 'aucun', ...valeurs: number[]) =>
    [...rangs(new Map(valeurs.map((valeur, i) => [String(i), valeur])), sens).values()].map(({ rang }) => rang);

  it('puts the best first, which is the lowest where the indicator should fall', () => {
    expect(ordre('hausse', 10, 30, 20)).toEqual([3, 1, 2]);
    expect(ordre('aucun', 10, 30, 20)).toEqual([3, 1, 2]);
    expect(ordre('baisse', 10, 30, 20)).toEqual([1, 3, 2]);
  });

  it('lets ties share the better rank, and says how many they are', () => {
    expect(ordre('hausse', 100, 80, 80, 0)).toEqual([1, 2, 2, 4]);
    expect(
      rangs(
        new Map([
          ['a', 100],
          ['b', 100],
          ['c', 0],
        ]),
        'hausse',
      ).get('a'),
    ).toEqual({ rang: 1, sur: 3, exAequo: 2 });
  });

  it('counts, for each, those that are better', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }), (valeurs) => {
        expect(ordre('hausse', ...valeurs)).toEqual(
          valeurs.map((valeur) => 1 + valeurs.filter((autre) => autre > valeur).length),
        );
      }),
    );
  });
});
