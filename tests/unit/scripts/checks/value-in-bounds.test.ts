import { expect, it } from 'vitest';
import { checkValueInBounds } from '../../../../scripts/checks/value-in-bounds.ts';
import type { Bounds, Observation } from '../../../../src/domain/tables/index.ts';
import { anIndicateur, anObservation } from '../../rows.ts';
import { toPlaces, toTables } from '../tables.ts';

const bound: Bounds = {
  indicateur: 'maisons',
  minimum: 0,
  maximum: 100,
  maximum_departement: 20,
  premiere_annee: '2017',
};
const check = (row: Partial<Observation>, bornes: Bounds[] = [bound]) =>
  toPlaces(
    checkValueInBounds(
      toTables({ indicateurs: [anIndicateur({ id: 'maisons' })], observations: [anObservation(row)], bornes }),
    ),
  );

it.each([
  ['FR', 0, []],
  ['FR', 100, []],
  ['FR', -1, ['observations/maisons.csv:2 valeur une valeur de 0 à 100, comme bornes.csv le déclare pour maisons']],
  [
    'REG-84',
    101,
    ['observations/maisons.csv:2 valeur une valeur de 0 à 100, comme bornes.csv le déclare pour maisons'],
  ],
  ['DEP-01', 20, []],
  ['DEP-01', 21, ['observations/maisons.csv:2 valeur une valeur de 0 à 20, comme bornes.csv le déclare pour maisons']],
] as const)('holds %s, %d to its bounds', (territoire, valeur, expected) => {
  expect(check({ territoire, valeur })).toEqual(expected);
});

it('holds the top of a range too, and takes an absence', () => {
  expect(check({ valeur: 10, valeur_max: 1000 })).toEqual([
    expect.stringContaining('valeur_max une valeur de 0 à 100'),
  ]);
  expect(check({ valeur: 'nd' })).toEqual([]);
});

it('refuses a date of before the series, at any precision', () => {
  expect(check({ date: '2016-12-31' })).toEqual(['observations/maisons.csv:2 date une date de 2017 au plus tôt']);
  expect(['2017', '2017-01', 'inconnue'].flatMap((date) => check({ date }))).toEqual([]);
});

it('refuses a negative count whose bounds are not declared', () => {
  expect(check({ valeur: -15 }, [])).toHaveLength(1);
  expect(check({ valeur: 15 }, [])).toEqual([]);
});

it('refuses bounds upside down', () => {
  expect(check({}, [{ ...bound, maximum: 0 }])).toContain('bornes.csv:2 maximum un nombre supérieur au minimum, 0');
  expect(check({}, [{ ...bound, maximum_departement: 200 }])).toContain(
    'bornes.csv:2 maximum_departement un nombre de 0 à 100',
  );
});
