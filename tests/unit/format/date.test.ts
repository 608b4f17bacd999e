import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatShortDate,
  formatEcheance,
  formatForWhen,
  formatFrom,
  formatPeriod,
  formatSince,
  formatUntil,
  formatWhen,
} from '../../../src/format/date.ts';

const ordinary = (text: string) => text.replaceAll('\u00A0', ' ');

describe('dates, at the precision of their source', () => {
  it.each([
    ['2022', '2022', '2022', '2022', 'en 2022', 'en 2022'],
    ['2023-12', 'décembre 2023', 'déc. 2023', 'décembre 2023', 'en décembre 2023', 'en décembre 2023'],
    ['2024-12-31', '31 décembre 2024', '31 déc. 2024', 'fin 2024', 'le 31 décembre 2024', 'fin 2024'],
    ['2023-11-30', '30 novembre 2023', '30 nov. 2023', 'fin novembre 2023', 'le 30 novembre 2023', 'fin novembre 2023'],
    ['2024-02-29', '29 février 2024', '29 févr. 2024', 'fin février 2024', 'le 29 février 2024', 'fin février 2024'],
    ['2023-02-28', '28 février 2023', '28 févr. 2023', 'fin février 2023', 'le 28 février 2023', 'fin février 2023'],
    ['2024-02-28', '28 février 2024', '28 févr. 2024', '28 février 2024', 'le 28 février 2024', 'le 28 février 2024'],
    [
      '2024-02-01',
      '1er février 2024',
      '1er févr. 2024',
      '1er février 2024',
      'le 1er février 2024',
      'le 1er février 2024',
    ],
    ['inconnue', 'date inconnue', 'date inconnue', 'date inconnue', 'à une date inconnue', 'à une date inconnue'],
  ])('%s', (date, ...expected) => {
    const written = [formatDate, formatShortDate, formatEcheance, formatWhen, formatForWhen].map((f) =>
      ordinary(f(date)),
    );
    expect(written).toEqual(expected);
  });

  it.each([
    [['2019-06', '2021-03'], 'juin 2019 à mars 2021'],
    [['2021-03', 'inconnue', '2019-06', '2020'], 'juin 2019 à mars 2021'],
    [['2020', '2020-02', '2021-11', '2021'], '2020 à 2021'],
    [['2018-12-31', '2020-10-31'], 'fin 2018 à fin octobre 2020'],
    [['2020-02', '2020-02'], 'février 2020'],
    [['2020-02', '2021-04-15'], 'février 2020 au 15 avril 2021'],
    [['2020-04-15', '2021'], '15 avril 2020 à 2021'],
    [['inconnue'], 'sans date'],
  ])('makes one period of %j', (dates, expected) => expect(ordinary(formatPeriod(dates))).toBe(expected));

  it.each([
    ['2019', 'depuis 2019', 'de 2019', 'à 2019'],
    ['2019-08', 'depuis août 2019', 'd’août 2019', 'à août 2019'],
    ['2019-08-01', 'depuis le 1er août 2019', 'du 1er août 2019', 'au 1er août 2019'],
    ['inconnue', 'depuis une date inconnue', 'd’une date inconnue', 'à une date inconnue'],
  ])('puts an article before a day, and none before a month: %s', (date, ...expected) => {
    expect([formatSince, formatFrom, formatUntil].map((f) => ordinary(f(date)))).toEqual(expected);
  });

  it('keeps the day and its month on one line', () => expect(formatDate('2024-12-31')).toBe('31\u00A0décembre 2024'));

  it.each(['2023-13', '23', 'fin 2023', ''])('refuses « %s »', (text) =>
    expect(() => formatDate(text)).toThrow('not a date'),
  );
});
