import { describe, expect, it } from 'vitest';
import type { SimilarTerritoire } from '../../../../src/domain/derivations/index.ts';
import type { CodeTerritoire } from '../../../../src/domain/territoire.ts';
import { observation, territoire } from '../../../../src/store/rows.ts';
import { asText } from '../../../../src/prose/sentence.ts';
import { similarFinding, similarSentence } from '../../../../src/subjects/territoires/similar-sentences.ts';

const hollow = territoire('DEP-23');
const corse = territoire('REG-94');
const aboutWhat = 'ar la population, la taille des communes et les densités de généralistes et d’infirmiers libéraux';

function neighbour(code: CodeTerritoire, valeur: number): SimilarTerritoire {
  const distance = { formula: 'distance-territoires', valeur, motif: null, approximate: false, inputs: [] } as const;
  return { code, distance, variables: [] };
}

describe('similarSentence', () => {
  it('names those that are near', () => {
    expect(similarSentence(hollow, [neighbour('DEP-46', 0.4), neighbour('DEP-09', 0.6)])).toBe(
      `P${aboutWhat}, les départements les plus proches de la Creuse sont le Lot et l’Ariège.`,
    );
  });

  it('keeps apart those that are not, the distance being taken as it is printed', () => {
    expect(similarSentence(corse, [neighbour('REG-02', 0.4), neighbour('REG-01', 0.996)])).toBe(
      `P${aboutWhat}, la région la plus proche de Corse est la Martinique. Plus loin vient la Guadeloupe.`,
    );
  });

  it('agrees with a name in the plural that stands alone', () => {
    const idf = territoire('REG-11');
    expect(similarSentence(idf, [neighbour('REG-52', 0.9), neighbour('REG-32', 1.2)])).toBe(
      `P${aboutWhat}, la région la plus proche d’Île-de-France, ce sont les Pays de la Loire. Plus loin viennent les Hauts-de-France.`,
    );
  });

  it('calls none near where none is', () => {
    expect(similarSentence(hollow, [neighbour('DEP-46', 1.4), neighbour('DEP-09', 1.6)])).toBe(
      `Aucun autre département n’est vraiment proche de la Creuse p${aboutWhat}. Les moins éloignés sont le Lot et l’Ariège.`,
    );
  });

  it('says that a territory could not be compared', () => {
    expect(similarSentence(hollow, [])).toBe('Il manque trop de valeurs pour comparer la Creuse.');
  });
});

describe('similarFinding', () => {
  const msp = (code: string) => observation(`msp-nombre.${code}.2023-12`);
  const cpts = (code: string) => observation(`cpts-population-couverte.${code}.2024-05`);
  const tell = (observed: Parameters<typeof similarFinding>[1]['observed'], rate: boolean) => {
    const last = observed[0]!;
    const finding = similarFinding(hollow, { nom: 'Mesure', last, rate, observed });
    return finding && asText(finding);
  };

  it('gives the rate here and the span of the others', () => {
    expect(tell([msp('DEP-23'), msp('DEP-46'), msp('DEP-09')], false)).toBe(
      'Mesure, décembre 2023 : 6,9 pour 100 000 habitants dans la Creuse, moins que dans chacun des départements comparés, de 8,5 à 12,2.',
    );
    expect(tell([cpts('DEP-23'), cpts('DEP-46'), cpts('DEP-32')], true)).toBe(
      'Mesure, mai 2024 : 73 % de la population couverte (définition non publiée) dans la Creuse, de 67 % à 90 % dans les départements comparés.',
    );
  });

  it('refuses values of another date, indicator or modality', () => {
    const here = cpts('DEP-23');
    const elsewhere = [cpts('DEP-46'), cpts('DEP-09')];
    for (const other of [observation('cpts-population-couverte.DEP-32.2023-12'), msp('DEP-32')])
      expect(() => tell([here, ...elsewhere, other], true)).toThrow('cannot be compared');
    expect(() => tell([here, ...elsewhere, { ...cpts('DEP-32'), ventilation: 'autre' }], true)).toThrow(
      'cannot be compared',
    );
  });

  it('says nothing with fewer than two others, or without a rate here', () => {
    expect(tell([msp('DEP-23'), msp('DEP-46'), undefined], false)).toBeNull();
    expect(tell([msp('DEP-976'), msp('DEP-46'), msp('DEP-09')], false)).toBeNull();
  });
});
