import { expect, test } from 'vitest';
import { toEpciBeside } from '../../../../scripts/joins/epci-beside.ts';
import type { CommuneRow, EpciRow } from '../../../../src/domain/commune.ts';

/** Groups of one commune each, one degree of longitude apart: siren, kind, people. */
const GROUPS = [
  ['1', 'CC', 100],
  ['2', 'CC', 5000],
  ['3', 'CA', 110],
  ['4', 'CC', 120],
  ['5', 'CC', 90],
  ['6', 'CC', 101],
  ['7', 'CC', 400],
  ['8', 'CC', 100],
] as const;
const communes = GROUPS.map(([siren, , people]): CommuneRow => [`0100${siren}`, '', '', 0, siren, '01', people, []]);
const epci = GROUPS.map(([siren, type, people]): EpciRow => [
  siren,
  '',
  '',
  type,
  people,
  '2023',
  ['01'],
  [`0100${siren}`],
]);
const points = GROUPS.map((_, i) => ({ latitude: 45, longitude: i }));
const beside = new Map(toEpciBeside({ points }, { communes, epci }).map((row) => [row.siren, row]));

test('neighbours are the nearest by their centres of population, equal ones in the order of their codes', () => {
  expect(beside.get('1')?.voisines).toEqual(['2', '3', '4', '5']);
  expect(beside.get('5')?.voisines).toEqual(['4', '6', '3', '7']);
});

test('likes are of the same kind and nearest in people, neighbours left out', () => {
  expect(beside.get('1')?.similar).toEqual(['8', '6', '7']);
  expect(beside.get('8')?.similar).toEqual(['1', '2']);
  expect(beside.get('3')?.similar).toEqual([]);
});
