import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDates,
  endInMonths,
  firstDayOf,
  isDateSource,
  lastDayOf,
  precisionOf,
} from '../../../src/domain/date-source.ts';

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

describe('endInMonths', () => {
  it('puts a year, its last month and its last day at the same place', () => {
    expect(new Set(['2023', '2023-12', '2023-12-31'].map(endInMonths)).size).toBe(1);
  });

  it('counts months between dates, and parts of a month by its own days', () => {
    expect(endInMonths('2024-06') - endInMonths('2023-12')).toBe(6);
    expect(endInMonths('2024-02-29') - endInMonths('2024-01')).toBe(1);
    expect(endInMonths('2023-06-15') - endInMonths('2023-05')).toBe(0.5);
  });

  it('has no place for an unknown date', () => {
    expect(() => endInMonths('inconnue')).toThrow('inconnue');
  });
});

const aDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const aDate = fc.oneof(
  aDay,
  aDay.map((day) => day.slice(0, 7)),
  aDay.map((day) => day.slice(0, 4)),
  fc.constant('inconnue'),
);

describe('compareDates', () => {
  it('is a total order in which the days follow the calendar', () => {
    fc.assert(
      fc.property(aDate, aDate, aDate, (a, b, c) => {
        expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c)).toBeLessThanOrEqual(0);
      }),
    );
    fc.assert(fc.property(aDay, aDay, (a, b) => compareDates(a, b) < 0 === a < b));
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
  expect(precisionOf(date)).toBe(precision);
});

describe('firstDayOf', () => {
  it.each([
    ['2026', '2026-01-01'],
    ['2024-02', '2024-02-01'],
    ['2026-06-15', '2026-06-15'],
  ])('of %s is %s', (date, day) => {
    expect(firstDayOf(date)).toBe(day);
  });

  it('is not that of a date that is unknown', () => {
    expect(() => firstDayOf('inconnue')).toThrow('unknown');
  });
});

describe('lastDayOf', () => {
  it.each([
    ['2026', '2026-12-31'],
    ['2024-02', '2024-02-29'],
    ['2026-12', '2026-12-31'],
    ['2026-06-15', '2026-06-15'],
  ])('of %s is %s', (date, day) => {
    expect(lastDayOf(date)).toBe(day);
  });

  it('is not that of a date that is unknown', () => {
    expect(() => lastDayOf('inconnue')).toThrow('unknown');
  });
});
