import { describe, expect, it } from 'vitest';
import type { Semblable } from '../../../src/domain/derivations/index.ts';
import type { CodeTerritoire } from '../../../src/domain/territoire.ts';
import { observation, territoire } from '../../../src/donnees.ts';
import { enTexte } from '../../../src/phrases/phrase.ts';
import { constatSemblables, phraseSemblables } from '../../../src/territoires/phrases-semblables.ts';

const creuse = territoire('DEP-23');
const corse = territoire('REG-94');
const surQuoi = 'ar la population, la taille des communes et les densités de généralistes et d’infirmiers libéraux';

function voisin(code: CodeTerritoire, valeur: number): Semblable {
  const distance = { formule: 'distance-territoires', valeur, motif: null, approche: false, entrees: [] } as const;
  return { code, distance, variables: [] };
}

describe('phraseSemblables', () => {
  it('names those that are near', () => {
    expect(phraseSemblables(creuse, [voisin('DEP-46', 0.4), voisin('DEP-09', 0.6)])).toBe(
      `P${surQuoi}, les départements les plus proches de la Creuse sont le Lot et l’Ariège.`,
    );
  });

  it('keeps apart those that are not, the distance being taken as it is printed', () => {
    expect(phraseSemblables(corse, [voisin('REG-02', 0.4), voisin('REG-01', 0.996)])).toBe(
      `P${surQuoi}, la région la plus proche de Corse est la Martinique. Plus loin vient la Guadeloupe.`,
    );
  });

  it('agrees with a name in the plural that stands alone', () => {
    const idf = territoire('REG-11');
    expect(phraseSemblables(idf, [voisin('REG-52', 0.9), voisin('REG-32', 1.2)])).toBe(
      `P${surQuoi}, la région la plus proche d’Île-de-France, ce sont les Pays de la Loire. Plus loin viennent les Hauts-de-France.`,
    );
  });

  it('calls none near where none is', () => {
    expect(phraseSemblables(creuse, [voisin('DEP-46', 1.4), voisin('DEP-09', 1.6)])).toBe(
      `Aucun autre département n’est vraiment proche de la Creuse p${surQuoi}. Les moins éloignés sont le Lot et l’Ariège.`,
    );
  });

  it('says that a territory could not be compared', () => {
    expect(phraseSemblables(creuse, [])).toBe('Il manque trop de valeurs pour comparer la Creuse.');
  });
});

describe('constatSemblables', () => {
  const msp = (code: string) => observation(`msp-nombre.${code}.2023-12`);
  const cpts = (code: string) => observation(`cpts-population-couverte.${code}.2024-05`);
  const dire = (observees: Parameters<typeof constatSemblables>[1]['observees'], taux: boolean) => {
    const derniere = observees[0]!;
    const constat = constatSemblables(creuse, { nom: 'Mesure', derniere, taux, observees });
    return constat && enTexte(constat);
  };

  it('gives the rate here and the span of the others', () => {
    expect(dire([msp('DEP-23'), msp('DEP-46'), msp('DEP-09')], false)).toBe(
      'Mesure, décembre 2023 : 6,9 pour 100 000 habitants dans la Creuse, moins que dans chacun des départements comparés, de 8,5 à 12,2.',
    );
    expect(dire([cpts('DEP-23'), cpts('DEP-46'), cpts('DEP-32')], true)).toBe(
      'Mesure, mai 2024 : 73 % de la population couverte, projets compris, dans la Creuse, de 67 % à 90 % dans les départements comparés.',
    );
  });

  it('refuses values of another date, indicator or modality', () => {
    const ici = cpts('DEP-23');
    const ailleurs = [cpts('DEP-46'), cpts('DEP-09')];
    for (const autre of [observation('cpts-population-couverte.DEP-32.2023-12'), msp('DEP-32')])
      expect(() => dire([ici, ...ailleurs, autre], true)).toThrow('cannot be compared');
    expect(() => dire([ici, ...ailleurs, { ...cpts('DEP-32'), ventilation: 'autre' }], true)).toThrow(
      'cannot be compared',
    );
  });

  it('says nothing with fewer than two others, or without a rate here', () => {
    expect(dire([msp('DEP-23'), msp('DEP-46'), undefined], false)).toBeNull();
    expect(dire([msp('DEP-976'), msp('DEP-46'), msp('DEP-09')], false)).toBeNull();
  });
});
