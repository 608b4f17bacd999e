import { describe, expect, it } from 'vitest';
import { habitantsNonCouverts } from '../../../../src/domain/derivations/index.ts';
import { uneMesure, unTerritoire } from '../../lignes.ts';

const creuse = unTerritoire({ code: 'DEP-23', niveau: 'DEP', population: 115_000, populationAu: '2023' });
const part = uneMesure({ id: 'part', territoire: 'DEP-23', date: '2023-12', valeur: 73 });

describe('habitantsNonCouverts', () => {
  it('is the people of the part that is left', () => {
    expect(habitantsNonCouverts(part, creuse)).toEqual({
      formule: 'habitants-non-couverts',
      valeur: 31_050,
      motif: null,
      approche: false,
      entrees: ['part', 'DEP-23'],
    });
    expect(habitantsNonCouverts({ ...part, valeur: 100 }, creuse).valeur).toBe(0);
  });

  it.each(['2022-12', '2024-05', '2017-12'])('does not take a share of %s of the people of 2023', (date) => {
    expect(habitantsNonCouverts({ ...part, date }, creuse)).toMatchObject({
      valeur: null,
      motif: 'annees-differentes',
    });
  });

  it('computes nothing where the people were counted in several years', () => {
    expect(habitantsNonCouverts(part, { ...creuse, populationAu: '2017, 2023' }).valeur).toBeNull();
  });

  it('refuses the share of another territory, and what is no share', () => {
    expect(() => habitantsNonCouverts({ ...part, territoire: 'DEP-24' }, creuse)).toThrow('does not describe');
    expect(() => habitantsNonCouverts({ ...part, valeur: 101 }, creuse)).toThrow('no share');
  });
});
