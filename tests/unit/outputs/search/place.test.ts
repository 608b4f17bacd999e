import { expect, test } from 'vitest';
import { toWideNames } from '../../../../scripts/joins/search.ts';
import { readDecoupage } from '../../../../scripts/lib/read-decoupage.ts';
import type { SearchIndex } from '../../../../src/outputs/search/lines.ts';
import { departementOf, departementsNamed, placesOf } from '../../../../src/outputs/search/place.ts';

const map: SearchIndex = { ...toWideNames(readDecoupage()), suites: {}, pages: { communes: true, epci: true } };

test.each([
  ['nord', [['59']]],
  ['la reunion', [['974', '974']]],
  ['de la reunion', [['974', '974']]],
  ['en indre et loire', [['37']]],
  ['commune indre et loire 37', [['37']]],
  ['93066 seine saint denis', [['93']]],
  ['93', [['93']]],
  ['2a', [['2A']]],
  ['20', [['2A', '2B']]],
  ['01012', [['01']]],
  ['97411', [['974']]],
  // the whole name first, then what it begins
  ['loire', [['42'], ['44', '45']]],
  ['savoie', [['73']]],
  ['corse', [['2A', '2B'], ['2A']]],
  ['bretagne', [['22', '29', '35', '56']]],
  ['polynesie francaise', [['987']]],
  // no place
  ['bourg en bresse', []],
  ['96', []],
  ['00', []],
  ['nrod', []],
] as const)('« %s » names %j', (lieu, expected) => {
  expect(departementsNamed(lieu, map)).toEqual(expected);
});

test.each([
  ['nrod', [['59']]],
  ['haute garone', [['31']]],
  ['esonne', [['91']]],
  ['xyz', []],
] as const)('« %s » comes near %j', (lieu, expected) => {
  expect(departementsNamed(lieu, map, true)).toEqual(expected);
});

test.each([
  ['37132', '37'],
  ['2B033', '2B'],
  ['97411', '974'],
  ['98735', '987'],
])('the code %s begins with %s', (code, departement) => {
  expect(departementOf(code)).toBe(departement);
});

test('a number that is no place is none', () => {
  expect(placesOf('99123', map)).toEqual([]);
  expect(placesOf('20167', map)).toEqual(['2A', '2B']);
});
