import { describe, expect, test } from 'vitest';
import { TABLES, type TableName } from '../../../../src/domain/tables/index.ts';
import type { Table } from '../../../../src/domain/tables/table.ts';
import { csvIndicateur } from '../../../../src/outputs/tables/indicateur.ts';
import { csvOf, jsonOf } from '../../../../src/outputs/tables/download.ts';
import { DOWNLOADABLE_TABLES } from '../../../../src/outputs/tables/tables.ts';

/** Declared columns that readers are not given. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  // a label of the drawing, for the few events that are named there
  chronologie: ['repere'],
  // where the site shows an indicator says nothing of it
  indicateurs: ['parait'],
};

const table = (nom: string) => DOWNLOADABLE_TABLES.find((t) => t.nom === nom)!;

describe.each(DOWNLOADABLE_TABLES.map((t) => [t.nom, t] as const))('%s', (nom, { titre, columns, rows }) => {
  const declared: Table = TABLES[nom as TableName];

  test('has the title and every column of its declaration', () => {
    expect(titre).toBe(declared.titre);
    const absent = Object.keys(declared.columns).filter((c) => !columns.some((one) => one.nom === c));
    expect(absent).toEqual(KEPT[nom] ?? []);
  });

  test('says what each column holds, once each', () => {
    expect(columns.filter(({ description }) => !description.endsWith('.'))).toEqual([]);
    expect(new Set(columns.map((c) => c.nom)).size).toBe(columns.length);
  });

  test('has in each cell a text, a number or nothing, never a list', () => {
    const cells = rows.flatMap((l) => Object.values(l));
    expect(cells.filter((v) => v !== null && typeof v !== 'string' && typeof v !== 'number')).toEqual([]);
  });
});

test('the items of a list are separated as their declaration says', () => {
  const cpts = table('glossaire').rows.find(({ id }) => id === 'cpts');
  expect(cpts?.['formes']).toMatch(/^CPTS \| /);
  expect(cpts?.['voir']).not.toContain('|');
});

test('a target has an empty status, in the place where an observation has its own', () => {
  const { columns, rows } = table('objectifs');
  expect(columns.map(({ nom }) => nom)).toContain('statut');
  expect(rows.every(({ statut }) => statut === null)).toBe(true);
});

test('the JSON of a table has the columns of its CSV in their order, numbers as numbers', () => {
  const observations = table('observations');
  const [first] = JSON.parse(jsonOf(observations)) as Record<string, unknown>[];
  expect(csvOf(observations).replace('\uFEFF', '').split('\r\n')[0]?.split(',')).toEqual(Object.keys(first!));
  expect(typeof first?.['valeur']).toBe('number');
});

test('the file of an indicator dates a target by its deadline, and says that it is one', () => {
  const [header = '', ...rows] = csvIndicateur('msp-nombre').replace('\uFEFF', '').split('\r\n');
  expect(header).toBe(
    'id,nature,indicateur,territoire,nom_territoire,date,annonce_le,valeur,valeur_max,unite,ventilation,precision,statut,source,localisation,note,revise,desaccords',
  );
  expect(rows).toContainEqual(
    expect.stringMatching(
      /^msp-objectif-2027-dp,objectif,msp-nombre,FR,France,2027,2023-07-13,4000,,maisons de santé,,/,
    ),
  );
});
