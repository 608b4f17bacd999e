import { expect, it } from 'vitest';
import { checkStructureLocated } from '../../../../scripts/checks/structure-located.ts';
import type { FinessStructure } from '../../../../src/domain/tables/index.ts';
import { toPlaces, toTables } from '../tables.ts';

const structure = (more: Partial<FinessStructure>): FinessStructure => ({
  finess: '990000017',
  categorie: 'msp',
  nom: 'MAISON DE SANTE D’ESSAI',
  code_commune: '01998',
  adresse: '',
  code_postal: '',
  ouvert_le: '',
  longitude: 5.25,
  latitude: 46.21,
  position: 'numero',
  source: 'ans-finess-2032-07',
  ...more,
});

it('asks of a structure a whole point with its precision, or the place of its commune', () => {
  const tables = toTables({
    'finess-structures': [
      structure({}),
      structure({ longitude: null, latitude: null, position: 'commune' }),
      structure({ latitude: null }),
      structure({ position: 'commune' }),
      structure({ longitude: null, latitude: null }),
    ],
  });
  expect(toPlaces(checkStructureLocated(tables))).toEqual([
    'finess-structures.csv:4 latitude une longitude et une latitude, ou ni l’une ni l’autre',
    'finess-structures.csv:5 position la précision du point, et non commune',
    'finess-structures.csv:6 position commune : la ligne n’a pas de point',
  ]);
});
