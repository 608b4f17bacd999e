import { describe, expect, it } from 'vitest';
import { EURO, formatBigQuantity, formatPoints, formatQuantity, formatRate } from '../../../src/format/unite.ts';

const ordinary = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');
const msp = { singular: 'maison de santé', plural: 'maisons de santé' };

describe('formatQuantite', () => {
  it.each([
    [0, '0 maison de santé'],
    [1, '1 maison de santé'],
    [1.9, '1,9 maison de santé'],
    [2, '2 maisons de santé'],
    [2501, '2 501 maisons de santé'],
    [-1, '−1 maison de santé'],
    [-4, '−4 maisons de santé'],
    ['nd', 'non publié'],
    ['s', 'secret statistique'],
    ['so', 'sans objet'],
    ['inc', 'inconnu'],
  ] as const)('writes %s as « %s »', (valeur, expected) =>
    expect(ordinary(formatQuantity(valeur, msp))).toBe(expected),
  );

  it('does not break between the number and its unit', () =>
    expect(formatQuantity(2, msp)).toBe('2\u00A0maisons de santé'));
});

describe('rates and gaps', () => {
  it('puts a no-break space before %', () => expect(formatRate(86.1)).toBe('86,1\u00A0%'));
  it('leaves an absent rate without %', () => expect(formatRate('nd')).toBe('non publié'));
  it.each([
    [6, '+6 points'],
    [-1, '−1 point'],
    [1.5, '+1,5 point'],
    [0, '0 point'],
  ])('writes a gap of %d as « %s »', (gap, expected) => expect(ordinary(formatPoints(gap))).toBe(expected));
  it('can leave out the sign', () => expect(ordinary(formatPoints(6, { signed: false }))).toBe('6 points'));
});

describe('formatGrandeQuantite', () => {
  it.each([
    [105000000, EURO, '105 millions d’euros'],
    [1000000, EURO, '1 million d’euros'],
    [1500000, EURO, '1,5 million d’euros'],
    [2870000, { singular: 'patient', plural: 'patients' }, '2,87 millions de patients'],
    [5400000, { singular: 'habitant', plural: 'habitants' }, '5,4 millions d’habitants'],
    [68373433, { singular: 'habitant', plural: 'habitants' }, '68 373 433 habitants'],
    [2500000000, EURO, '2,5 milliards d’euros'],
    [66000, EURO, '66 000 euros'],
    ['inc', EURO, 'inconnu'],
  ] as const)('writes %s as « %s »', (valeur, unite, expected) =>
    expect(ordinary(formatBigQuantity(valeur, unite))).toBe(expected),
  );
});
