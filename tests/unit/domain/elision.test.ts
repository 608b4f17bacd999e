import { describe, expect, it } from 'vitest';
import { elides, ofWords } from '../../../src/domain/elision.ts';
import { formatDate } from '../../../src/format/date.ts';
import { formatPublishedValue } from '../../../src/format/precision.ts';
import { PRECISIONS } from '../../../src/domain/tables/columns.ts';

describe('« de » before words', () => {
  it.each([
    ['août 2022', 'd’août 2022'],
    ['mai 2024', 'de mai 2024'],
    ['une à 4', 'd’une à 4'],
    ['engagements.csv', 'd’engagements.csv'],
    ['étapes', 'd’étapes'],
    ['Île-de-France', 'd’Île-de-France'],
    ['œuvres', 'd’œuvres'],
    ['EPCI', 'd’EPCI'],
    ['CPTS', 'de CPTS'],
    ['habitants', 'd’habitants'],
    ['hôpitaux', 'd’hôpitaux'],
    ['hausse', 'de hausse'],
    ['huit ans', 'de huit ans'],
    ['handicap', 'de handicap'],
    ['hier', 'd’hier'],
    ['Hcaam', 'de Hcaam'],
    ['Yvetot', 'd’Yvetot'],
    ['Yonne Nord', 'de Yonne Nord'],
    ['onze', 'de onze'],
    ['Onzième', 'de Onzième'],
    ['Onzain', 'd’Onzain'],
    ['Ouistreham', 'd’Ouistreham'],
    ['yaourts', 'de yaourts'],
    ['oui', 'de oui'],
    ['11', 'de 11'],
    ['1er janvier 2020', 'de 1er janvier 2020'],
    ['A à Z', 'de A à Z'],
    ['« avant »', 'de « avant »'],
    ['', 'de '],
  ])('%s', (words, expected) => expect(ofWords(words)).toBe(expected));

  it('follows every month and every exactness', () => {
    const months = Array.from({ length: 12 }, (_, i) => formatDate(`2023-${String(i + 1).padStart(2, '0')}`));
    expect(months.filter(elides)).toEqual(['avril 2023', 'août 2023', 'octobre 2023']);
    const said = PRECISIONS.map((precision) => formatPublishedValue({ valeur: 12, precision }));
    expect(said.filter(elides)).toEqual(['environ\u00A012', 'au moins\u00A012']);
  });
});
