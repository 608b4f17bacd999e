import { describe, expect, it } from 'vitest';
import { communes } from '../../../src/communes.ts';
import type { AncienCode, Commune, Epci } from '../../../src/domain/commune.ts';
import { estConstruit, modeNiveaux } from '../../../src/territoires/niveaux.ts';
import { enTexte } from '../../../src/phrases/phrase.ts';
import {
  enumerer,
  phraseAncienCode,
  phraseCodesPostaux,
  phraseCommune,
  phraseEpci,
  phrasePopulation,
  phraseSituation,
  titreAncienCode,
  titreCommune,
} from '../../../src/territoires/phrases-commune.ts';
import { unTerritoire } from '../lignes.ts';

const sarthe = unTerritoire({ code: 'DEP-72', niveau: 'DEP', cog: '72', nom: 'Sarthe', typeLiaison: 3 });
const ain = unTerritoire({ code: 'DEP-01', niveau: 'DEP', cog: '01', nom: 'Ain', typeLiaison: 5 });
const leMans = {
  code: '72181',
  nom: 'Le Mans',
  typeLiaison: 2,
  epci: '247200132',
  departement: '72',
  population: 146_249,
  codesPostaux: ['72000', '72100'],
} as unknown as Commune;
const groupe = {
  siren: '247200132',
  nom: 'CU Le Mans Métropole',
  population: 1,
  populationAu: '2023',
  membres: ['72181'],
} as unknown as Epci;
const PHRASE = 'Dans la Sarthe, 28 maisons de santé en décembre 2023.';

describe('the sentences of a commune', () => {
  it('say that nothing is followed at its level before the figures of the département', () => {
    expect(enTexte(phraseCommune(leMans, PHRASE))).toBe(
      `Au Mans, les promesses ne sont pas suivies à l’échelle de la commune. ${PHRASE}`,
    );
  });

  it('say that Paris is both', () => {
    const paris = { ...leMans, code: '75056', nom: 'Paris', typeLiaison: 0 };
    expect(enTexte(phraseCommune(paris, 'À Paris, 20 maisons.'))).toContain('le même territoire');
    expect(enTexte(phraseCommune(paris, 'À Paris, 20 maisons.'))).not.toContain('ne sont pas suivies');
    expect(phraseSituation(paris, sarthe, null)).toContain('une commune et un département');
  });

  it('say where it sits, and the absence of an intercommunality', () => {
    expect(phraseSituation(leMans, sarthe, groupe)).toBe(
      'Le Mans est une commune de la Sarthe, membre de la communauté urbaine Le Mans Métropole.',
    );
    expect(phraseSituation(leMans, sarthe, null)).toBe('Le Mans est une commune de la Sarthe, sans intercommunalité.');
  });

  it('give a title that no other commune of the name has', () => {
    expect(titreCommune(leMans, sarthe)).toBe('Le Mans (72181, Sarthe)');
  });

  it.each([
    [0, '2023', '0 habitant en 2023'],
    [1, '2023', '1 habitant en 2023'],
    [146_249, '2017, 2023', '146\u202F249 habitants en 2017 et 2023'],
  ])('count %i people', (population, annee, phrase) => {
    expect(enTexte(phrasePopulation({ code: 'COM-72181', population, populationAu: annee }))).toBe(phrase);
  });

  it('list postcodes', () => {
    expect(phraseCodesPostaux(['23000'])).toBe('code postal 23000');
    expect(phraseCodesPostaux(['72000', '72100'])).toBe('codes postaux 72000 et 72100');
    expect(enumerer(['a', 'b', 'c'])).toBe('a, b et c');
  });
});

describe('the sentences of an intercommunality', () => {
  it('give its only département the figures, and several none', () => {
    expect(enTexte(phraseEpci(groupe, [sarthe], PHRASE))).toBe(
      `La communauté urbaine Le Mans Métropole réunit 1 commune et 1 habitant en 2023. Les promesses n’y sont pas suivies à cette échelle. ${PHRASE}`,
    );
    const plusieurs = enTexte(phraseEpci(groupe, [ain, sarthe], PHRASE));
    expect(plusieurs).toContain('par département : l’Ain et la Sarthe.');
    expect(plusieurs).not.toContain(PHRASE);
  });
});

describe('the sentences of an old code', () => {
  const ancien: AncienCode = {
    code: '01340',
    nom: 'Saint-Bois',
    slug: '01340-saint-bois',
    nature: 'commune-deleguee',
    commune: '01015',
  };
  const arboys = { ...leMans, code: '01015', nom: 'Arboys en Bugey', typeLiaison: 1 };

  it('name the commune of today', () => {
    expect(phraseAncienCode(ancien, arboys, ain)).toContain('commune nouvelle Arboys en Bugey (01015), dans l’Ain.');
    expect(phraseAncienCode({ ...ancien, nature: 'ancien-code' }, arboys, ain)).toContain(
      'aujourd’hui à Arboys en Bugey (01015)',
    );
    expect(titreAncienCode(ancien, arboys)).toBe('Saint-Bois (01340) : voir Arboys en Bugey');
    expect(titreAncienCode({ ...ancien, nom: '' }, arboys)).toBe('Ancien code 01340 : voir Arboys en Bugey');
  });
});

describe('the territories of a build', () => {
  it('are all of them by default, and an unknown word is refused', () => {
    expect(modeNiveaux(undefined)).toBe('tout');
    expect(modeNiveaux('departements')).toBe('departements');
    expect(modeNiveaux('1000')).toBe(1000);
    expect(() => modeNiveaux('communes')).toThrow('communes');
    expect(() => modeNiveaux('0')).toThrow('0');
  });

  it('may be so many communes, all over the country', () => {
    for (const nombre of [1, 100, 1000, communes().length]) {
      expect(communes().filter(({ code }) => estConstruit(code, nombre))).toHaveLength(nombre);
    }
    const departements = communes()
      .filter(({ code }) => estConstruit(code, 1000))
      .map((c) => c.departement);
    expect(new Set(departements).size).toBeGreaterThan(80);
    expect(estConstruit('200054807', 1000)).toBe(false);
  });
});
