import { describe, expect, it } from 'vitest';
import { checkSumOfParts } from '../../../../scripts/checks/sum-of-parts.ts';
import type { Observation } from '../../../../src/domain/tables/index.ts';
import { anIndicateur, aTerritoire, anObservation } from '../../rows.ts';
import { toPlaces, toTables } from '../tables.ts';

const REGISTRE = [
  aTerritoire({ code: 'FR', niveau: 'FR' }),
  aTerritoire({ code: 'REG-11', niveau: 'REG', parent: 'FR' }),
  aTerritoire({ code: 'REG-94', niveau: 'REG', parent: 'FR' }),
  aTerritoire({ code: 'DEP-75', niveau: 'DEP', parent: 'REG-11' }),
  aTerritoire({ code: 'DEP-2A', niveau: 'DEP', parent: 'REG-94' }),
  aTerritoire({ code: 'DEP-2B', niveau: 'DEP', parent: 'REG-94' }),
];

const FR = anObservation({ valeur: 10 });
const IDF = anObservation({ territoire: 'REG-11', valeur: 5 });
const CORSE = anObservation({ territoire: 'REG-94', valeur: 5 });
const PARIS = anObservation({ territoire: 'DEP-75', valeur: 5 });
const SUD = anObservation({ territoire: 'DEP-2A', valeur: 2 });
const HAUTE = anObservation({ territoire: 'DEP-2B', valeur: 3 });

const check = (observations: Observation[], indicateur = anIndicateur()) =>
  toPlaces(checkSumOfParts(toTables({ indicateurs: [indicateur], observations }), REGISTRE));

describe('checkSumOfParts', () => {
  it('accepts départements that make their région and France', () => {
    expect(check([FR, IDF, CORSE, PARIS, SUD, HAUTE])).toEqual([]);
  });

  it('refuses a région and a France that their départements do not make, with the sum found', () => {
    expect(check([FR, IDF, CORSE, PARIS, SUD, { ...HAUTE, valeur: 4 }])).toEqual([
      'observations/maisons.csv:2 valeur 11, la somme des 3 départements',
      'observations/maisons.csv:4 valeur 6, la somme des 2 départements',
    ]);
  });

  it('refuses a France that its régions do not make', () => {
    expect(check([FR, IDF, { ...CORSE, valeur: 6 }])).toEqual([
      'observations/maisons.csv:2 valeur 11, la somme des 2 régions',
    ]);
  });

  it('counts a published zero, and proves nothing where a part is missing', () => {
    expect(check([CORSE, { ...SUD, valeur: 0 }, HAUTE])).toHaveLength(1);
    expect(check([CORSE, SUD])).toEqual([]);
    expect(check([CORSE, SUD, { ...HAUTE, valeur: 'nd' }])).toEqual([]);
  });

  it('adds up one source, one date and one modality only', () => {
    expect(check([CORSE, SUD, { ...HAUTE, valeur: 9, date: '2022-12' }])).toEqual([]);
    expect(check([CORSE, SUD, { ...HAUTE, valeur: 9, source: 'presse' }])).toEqual([]);
    expect(check([CORSE, SUD, { ...HAUTE, valeur: 9, ventilation: 'femmes' }])).toEqual([]);
  });

  it('adds up the revision, not the row it revises', () => {
    const revision = { ...HAUTE, id: 'revision', valeur: 3, revise: HAUTE.id };
    expect(check([CORSE, SUD, { ...HAUTE, valeur: 9 }, revision])).toEqual([]);
  });

  it('leaves alone rounded totals and indicators that do not add up', () => {
    expect(check([{ ...CORSE, valeur: 50, precision: 'environ' }, SUD, HAUTE])).toEqual([]);
    expect(check([{ ...CORSE, valeur: 50 }, SUD, HAUTE], anIndicateur({ additif: 'non' }))).toEqual([]);
  });

  it('does not mistake the noise of binary fractions for a difference', () => {
    expect(
      check([
        { ...CORSE, valeur: 0.3 },
        { ...SUD, valeur: 0.1 },
        { ...HAUTE, valeur: 0.2 },
      ]),
    ).toEqual([]);
  });
});
