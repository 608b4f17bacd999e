import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, finEnMois, isDateSource, precisionDe } from '../../../src/domain/date-source.ts';

describe('isDateSource', () => {
  it.each(['2023', '2023-12', '2023-12-31', '2024-02-29', '1998', 'inconnue'])('accepts %s', (date) => {
    expect(isDateSource(date)).toBe(true);
  });

  it.each([
    '',
    '23',
    '2023-13',
    '2023-00',
    '2023-02-29',
    '2023-04-31',
    '2023-1',
    '31/12/2023',
    'fin 2023',
    '2023-12-31T00:00',
    'inconnu',
  ])('refuses « %s »', (date) => {
    expect(isDateSource(date)).toBe(false);
  });
});

describe('finEnMois', () => {
  it('puts a year, its last month and its last day at the same place', () => {
    expect(new Set(['2023', '2023-12', '2023-12-31'].map(finEnMois)).size).toBe(1);
  });

  it('counts months between dates, and parts of a month by its own days', () => {
    expect(finEnMois('2024-06') - finEnMois('2023-12')).toBe(6);
    expect(finEnMois('2024-02-29') - finEnMois('2024-01')).toBe(1);
    expect(finEnMois('2023-06-15') - finEnMois('2023-05')).toBe(0.5);
  });

  it('has no place for an unknown date', () => {
    expect(() => finEnMois('inconnue')).toThrow('inconnue');
  });
});

const unJour = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const uneDate = fc.oneof(
  unJour,
  unJour.map((day) => day.slice(0, 7)),
  unJour.map((day) => day.slice(0, 4)),
  fc.constant('inconnue'),
);

describe('compareDates', () => {
  it('is a total order in which the days follow the calendar', () => {
    fc.assert(
      fc.property(uneDate, uneDate, uneDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
    fc.assert(fc.property(unJour, unJour, (a, b) => compareDates(a, b) < 0 === a < b));
  });

  it('puts unknown dates last', () => {
    expect(['inconnue', '2023-12', '2023', '2022-01-01'].sort(compareDates)).toEqual([
      '2022-01-01',
      '2023',
      '2023-12',
      'inconnue',
    ]);
  });
});

it.each([
  ['2023', 'annee'],
  ['2023-12', 'mois'],
  ['2023-12-31', 'jour'],
  ['inconnue', 'inconnue'],
])('the precision of %s is %s', (date, precision) => {
  expect(precisionDe(date)).toBe(precision);
});
