import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  territoireGap,
  isClassable,
  shareOfTotal,
  ranks,
  rankDepartements,
  rateOf,
  change,
} from '../../../../src/domain/derivations/index.ts';
import { rateOutsideMayotte, ratePer100000 } from '../../../../src/domain/derivations/comparison.ts';
import { aMeasure, anIndicateur, aTerritoire } from '../../rows.ts';

const before = aMeasure({ id: 'avant', date: '2022-12', valeur: 80 });
const after = aMeasure({ id: 'apres', date: '2023-12', valeur: 84.1 });

describe('change', () => {
  it.each([{ indicateur: 'autre' }, { ventilation: 'autre' }, { territoire: 'DEP-02' as const }])(
    'refuses values of two series: %o',
    (other) => {
      expect(() => change(before, { ...after, ...other })).toThrow('not of one series');
    },
  );

  it('is the later value less the earlier one', () => {
    expect(change(before, after)).toMatchObject({ valeur: 4.1, inputs: ['avant', 'apres'] });
    expect(change(after, before).valeur).toBe(-4.1);
    expect(change({ ...before, valeur: 0 }, after).valeur).toBe(84.1);
  });
});

describe('territoireGap and shareOfTotal', () => {
  const ain = aMeasure({ id: 'ain', territoire: 'DEP-01', valeur: 38 });
  const france = aMeasure({ id: 'france', valeur: 2501 });

  it('set a value beside that of a wider territory', () => {
    expect(territoireGap(ain, france).valeur).toBe(-2463);
    expect(shareOfTotal(ain, france).valeur).toBeCloseTo(1.5194, 4);
    expect(shareOfTotal(ain, { ...france, valeur: 0 })).toMatchObject({ valeur: null, motif: 'division-par-zero' });
  });

  it.each([{ date: '2023-06' }, { indicateur: 'autre' }, { ventilation: 'infirmiers' }])(
    'refuse another date, indicator or modality: %o',
    (row) => {
      expect(() => territoireGap(ain, { ...france, ...row })).toThrow('cannot be compared');
      expect(() => shareOfTotal(ain, { ...france, ...row })).toThrow('cannot be compared');
    },
  );
});

describe('ratePer100000', () => {
  const ain = aTerritoire({ code: 'DEP-01', niveau: 'DEP', population: 679_344 });
  const count = aMeasure({ id: 'compte', territoire: 'DEP-01', valeur: 38 });

  it('divides a count by the people of the same year, and names the territory', () => {
    expect(ratePer100000(count, ain, 'effectif')).toMatchObject({ inputs: ['compte', 'DEP-01'], motif: null });
    expect(ratePer100000(count, ain, 'effectif').valeur).toBeCloseTo(5.5936, 4);
  });

  it.each(['2022-12', '2024', '2024-01-01'])('does not divide a count of %s by the people of 2023', (date) => {
    expect(ratePer100000({ ...count, date }, ain, 'effectif')).toMatchObject({
      valeur: null,
      motif: 'annees-differentes',
    });
  });

  it('divides nothing but counts, by the people of the very territory', () => {
    expect(ratePer100000(count, ain, 'taux')).toMatchObject({ valeur: null, motif: 'pas-un-nombre-de' });
    expect(() => ratePer100000({ ...count, territoire: 'DEP-02' }, ain, 'effectif')).toThrow('does not describe');
  });
});

describe('rateOutsideMayotte', () => {
  const france = aTerritoire({ code: 'FR', niveau: 'FR', population: 1_100_000, populationAu: '2017, 2023' });
  const mayotte = aTerritoire({ code: 'DEP-976', niveau: 'DEP', population: 100_000, populationAu: '2017' });
  const ofFrance = aMeasure({ id: 'france', valeur: 53 });
  const ofMayotte = aMeasure({ id: 'mayotte', territoire: 'DEP-976', valeur: 3 });

  it('takes Mayotte off both the count and the people', () => {
    expect(rateOutsideMayotte(ofFrance, ofMayotte, { france, mayotte })).toEqual({
      formula: 'taux-hors-mayotte',
      valeur: 5,
      motif: null,
      approximate: false,
      inputs: ['france', 'mayotte', 'FR', 'DEP-976'],
    });
  });

  it('does not divide a count of another year', () => {
    const other = { date: '2017-12' };
    expect(
      rateOutsideMayotte({ ...ofFrance, ...other }, { ...ofMayotte, ...other }, { france, mayotte }),
    ).toMatchObject({
      valeur: null,
      motif: 'annees-differentes',
    });
  });
});

describe('rateOf', () => {
  const ain = aTerritoire({ code: 'DEP-01', niveau: 'DEP', population: 50_000 });
  const france = aTerritoire({ code: 'FR', niveau: 'FR', population: 300_000, populationAu: '2017, 2023' });
  const mayotte = {
    territoire: aTerritoire({ code: 'DEP-976', niveau: 'DEP', population: 100_000, populationAu: '2017' }),
    measure: aMeasure({ territoire: 'DEP-976', valeur: 3 }),
  };
  const ofFrance = aMeasure({ valeur: 43 });

  it('divides a count by the people of its territory, those of France without Mayotte', () => {
    const count = aMeasure({ territoire: 'DEP-01', valeur: 5 });
    expect(rateOf(count, { indicateur: anIndicateur(), territoire: ain, mayotte })).toMatchObject({
      formula: 'taux-pour-100000',
      valeur: 10,
    });
    expect(rateOf(ofFrance, { indicateur: anIndicateur(), territoire: france, mayotte })).toMatchObject({
      formula: 'taux-hors-mayotte',
      valeur: 20,
    });
  });

  it('has none for France where the part of Mayotte is not known, or is no part of it, and says why', () => {
    const without = { formula: 'taux-pour-100000', valeur: null, motif: 'annees-differentes' };
    expect(rateOf(ofFrance, { indicateur: anIndicateur(), territoire: france, mayotte: null })).toMatchObject(without);
    const notAdditif = anIndicateur({ additif: 'non' });
    expect(rateOf(ofFrance, { indicateur: notAdditif, territoire: france, mayotte })).toMatchObject(without);
  });

  it('divides France whole once all its people are of one year', () => {
    const counted = { ...france, populationAu: '2023' };
    expect(rateOf(ofFrance, { indicateur: anIndicateur(), territoire: counted, mayotte: null })).toMatchObject({
      formula: 'taux-pour-100000',
      valeur: 14.3333333333,
    });
  });

  it('divides nothing but counts', () => {
    const part = anIndicateur({ type: 'taux' });
    expect(rateOf(ofFrance, { indicateur: part, territoire: france, mayotte })).toMatchObject({
      valeur: null,
      motif: 'pas-un-nombre-de',
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

describe('rankDepartements', () => {
  const CODES = ['DEP-01', 'DEP-02', 'DEP-03'] as const;
  const parts = (...valeurs: number[]) =>
    valeurs.map((valeur, i) => ({ measure: aMeasure({ territoire: CODES[i]!, valeur }), rate: null }));
  /** Counts in places of so many people. */
  const counts = (...seen: [valeur: number, population: number, populationAu?: string][]) =>
    seen.map(([valeur, population, populationAu = '2023'], i) => {
      const measure = aMeasure({ territoire: CODES[i]!, valeur });
      const territoire = aTerritoire({ code: CODES[i]!, niveau: 'DEP', population, populationAu });
      return { measure, rate: rateOf(measure, { indicateur: anIndicateur(), territoire, mayotte: null }) };
    });

  it('ranks shares by value, the lowest first where the indicator should fall, ties sharing their rank', () => {
    const read = (sens: 'hausse' | 'baisse') =>
      [...rankDepartements(parts(30, 10, 10), { type: 'taux', sens }).values()].map(({ rank }) => rank);
    expect(read('hausse')).toEqual([1, 2, 2]);
    expect(read('baisse')).toEqual([3, 1, 1]);
  });

  it('ranks counts by the rate that is printed: two that differ beyond the first decimal are equal', () => {
    const ranks = rankDepartements(counts([8, 100_000], [800, 9_990_000], [9, 100_000]), anIndicateur());
    expect(ranks.get('DEP-01')).toEqual({ rank: 2, outOf: 3, exAequo: 2 });
    expect(ranks.get('DEP-02')).toEqual({ rank: 2, outOf: 3, exAequo: 2 });
    expect(ranks.get('DEP-03')).toEqual({ rank: 1, outOf: 3, exAequo: 1 });
  });

  it('ranks a count neither without rate nor under 5, and nothing that is alone', () => {
    const ranks = rankDepartements(counts([4, 1000], [8, 100_000], [9, 100_000]), anIndicateur());
    expect([...ranks.keys()]).toEqual(['DEP-02', 'DEP-03']);
    expect(rankDepartements(counts([8, 100_000], [9, 100_000, '2017']), anIndicateur()).size).toBe(0);
  });

  it('refuses values of two dates', () => {
    const [a, b] = parts(10, 20);
    const other = { ...b!, measure: { ...b!.measure, date: '2023-12-31' } };
    expect(() => rankDepartements([a!, other], { type: 'taux', sens: 'hausse' })).toThrow('cannot be compared');
  });
});

describe('ranks', () => {
  const order = (sens: 'hausse' | 'baisse' | 'aucun', ...valeurs: number[]) =>
    [...ranks(new Map(valeurs.map((valeur, i) => [String(i), valeur])), sens).values()].map(({ rank }) => rank);

  it('puts the best first, which is the lowest where the indicator should fall', () => {
    expect(order('hausse', 10, 30, 20)).toEqual([3, 1, 2]);
    expect(order('aucun', 10, 30, 20)).toEqual([3, 1, 2]);
    expect(order('baisse', 10, 30, 20)).toEqual([1, 3, 2]);
  });

  it('lets ties share the better rank, and says how many they are', () => {
    expect(order('hausse', 100, 80, 80, 0)).toEqual([1, 2, 2, 4]);
    expect(
      ranks(
        new Map([
          ['a', 100],
          ['b', 100],
          ['c', 0],
        ]),
        'hausse',
      ).get('a'),
    ).toEqual({ rank: 1, outOf: 3, exAequo: 2 });
  });

  it('counts, for each, those that are better', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }), (valeurs) => {
        expect(order('hausse', ...valeurs)).toEqual(
          valeurs.map((valeur) => 1 + valeurs.filter((other) => other > valeur).length),
        );
      }),
    );
  });
});
