import { describe, expect, it } from 'vitest';
import {
  cautionsOf,
  comparedPlaces,
  leadingShares,
  mostPeopleWithoutDoctor,
  partsOf,
  accessSentence,
  farSentenceRank,
  houseSentence,
  otherAccessSentence,
  shareSentence,
  titleWithoutDoctor,
} from '../../../../src/subjects/territoires/by-commune.ts';
import type { CodeTerritoire } from '../../../../src/domain/territoire.ts';
import { numbersOf, asText } from '../../../../src/prose/sentence.ts';
import { toFrenchTypography } from '../../../../src/format/typography.ts';
import { territoire, territoires } from '../../../../src/store/rows.ts';

const lu = (p: Parameters<typeof asText>[0] | null): string | null =>
  p && toFrenchTypography(asText(p)).replaceAll(/[\u00A0\u202F]/g, ' ');
const of = (code: CodeTerritoire) => territoire(code);

describe('the people of a place, by what their communes have', () => {
  it('says who has a maison de santé, who is far, who has no généraliste', () => {
    expect(lu(shareSentence(of('DEP-46')))).toBe(
      'Dans le Lot, en 2024, 29,5 % des habitants vivent dans une commune qui a une maison de santé, 14,3 % à plus de 10 km de la plus proche qui en a une, et 51,5 % dans une commune sans médecin généraliste.',
    );
  });

  it('prints nobody and everybody without decimals: they are exact', () => {
    expect(lu(shareSentence(of('DEP-75')))).toMatch(/100 % des habitants .*, 0 % à plus .* et 0 % dans/);
  });

  it('heads the page of France with its three shares, each with its way', () => {
    const shares = leadingShares(of('FR')).map(({ number }) => number);
    expect(shares.map(({ text }) => text)).toEqual(['39,9', '11,3', '17,2']);
    expect(shares.map(({ link }) => link)).toEqual([
      '/chiffres/communes/msp-bpe/#FR',
      '/chiffres/communes/msp-bpe/#FR',
      '/chiffres/communes/generalistes-bpe/#FR',
    ]);
  });

  it('compares a département with its région and France, and one that is its région with France alone', () => {
    const codes = (code: CodeTerritoire) => comparedPlaces(of(code)).map((t) => t.code);
    expect(codes('DEP-46')).toEqual(['DEP-46', 'REG-76', 'FR']);
    expect(codes('DEP-973')).toEqual(['DEP-973', 'FR']);
    expect(codes('REG-76')).toEqual(['REG-76', 'FR']);
    expect(codes('FR')).toEqual(['FR']);
  });

  it('ranks a département among all, the least share first, ties said; nothing else takes a rank', () => {
    const rank = (code: CodeTerritoire) => lu(farSentenceRank(of(code)));
    expect(rank('DEP-46')).toBe(
      'parmi les départements, par la part à plus de 10 km, la plus faible d’abord : 54e sur 101.',
    );
    expect(rank('DEP-75')).toMatch(/: 1er sur 101 \(à égalité avec 4 autres\)\.$/);
    expect(rank('REG-76')).toBeNull();
    expect(rank('FR')).toBeNull();
  });

  it('leads each number somewhere, in every territory', () => {
    for (const t of territoires) {
      const sentences = [
        shareSentence(t),
        houseSentence(t),
        farSentenceRank(t),
        accessSentence(t),
        otherAccessSentence(t),
      ];
      const numbers = sentences.flatMap((p) => (p ? numbersOf(p) : []));
      expect(numbers.length).toBeGreaterThan(4);
      expect(numbers.filter(({ link, text }) => link === '' || text === '')).toEqual([]);
    }
  });
});

describe('what the maisons de santé are counted by', () => {
  it('says that it is no count of the Baromètre', () => {
    expect(lu(houseSentence(of('DEP-46')))).toBe(
      'L’Insee y compte 15 maisons de santé, dans 15 communes. Ce n’est pas le compte du Baromètre : trois sources, trois définitions.',
    );
    expect(lu(houseSentence(of('DEP-75')))).toMatch(/^L’Insee y compte 38 maisons de santé\. /);
  });

  it('says the year of the people of Mayotte where they are counted', () => {
    expect(cautionsOf(of('DEP-976')).at(-1)).toBe('Sa population connue est celle de 2017.');
    expect(cautionsOf(of('DEP-46')).at(-1)).toMatch(/^Population municipale de 2023 .* Mayotte est de 2017\.$/);
  });
});

describe('the accessibility of généralistes', () => {
  it('is the mean of communes, and says what it is weighted by', () => {
    expect(lu(accessSentence(of('DEP-46')))).toBe(
      'Accessibilité aux généralistes (APL) : 3,14 consultations par an et par habitant en 2023, 3,19 en 2022 ; en France, 3,75 et 3,80. C’est la moyenne des communes, pondérée par leur population municipale.',
    );
  });

  it('keeps the word of an absence', () => {
    expect(lu(accessSentence(of('DEP-976')))).toBe(
      'Accessibilité aux généralistes (APL) : absent du fichier lu à Mayotte, commune par commune.',
    );
    expect(lu(accessSentence(of('DEP-2A')))).toContain('en 2023, absent du fichier lu pour 2022 ;');
  });

  it('sets apart the mean of a third party, of a département alone', () => {
    expect(lu(otherAccessSentence(of('DEP-46')))).toBe(
      'À part, une moyenne de ses communes calculée par un tiers d’après la Drees : 3,15 en 2024 (provisoire). Les deux ne se comparent pas.',
    );
    expect(otherAccessSentence(of('REG-76'))).toBeNull();
    expect(otherAccessSentence(of('FR'))).toBeNull();
  });
});

describe('the communes without a généraliste', () => {
  it('are ten at most, the most peopled first, each with the nearest that has one', () => {
    const batch = mostPeopleWithoutDoctor('DEP-46');
    expect(batch).toHaveLength(10);
    expect(batch[0]).toMatchObject({ nom: 'Castelnau-Montratier', near: { nom: 'Montpezat-de-Quercy' } });
    const people = batch.map(({ inhabitants }) => Number(inhabitants.valeur));
    expect(people).toEqual([...people].sort((a, b) => b - a));
    expect(titleWithoutDoctor(of('DEP-46'), 10)).toBe(
      'Sans médecin généraliste\u202F: les dix communes les plus peuplées du Lot',
    );
  });

  it('are all of them where they are fewer, and none where each has one', () => {
    expect(mostPeopleWithoutDoctor('DEP-976').length).toBe(5);
    expect(titleWithoutDoctor(of('DEP-976'), 5)).toBe('Les communes de Mayotte sans médecin généraliste');
    expect(mostPeopleWithoutDoctor('DEP-75')).toEqual([]);
  });
});

describe('the parts of a place', () => {
  it('are the départements of a région, the farthest first', () => {
    const { kind, rows } = partsOf(of('REG-76'));
    expect(kind).toBe('departements');
    expect(rows).toHaveLength(13);
    expect(rows[0]?.nom).toBe('Gers');
    const far = rows.map((row) => Number(row.far.valeur));
    expect(far).toEqual([...far].sort((a, b) => b - a));
  });

  it('are the intercommunalities of a département, with what they hold beside', () => {
    const { kind, rows } = partsOf(of('DEP-46'));
    expect(kind).toBe('epci');
    expect(rows.find(({ nom }) => nom.includes('Grand-Figeac'))).toMatchObject({
      also: 'aussi dans l’Aveyron',
      inhabitants: { link: '/chiffres/population/epci/#EPCI-200067361' },
    });
  });

  it('are the intercommunalities of a région that has one département', () => {
    expect(partsOf(of('REG-03')).kind).toBe('epci');
  });
});
