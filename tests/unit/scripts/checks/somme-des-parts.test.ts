import { describe, expect, it } from 'vitest';
import { checkSommeDesParts } from '../../../../scripts/checks/somme-des-parts.ts';
import type { Observation } from '../../../../src/domain/tables/index.ts';
import { unIndicateur, unTerritoire, uneObservation } from '../../lignes.ts';
import { toPlaces, toTables } from '../tables.ts';

const REGISTRE = [
  unTerritoire({ code: 'FR', niveau: 'FR' }),
  unTerritoire({ code: 'REG-11', niveau: 'REG', parent: 'FR' }),
  unTerritoire({ code: 'REG-94', niveau: 'REG', parent: 'FR' }),
  unTerritoire({ code: 'DEP-75', niveau: 'DEP', parent: 'REG-11' }),
  unTerritoire({ code: 'DEP-2A', niveau: 'DEP', parent: 'REG-94' }),
  unTerritoire({ code: 'DEP-2B', niveau: 'DEP', parent: 'REG-94' }),
];

const FR = uneObservation({ valeur: 10 });
const IDF = uneObservation({ territoire: 'REG-11', valeur: 5 });
const CORSE = uneObservation({ territoire: 'REG-94', valeur: 5 });
const PARIS = uneObservation({ territoire: 'DEP-75', valeur: 5 });
const SUD = uneObservation({ territoire: 'DEP-2A', valeur: 2 });
const HAUTE = uneObservation({ territoire: 'DEP-2B', valeur: 3 });

const check = (observations: Observation[], indicateur = unIndicateur()) =>
  toPlaces(checkSommeDesParts(toTables({ indicateurs: [indicateur], observations }), REGISTRE));

describe('checkSommeDesParts', () => {
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
    expect(check([{ ...CORSE, valeur: 50 }, SUD, HAUTE], unIndicateur({ additif: 'non' }))).toEqual([]);
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
