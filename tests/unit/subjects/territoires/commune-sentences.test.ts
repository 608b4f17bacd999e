import { describe, expect, it } from 'vitest';
import { commune, communes, epci, oldCodes } from '../../../../src/store/communes.ts';
import type { OldCode, Commune, Epci, EndOfCommune } from '../../../../src/domain/commune.ts';
import { isBuilt, modeNiveaux } from '../../../../src/store/built.ts';
import { asText } from '../../../../src/prose/sentence.ts';
import {
  oldCodeSentence,
  postalCodeSentence,
  epciSentence,
  populationSentence,
  placeSentence,
  oldCodeTitle,
  communeTitle,
} from '../../../../src/subjects/territoires/commune-sentences.ts';
import { territoire } from '../../../../src/store/rows.ts';
import { aTerritoire } from '../../rows.ts';
import { items } from '../../../../src/format/list.ts';

const sarthe = aTerritoire({ code: 'DEP-72', niveau: 'DEP', cog: '72', nom: 'Sarthe', typeLiaison: 3 });
const ain = aTerritoire({ code: 'DEP-01', niveau: 'DEP', cog: '01', nom: 'Ain', typeLiaison: 5 });
const theMans = {
  code: '72181',
  nom: 'Le Mans',
  typeLiaison: 2,
  epci: '247200132',
  departement: '72',
  population: 146_249,
  postcodes: ['72000', '72100'],
} as unknown as Commune;
const group = {
  siren: '247200132',
  nom: 'CU Le Mans Métropole',
  population: 1,
  populationAu: '2023',
  members: ['72181'],
} as unknown as Epci;

describe('the sentences of a commune', () => {
  it('say that Paris is a commune and a département', () => {
    const paris = { ...theMans, code: '75056', nom: 'Paris', typeLiaison: 0 };
    expect(placeSentence(paris, sarthe, null)).toContain('une commune et un département');
  });

  it('say where it sits, and the absence of an intercommunality', () => {
    expect(placeSentence(theMans, sarthe, group)).toBe(
      'Le Mans est une commune de la Sarthe, membre de la communauté urbaine Le Mans Métropole.',
    );
    expect(placeSentence(theMans, sarthe, null)).toBe('Le Mans est une commune de la Sarthe, sans intercommunalité.');
  });

  it('give a title that no other commune of the name has', () => {
    expect(communeTitle(theMans, sarthe)).toBe('Le Mans (72181, Sarthe)');
  });

  it.each([
    [0, '2023', '0 habitant en 2023'],
    [1, '2023', '1 habitant en 2023'],
    [146_249, '2017, 2023', '146\u202F249 habitants en 2017 et 2023'],
  ])('count %i people', (population, year, sentence) => {
    expect(asText(populationSentence({ code: 'COM-72181', population, populationAu: year }))).toBe(sentence);
  });

  it('say which part of the country was counted in another year', () => {
    expect(asText(populationSentence(territoire('FR')))).toMatch(/^[\d\u202F]+ habitants en 2023 \(Mayotte en 2017\)$/);
    expect(asText(populationSentence(territoire('REG-04')))).toMatch(/ habitants en 2023$/);
  });

  it('list postcodes', () => {
    expect(postalCodeSentence(['23000'])).toBe('code postal 23000');
    expect(postalCodeSentence(['72000', '72100'])).toBe('codes postaux 72000 et 72100');
    expect(postalCodeSentence(['01420', '01430'])).toBe('codes postaux 01420 et 01430');
    expect(postalCodeSentence(['13009', '13100', '13010', '13011', '20600', '13090'])).toBe(
      'codes postaux 13009 à 13011, 13090, 13100 et 20600',
    );
    expect(items(['a', 'b', 'c'])).toBe('a, b et c');
  });
});

describe('the sentences of an intercommunality', () => {
  it('say who lives in it, what is there, and how many are far from it', () => {
    expect(asText(epciSentence(epci('200067361')))).toMatch(
      /^La communauté de communes Grand-Figeac réunit 92 communes et 44\u202F038 habitants en 2023\. On y compte 3\u00A0maisons de santé en 2024 ; \d+,\d % des habitants vivent dans une commune sans médecin généraliste, \d+,\d % à plus de 10 km d’une maison de santé\.$/,
    );
  });
});

describe('the sentences of an old code', () => {
  const old: OldCode = {
    code: '01340',
    nom: 'Saint-Bois',
    slug: '01340-saint-bois',
    nature: 'commune-deleguee',
    commune: '01015',
    histoire: null,
  };
  const arboys = { ...theMans, code: '01015', nom: 'Arboys en Bugey', typeLiaison: 1 };

  it('name the commune of today', () => {
    expect(oldCodeSentence(old, arboys, ain)).toContain(
      'une partie de la commune nouvelle d’Arboys en Bugey (01015), dans l’Ain.',
    );
    expect(oldCodeSentence({ ...old, nature: 'ancien-code', nom: '' }, arboys, ain)).toContain(
      'aujourd’hui à Arboys en Bugey (01015)',
    );
    expect(oldCodeSentence({ ...old, nature: 'ancien-code' }, arboys, ain)).toBe(
      'Saint-Bois était une commune. Son code, 01340, mène aujourd’hui à Arboys en Bugey (01015), dans l’Ain.',
    );
    expect(oldCodeTitle(old, arboys)).toBe('Saint-Bois (01340) : voir Arboys en Bugey');
    expect(oldCodeTitle({ ...old, nom: '' }, arboys)).toBe('Ancien code 01340 : voir Arboys en Bugey');
  });
});

/** What is said of an old code that now leads to Le Mans, by what became of its commune. */
const tell = (histoire: Partial<EndOfCommune>): string =>
  oldCodeSentence(
    {
      code: '01018',
      nom: 'Arlod',
      slug: '01018-x',
      nature: 'ancien-code',
      commune: '72181',
      histoire: { fin: 'fusion', le: '1971-01-01', vers: '72181', nomVers: 'Le Mans', source: 's', ...histoire },
    },
    theMans,
    sarthe,
  ).replaceAll('\u00A0', ' ');

describe('what became of a commune', () => {
  it.each<[Partial<EndOfCommune>, string]>([
    [{}, 'Le 1er janvier 1971, elle est entrée dans la commune du Mans.'],
    [{ fin: 'absorption', vers: '72001', nomVers: 'Aigné' }, 'dans une commune alors nommée Aigné (72001).'],
    [{ nomVers: 'Le Mans-Arlod' }, 'dans une commune alors nommée Le Mans-Arlod (72181).'],
    [{ fin: 'deleguee' }, 'elle est entrée, comme commune déléguée, dans la commune du Mans.'],
    [{ fin: 'association' }, 'elle est entrée, comme commune associée, dans la commune du Mans.'],
    [{ vers: '72001' }, 'dans la commune du Mans, dont le code était alors 72001.'],
    [{ fin: 'suppression', vers: '', nomVers: '' }, 'Le 1er janvier 1971, elle a été supprimée.'],
    [{ fin: 'inconnue', le: 'inconnue' }, 'L’historique que nous lisons s’arrête avant la fin de celle-ci.'],
  ])('%o is told with its date', (histoire, expected) => {
    const said = tell(histoire);
    expect(said).toContain(expected);
    expect(said).toMatch(/^Arlod était une commune\. .* Son code, 01018, mène aujourd’hui au Mans \(72181\)/);
  });
});

describe('a commune that took another code, and may still be one', () => {
  const took = { fin: 'departement', le: '1971-01-02', vers: '91182', nomVers: 'Arlod' } as const;
  const leads = 'L’ancien code mène aujourd’hui au Mans (72181), dans la Sarthe.';

  it.each<[Partial<EndOfCommune>, string]>([
    [{}, 'jusqu’au 2 janvier 1971 : la commune a alors changé de département et pris le code 91182.'],
    [{ le: '1971' }, 'jusqu’en 1971 : la commune a alors changé de département et pris le code 91182.'],
    [{ fin: 'chef-lieu' }, 'jusqu’au 2 janvier 1971 : la commune a alors changé de chef-lieu et pris le code 91182.'],
    [
      { nomVers: 'Autre' },
      'jusqu’au 2 janvier 1971 : la commune a alors changé de département et pris le code 91182, sous un autre nom, Autre.',
    ],
  ])('%o is told as a change of code', (histoire, words) => {
    expect(tell({ ...took, ...histoire })).toBe(`Arlod a porté le code 01018 ${words} ${leads}`);
  });
});

describe('every old code of the register', () => {
  const said = oldCodes().map((old) => {
    const successor = commune(old.commune);
    return { old, successor, text: oldCodeSentence(old, successor, territoire(`DEP-${successor.departement}`)) };
  });
  const faultsOf = (wrong: (place: (typeof said)[number]) => boolean): string[] =>
    said.filter(wrong).map(({ text }) => text);

  it('names a commune with its preposition', () => {
    expect(faultsOf(({ text }) => /une partie de la commune (?!(?:nouvelle )?(?:d’|de |des |du ))/.test(text))).toEqual(
      [],
    );
  });

  it('is not said to have been a commune where one of its name still has its code of after', () => {
    expect(
      faultsOf(
        ({ old: { nom, histoire }, successor, text }) =>
          nom === successor.nom && histoire?.vers === successor.code && text.includes(' était une commune'),
      ),
    ).toEqual([]);
  });

  it('says « alors nommée » of names that have changed alone', () => {
    expect(faultsOf(({ successor, text }) => text.includes(`alors nommée ${successor.nom} (`))).toEqual([]);
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
    for (const number of [1, 100, 1000, communes().length]) {
      expect(communes().filter(({ code }) => isBuilt(code, number))).toHaveLength(number);
    }
    const departements = communes()
      .filter(({ code }) => isBuilt(code, 1000))
      .map((c) => c.departement);
    expect(new Set(departements).size).toBeGreaterThan(80);
    expect(isBuilt('200054807', 1000)).toBe(false);
  });
});
