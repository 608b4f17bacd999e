import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, test } from 'vitest';
import { toDataReadme } from '../../../../scripts/lib/data-readme.ts';
import { toTableSchema } from '../../../../scripts/lib/table-schema.ts';
import { toCroissant } from '../../../../scripts/open-data/croissant.ts';
import { toCsvw } from '../../../../scripts/open-data/csvw.ts';
import { toCatalogue } from '../../../../scripts/open-data/dcat.ts';
import { toOpenPackage } from '../../../../scripts/open-data/package.ts';
import { toParquet } from '../../../../scripts/open-data/parquet.ts';
import { toSqlite } from '../../../../scripts/open-data/sqlite.ts';
import * as c from '../../../../src/domain/tables/columns.ts';
import { TABLES } from '../../../../src/domain/tables/index.ts';
import { toOpenApi } from '../../../../src/outputs/open/openapi.ts';
import { csvOf, download, jsonOf } from '../../../../src/outputs/tables/download.ts';
import { DATABASE_TABLES, OPEN_TABLES, type OpenTable } from '../../../../src/outputs/tables/open.ts';
import { detenteurs } from '../../../../src/store/rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A table of today with one column more: a key of another table, which a machine must know as such. */
const declaration = {
  ...TABLES.detenteurs,
  columns: { ...TABLES.detenteurs.columns, relais: c.optionalReference('sources', 'Source d’appui.', '') },
};
const rows = detenteurs.map((row, i) => ({ ...row, relais: i === 0 ? row.source : '' }));
const changed = download(declaration, rows);
const withColumn = (tables: readonly OpenTable[]): OpenTable[] =>
  tables.map((table) => (table.nom === changed.nom ? { ...changed, readRows: () => changed.rows } : table));
const tables = withColumn(OPEN_TABLES);
const options = { edition: { date: '2026-11-30' }, readFile: () => Buffer.from(csvOf(changed)) };
const own = tables.find(({ nom }) => nom === changed.nom) as OpenTable;

test('a column that a declaration gains is in every form of its table', async () => {
  const text = (value: object): string => JSON.stringify(value);
  expect(csvOf(changed)).toContain(',relais\r\n');
  expect(jsonOf(changed)).toContain('"relais":');
  expect(text(toTableSchema(declaration))).toContain('"name":"relais"');
  expect(toDataReadme([declaration], [])).toContain('| `relais` | Source d’appui.');
  expect(text(toOpenPackage(tables, options))).toContain(
    '{"fields":"relais","reference":{"resource":"sources","fields":"id"}}',
  );
  expect(text(toCsvw(tables, options))).toContain('"columnReference":"relais"');
  expect(text(toOpenApi(tables))).toContain('"relais":{"description":"Source d’appui."');
  expect(text(toCroissant(own, options))).toContain(`"${own.nom}/relais"`);

  writeFileSync(join(folder, 'one.sqlite'), toSqlite(withColumn(DATABASE_TABLES)));
  const database = new DatabaseSync(join(folder, 'one.sqlite'), { readOnly: true });
  expect(database.prepare('SELECT relais FROM detenteurs WHERE relais IS NOT NULL').all()).toEqual([
    { relais: rows[0]?.source },
  ]);
  const keys = database.prepare(`SELECT "table" FROM pragma_foreign_key_list('detenteurs') WHERE "from" = 'relais'`);
  expect(keys.all()).toEqual([{ table: 'sources' }]);
  database.close();

  const parquet = join(folder, 'one.parquet');
  writeFileSync(parquet, toParquet(own, options));
  const connection = await (await DuckDBInstance.create()).connect();
  const read = await connection.runAndReadAll(`SELECT relais FROM '${parquet}' WHERE relais IS NOT NULL`);
  expect(read.getRows()).toEqual([[rows[0]?.source]]);
});

test('a table that is added is a data set of the catalogue, with its files', () => {
  const added = { ...own, nom: 'ajout', titre: 'Ajout' };
  const catalogue = JSON.stringify(toCatalogue([...OPEN_TABLES, added], options));
  for (const extension of ['csv', 'json', 'parquet']) expect(catalogue).toContain(`/donnees/ajout.${extension}`);
});

test('the database refuses a key that leads nowhere', () => {
  const broken = {
    ...own,
    readRows: () => changed.rows.map((row, i) => (i === 0 ? { ...row, relais: 'personne' } : row)),
  };
  const list = DATABASE_TABLES.map((table) => (table.nom === broken.nom ? broken : table));
  expect(() => toSqlite(list)).toThrow('a key leads nowhere');
});
