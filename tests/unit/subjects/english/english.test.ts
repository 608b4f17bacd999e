import { expect, test } from 'vitest';
import { englishDate, englishNumber } from '../../../../src/format/english.ts';
import { COMMUNES_TABLE } from '../../../../src/outputs/tables/communes.ts';
import { OPEN_TABLES } from '../../../../src/outputs/tables/open.ts';
import { objectif } from '../../../../src/store/rows.ts';
import { englishColumn, englishTable } from '../../../../src/subjects/english/dictionary.ts';
import { englishPromises, englishValue } from '../../../../src/subjects/english/view.ts';

test('numbers and dates are written as English readers do', () => {
  expect([4384, 0.5, 1234567.25, 999].map(englishNumber)).toEqual(['4,384', '0.5', '1,234,567.25', '999']);
  expect(['2023', '2023-12', '2023-12-05', 'inconnue'].map(englishDate)).toEqual([
    '2023',
    'December 2023',
    '5 December 2023',
    'no date given',
  ]);
});

test('every table and every column is said in English, but the columns of communes that are named by their indicator', () => {
  const silent = OPEN_TABLES.flatMap(({ nom, columns }) => [
    ...(englishTable(nom) === null ? [nom] : []),
    ...(nom === COMMUNES_TABLE.nom ? [] : columns)
      .filter((column) => englishColumn(nom, column.nom) === null)
      .map((column) => `${nom}.${column.nom}`),
  ]);
  expect(silent).toEqual([]);
});

test('the promises in English have the numbers of their rows', () => {
  const promises = englishPromises();
  expect(promises.map(({ target }) => target.id)).toEqual([
    'am-objectif-fin-2024-dp',
    'medicobus-objectif-fin-2024-dp',
    'msp-objectif-2027-dp',
    'cpts-objectif-couverture-fin-2023-dp',
  ]);
  expect(englishValue(objectif('msp-objectif-2027-dp'))).toBe('4,000');
  expect(englishValue(objectif('cpts-objectif-couverture-fin-2023-dp'))).toBe('100%');
});
