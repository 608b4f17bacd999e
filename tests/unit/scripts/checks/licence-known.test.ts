import { expect, it } from 'vitest';
import { checkLicenceKnown } from '../../../../scripts/checks/licence-known.ts';
import type { Source } from '../../../../src/domain/tables/index.ts';
import { toPlaces, toTables } from '../tables.ts';

const unknown = { id: 'rapport', licence: 'inconnu', licence_url: 'inconnu', licence_lue_dans: 'inconnu' };
const check = (row: Partial<Source>) =>
  toPlaces(checkLicenceKnown(toTables({ sources: [{ ...unknown, ...row } as Source] })));

it('takes a licence that programs know, and one that was not found', () => {
  expect(check({})).toEqual([]);
  expect(check({ licence: 'CC BY-SA', licence_lue_dans: 'https://producteur.example/licence' })).toEqual([]);
});

it('refuses a licence without identifier', () => {
  expect(check({ licence: 'Licence maison' })).toEqual([
    'sources.csv:2 licence une licence dont src/outputs/files/licences.ts dit l’identifiant, ou « inconnu »',
  ]);
});

it('refuses the address or the place of reading of a licence that is not known', () => {
  const address = 'https://producteur.example/licence';
  expect(check({ licence_url: address, licence_lue_dans: address })).toEqual([
    'sources.csv:2 licence_url « inconnu », comme la licence',
    'sources.csv:2 licence_lue_dans « inconnu », comme la licence',
  ]);
});
