import { describe, expect, it } from 'vitest';
import { PRECISIONS } from '../../../src/domain/tables/columns.ts';
import { formatPublishedValue, isExact } from '../../../src/format/precision.ts';

const ordinary = (text: string) => text.replaceAll('\u00A0', ' ').replaceAll('\u202F', ' ');
const contracts = { unite: { singular: 'contrat', plural: 'contrats' } };

describe('formatPublishedValue', () => {
  it.each([
    [{ valeur: 4384 }, '4 384 contrats'],
    [{ valeur: 4500, precision: 'pres-de' }, 'près de 4 500 contrats'],
    [{ valeur: 640, precision: 'plus-de' }, 'plus de 640 contrats'],
    [{ valeur: 50, precision: 'moins-de' }, 'moins de 50 contrats'],
    [{ valeur: 100, precision: 'au-moins' }, 'au moins 100 contrats'],
    [{ valeur: 10, precision: 'environ' }, 'environ 10 contrats'],
    [{ valeur: 1, precision: 'jusqu-a' }, 'jusqu’à 1 contrat'],
    [{ valeur: 512000, precision: 'estimation' }, '512 000 contrats (estimation)'],
    [{ valeur: 9000, precision: 'projection' }, '9 000 contrats (projection)'],
    [{ valeur: 400, valeur_max: 500 }, '400 à 500 contrats'],
    [{ valeur: 1, valeur_max: 2, precision: 'estimation' }, '1 à 2 contrats (estimation)'],
    [{ valeur: 287000, valeur_max: 580000, precision: 'jusqu-a' }, '287 000 à 580 000 contrats'],
    [{ valeur: 15, valeur_max: 20, precision: 'environ' }, 'environ 15 à 20 contrats'],
    [{ valeur: 'inc', precision: 'plus-de' }, 'inconnu'],
    [{ valeur: 0 }, '0 contrat'],
  ] as const)('writes %o as « %s »', (measure, expected) =>
    expect(ordinary(formatPublishedValue(measure, contracts))).toBe(expected),
  );

  it('does not break inside a range nor before the number', () => {
    expect(formatPublishedValue({ valeur: 400, valeur_max: 500 })).toBe('400\u00A0à\u00A0500');
    expect(formatPublishedValue({ valeur: 640, precision: 'plus-de' })).toBe('plus de\u00A0640');
  });

  it('tells every degree of exactness apart', () => {
    const written = PRECISIONS.map((precision) => formatPublishedValue({ valeur: 10, precision }));
    expect(new Set(written).size).toBe(PRECISIONS.length);
  });
});

describe('isExact', () => {
  it.each([
    [{ valeur: 10 }, true],
    [{ valeur: 10, precision: 'plus-de' }, false],
    [{ valeur: 10, valeur_max: 12, precision: 'exact' }, false],
  ] as const)('%o: %s', (measure, expected) => expect(isExact(measure)).toBe(expected));
});
