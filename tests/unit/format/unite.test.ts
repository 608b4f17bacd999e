import { describe, expect, it } from 'vitest';
import { formatQuantity, formatRate } from '../../../src/format/unite.ts';

const ordinary = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');
const msp = { singular: 'maison de santé', plural: 'maisons de santé' };

describe('formatQuantity', () => {
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

describe('rates', () => {
  it('puts a no-break space before %', () => expect(formatRate(86.1)).toBe('86,1\u00A0%'));
  it('leaves an absent rate without %', () => expect(formatRate('nd')).toBe('non publié'));
});
