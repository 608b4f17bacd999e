import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../scripts/lib/read-csv.ts';
import { failureAt, readTable } from '../../../../scripts/lib/read-table.ts';
import { TABLES } from '../../../../src/domain/tables/index.ts';

const { objectifs } = TABLES;
const header = Object.keys(objectifs.columns).join(',');
const GOOD = 'msp-4000,msp,msp-nombre,FR,4 000 maisons,4000,,exact,2027,2023-07-13,Le ministère,dossier,l. 94,,';
const read = (...lines: string[]) =>
  readTable(objectifs, [
    readCsv(
      new TextEncoder().encode([header, ...lines, ''].join('\n')),
      'objectifs.csv',
      Object.keys(objectifs.columns),
    ),
  ]);

describe('readTable', () => {
  it('types each cell by its declaration', () => {
    const [row] = read(GOOD).rows;
    expect(row?.values).toMatchObject({
      valeur: 4000,
      valeur_max: null,
      echeance: '2027',
      territoire: 'FR',
      remplace: '',
    });
    expect(row?.cells['valeur']).toBe('4000');
    expect(row?.line).toBe(2);
  });

  it('keeps the reason of an absence, and does not take it for zero', () => {
    const absences = ['nd', 's', 'so', 'inc', '0'].map((valeur, i) =>
      GOOD.replace(',4000,', `,${valeur},`).replace('msp-4000', `cible-${i}`),
    );
    expect(read(...absences).rows.map(({ values }) => values.valeur)).toEqual(['nd', 's', 'so', 'inc', 0]);
  });

  it('reports every bad cell of every row, leaves the rows out, and still knows their ids', () => {
    const table = read(
      GOOD.replace(',4000,', ',"4 000",').replace(',2027,', ',fin 2027,'),
      GOOD.replace('msp-4000', 'autre'),
    );
    expect(table.failures.map(({ line, column, name, found }) => [line, column, name, found])).toEqual([
      [2, 6, 'valeur', '4 000'],
      [2, 9, 'echeance', 'fin 2027'],
    ]);
    expect(table.rows.map(({ values }) => values.id)).toEqual(['autre']);
    expect([...table.ids]).toEqual(['msp-4000', 'autre']);
    expect(table.complete).toBe(true);
  });

  it('is not complete when a file could not be read', () => {
    const csv = readCsv(new TextEncoder().encode('nope\n'), 'objectifs.csv', Object.keys(objectifs.columns));
    expect(readTable(objectifs, [csv]).complete).toBe(false);
  });

  it('places a failure at the cell', () => {
    const [row] = read(GOOD).rows;
    expect(row && failureAt(row, 'echeance', 'plus tôt')).toEqual({
      file: 'objectifs.csv',
      line: 2,
      column: 9,
      name: 'echeance',
      found: '2027',
      expected: 'plus tôt',
    });
  });
});
