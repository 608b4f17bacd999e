import { expect, it } from 'vitest';
import { checkPlaceFound } from '../../../../scripts/checks/place-found.ts';
import type { Place } from '../../../../src/domain/tables/index.ts';
import { anObservation } from '../../rows.ts';
import { toPlaces, toTables } from '../tables.ts';

const place = (row: Partial<Place> = {}): Place => ({
  table: 'observations',
  ligne: 'a',
  section: 'Encadré 3',
  page: 20,
  cle: '640 maisons',
  sans_cle: '',
  ...row,
});
const observations = [anObservation({ id: 'a', localisation: 'Encadré 3, l. 12-13' })];
const found = (tables: Parameters<typeof toTables>[0]) =>
  toPlaces(checkPlaceFound(toTables({ observations, ...tables })));

it('accepts a row that names lines and has its place, or that names none', () => {
  expect(found({ places: [place()] })).toEqual([]);
  expect(found({ observations: [anObservation({ id: 'a', localisation: 'Feuille 2' })] })).toEqual([]);
});

it('refuses a row that names lines of a text that no reader has', () => {
  expect(found({})).toHaveLength(1);
  expect(found({ places: [place({ table: 'faits' })] })).toHaveLength(2);
});

it('asks for words to search or for the reason of their absence, one of them', () => {
  expect(found({ places: [place({ cle: '', sans_cle: 'Imprimé deux fois.' })] })).toEqual([]);
  expect(found({ places: [place({ cle: '' })] })).toHaveLength(1);
  expect(found({ places: [place({ sans_cle: 'Imprimé deux fois.' })] })).toHaveLength(1);
});
