import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typedColumns } from '../../scripts/open-data/typed.ts';
import { DATABASE_TABLES, foreignKeys, OPEN_TABLES, type OpenTable } from '../../src/outputs/tables/open.ts';
import { observation, observations } from '../../src/store/rows.ts';
import { DIST } from './built-site.ts';
import { discard } from './discard.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(DIST, 'donnees');
const database = new DatabaseSync(join(folder, 'dernier-kilometre.sqlite'), { readOnly: true });
const scratch = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
let duckdb: DuckDBConnection;
beforeAll(async () => {
  duckdb = await (await DuckDBInstance.create()).connect();
});
afterAll(() => {
  database.close();
  discard(scratch);
});

/** What each reader must find in a table: how many rows, then the count and the sum of each column of numbers, the count of each text. */
function totals({ columns, readRows }: OpenTable): number[] {
  const rows = readRows();
  return [
    rows.length,
    ...columns.flatMap(typedColumns).flatMap(({ type, of }) => {
      const cells = rows.map(of).filter((cell) => cell !== null);
      return type === 'number'
        ? [cells.length, cells.reduce((sum: number, cell) => sum + Number(cell), 0)]
        : [cells.length];
    }),
  ];
}

/** The same totals, as both databases are asked for them. */
function query({ columns }: OpenTable, from: string): string {
  const counts = columns.flatMap(typedColumns).flatMap(({ nom, type }) => {
    const name = `"${nom}"`;
    return type === 'number' ? [`count(${name})`, `coalesce(sum(${name}), 0)`] : [`count(${name})`];
  });
  return `SELECT count(*), ${counts.join(', ')} FROM ${from}`;
}

/** Sums of a hundred thousand decimals depend on their order, past the ninth figure. */
function expectTotals(found: readonly unknown[], table: OpenTable): void {
  const expected = totals(table);
  expect(found.length).toBe(expected.length);
  for (const [i, total] of expected.entries()) {
    expect(Math.abs(Number(found[i]) - total), `${table.nom}, ${i}`).toBeLessThanOrEqual(1e-9 * Math.abs(total));
  }
}

test.each(OPEN_TABLES.map((table) => [table.nom, table] as const))(
  '%s: DuckDB reads in its Parquet the totals of the table',
  async (nom, table) => {
    const reader = await duckdb.runAndReadAll(query(table, `'${join(folder, `${nom}.parquet`)}'`));
    expectTotals(reader.getRows()[0] ?? [], table);
  },
);

test.each(DATABASE_TABLES.map((table) => [table.nom, table] as const))(
  '%s: SQLite has the totals of the table',
  (nom, table) => {
    const row = database.prepare(query(table, `"${nom}"`)).get() ?? {};
    expectTotals(Object.values(row), table);
  },
);

describe('the database', () => {
  test('is whole: no page is broken, no key leads nowhere, every declared key is one', () => {
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
    for (const table of DATABASE_TABLES) {
      const keys = database.prepare('SELECT "from", "table" FROM pragma_foreign_key_list(?)').all(table.nom);
      const expected = foreignKeys(table, DATABASE_TABLES).map(({ column, table: target }) => ({
        from: column,
        table: target,
      }));
      expect(keys, table.nom).toEqual(expect.arrayContaining(expected));
      expect(keys.length, table.nom).toBe(expected.length);
    }
  });

  test('says a row in words', () => {
    const row = database.prepare('SELECT * FROM valeurs_en_mots WHERE id = ?').get('msp-nombre.FR.2023-12');
    expect(row).toMatchObject({
      mesure: 'Nombre de maisons de santé pluriprofessionnelles',
      territoire: 'France',
      valeur: observation('msp-nombre.FR.2023-12').valeur,
      licence: 'Licence Ouverte 2.0',
    });
    const count = database.prepare('SELECT count(*) AS n FROM valeurs_en_mots').get();
    expect(count).toEqual({ n: observations.length });
  });

  test('finds a word, with or without its accents, and the items of a list', () => {
    const found = database.prepare('SELECT ligne FROM recherche WHERE recherche MATCH ?').all('medicobus');
    expect(found).toContainEqual({ ligne: 'medicobus-objectif-fin-2024-dp' });
    const rows = database.prepare('SELECT valeur FROM desaccords_lignes WHERE ligne = ? ORDER BY rang');
    const desaccord = OPEN_TABLES.find(({ nom }) => nom === 'desaccords')?.readRows()[0];
    expect(rows.all(desaccord?.['id'] ?? '').map(({ valeur }) => valeur)).toEqual(
      String(desaccord?.['lignes']).split(' '),
    );
  });
});

test('made again, in another time zone and language, is the same bytes', () => {
  const out = join(scratch, 'dist');
  cpSync(folder, join(out, 'donnees'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ['scripts/steps/open-data.ts', '--dist', out], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8' },
  });
  expect(status, stderr).toBe(0);
  const others = readdirSync(folder).filter(
    (file) => !readFileSync(join(folder, file)).equals(readFileSync(join(out, 'donnees', file))),
  );
  expect(others).toEqual([]);
});
