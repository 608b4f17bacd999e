import { describe, expect, it } from 'vitest';
import { inhabitantsNotCovered } from '../../../../src/domain/derivations/index.ts';
import { aMeasure, aTerritoire } from '../../rows.ts';

const hollow = aTerritoire({ code: 'DEP-23', niveau: 'DEP', population: 115_000, populationAu: '2023' });
const part = aMeasure({ id: 'part', territoire: 'DEP-23', date: '2023-12', valeur: 73 });

describe('inhabitantsNotCovered', () => {
  it('is the people of the part that is left', () => {
    expect(inhabitantsNotCovered(part, hollow)).toEqual({
      formula: 'habitants-non-couverts',
      valeur: 31_050,
      motif: null,
      approximate: false,
      inputs: ['part', 'DEP-23'],
    });
    expect(inhabitantsNotCovered({ ...part, valeur: 100 }, hollow).valeur).toBe(0);
  });

  it.each(['2022-12', '2024-05', '2017-12'])('does not take a share of %s of the people of 2023', (date) => {
    expect(inhabitantsNotCovered({ ...part, date }, hollow)).toMatchObject({
      valeur: null,
      motif: 'annees-differentes',
    });
  });

  it('computes nothing where the people were counted in several years', () => {
    expect(inhabitantsNotCovered(part, { ...hollow, populationAu: '2017, 2023' }).valeur).toBeNull();
  });

  it('refuses the share of another territory, and what is no share', () => {
    expect(() => inhabitantsNotCovered({ ...part, territoire: 'DEP-24' }, hollow)).toThrow('does not describe');
    expect(() => inhabitantsNotCovered({ ...part, valeur: 101 }, hollow)).toThrow('no share');
  });
});
