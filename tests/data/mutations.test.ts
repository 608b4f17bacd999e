import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkTables } from '../../scripts/checks/index.ts';
import { toCodesCog, toTerritoires } from '../../scripts/joins/territoires.ts';
import { readContours } from '../../scripts/lib/read-contours.ts';
import { readCsv } from '../../scripts/lib/read-csv.ts';
import type { Failure } from '../../scripts/lib/failure.ts';
import { readDecoupage } from '../../scripts/lib/read-decoupage.ts';
import { listFolder } from '../../scripts/lib/read-file.ts';
import { readTable, type ReadTable } from '../../scripts/lib/read-table.ts';
import { readDataBytes, type Tables } from '../../scripts/lib/read-tables.ts';
import { TABLES, type TableName } from '../../src/domain/tables/index.ts';
import { columnNames, type Table } from '../../src/domain/tables/table.ts';
import { measure } from '../measure.ts';
import { DATA } from './copy.ts';
import { drawMutations, KINDS, seeded, type Mutation } from './mutations.ts';

/** How many faults are tried, and the number that they are drawn from. */
const [COUNT, SEED] = [658, 20261130];

const names = Object.keys(TABLES) as TableName[];
const pathsOf = ({ nom }: Table): string[] =>
  nom.endsWith('/') ? listFolder(join(DATA, nom)).map((name) => nom + name) : listFolder(DATA).filter((name) => name === `${nom}.csv`);
const bytesOf = (file: string): Buffer => readFileSync(join(DATA, file));
const toBytes = (header: readonly string[], rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`${Papa.unparse([[...header], ...rows.map((row) => [...row])], { newline: '\n' })}\n`);

const files = Object.fromEntries(
  names.map((name) => [name, pathsOf(TABLES[name]).map((file) => readCsv(bytesOf(file), file, columnNames(TABLES[name])))]),
);
/** Each file read once: a fault is put in one of them, and the others are as they were. */
const read = new Map(names.flatMap((name) => (files[name] ?? []).map((csv) => [csv.file, readTable(TABLES[name] as Table, [csv])])));

function merge(parts: readonly ReadTable<unknown>[]): ReadTable<unknown> {
  return {
    rows: parts.flatMap(({ rows }) => rows),
    ids: new Set(parts.flatMap(({ ids }) => [...ids])),
    complete: parts.every(({ complete }) => complete),
    failures: parts.flatMap(({ failures }) => failures),
  };
}

const good = Object.fromEntries(names.map((name) => [name, merge((files[name] ?? []).map((csv) => read.get(csv.file)!))])) as Tables;

/** The tables as they are, one of whose files has other bytes. */
function tablesWith(name: TableName, file: string, bytes: Uint8Array): Tables {
  const spoilt = readTable(TABLES[name] as Table, [readDataBytes(bytes, file, TABLES[name])]);
  const parts = (files[name] ?? []).map((csv) => (csv.file === file ? spoilt : read.get(csv.file)!));
  return { ...good, [name]: merge(parts) };
}

const decoupage = readDecoupage();
const register = { territoires: toTerritoires(decoupage), cog: toCodesCog(decoupage), contours: readContours(DATA) };

/** What is refused of the tables with a fault in them: by the form of cells alone where that is enough. */
function failuresWith({ table, file, rows }: Mutation): readonly Failure[] {
  const tables = tablesWith(table, file, toBytes(columnNames(TABLES[table]), rows));
  const own = tables[table].failures;
  return own.length > 0 ? own : checkTables(tables, register);
}

/** Whether a failure says where the fault is: at its cell, in its row, in its file, or at the frozen row that is gone. */
function isAt({ file, line, column, found }: Failure, mutation: Mutation): boolean {
  if (mutation.gone !== undefined) return found === mutation.gone || (mutation.rows.length === 0 && file === mutation.file);
  return file === mutation.file && line === mutation.line && (mutation.column === null || column === mutation.column);
}

describe(`${COUNT} faults`, () => {
  const drawn = drawMutations(files, { count: COUNT, seed: SEED });

  it('are of each kind, and are faults', () => {
    expect(new Set(drawn.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    expect(drawMutations(files, { count: COUNT, seed: SEED })).toEqual(drawn);
  });

  it.each(KINDS)('are refused at their place: %s', (kind) => {
    const own = drawn.filter((mutation) => mutation.kind === kind);
    expect(own.length).toBeGreaterThan(10);
    const passed = own
      .map((mutation) => ({ mutation, failures: failuresWith(mutation) }))
      .filter(({ mutation, failures }) => !failures.some((failure) => isAt(failure, mutation)))
      .map(({ mutation: { file, line, column, rows, gone }, failures }) => ({
        place: `${file}:${line}:${column}`,
        cell: gone ?? rows[(line ?? 2) - 2]?.[(column ?? 1) - 1],
        failures: failures.slice(0, 3),
      }));
    expect(passed).toEqual([]);
    measure('mutations-refusees', own.length);
  });
});

describe('what is written otherwise and says the same', () => {
  const valuesOf = (tables: Tables, name: TableName): string[] => tables[name].rows.map(({ values }) => JSON.stringify(values)).sort();
  const random = seeded(SEED);
  const SAME: [string, (text: string) => string][] = [
    ['every cell in quotes', (text) => Papa.unparse(Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' }).data, { newline: '\n', quotes: true })],
    ['no line break at the end', (text) => text.trimEnd()],
    [
      'rows in another order',
      (text) => {
        const [header = [], ...rows] = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' }).data;
        const mixed = rows.map((row) => ({ row, rank: random() })).sort((a, b) => a.rank - b.rank);
        return Papa.unparse([header, ...mixed.map(({ row }) => row)], { newline: '\n' });
      },
    ],
  ];

  it.each(SAME)('is read the same: %s', (_, rewrite) => {
    for (const name of names.filter((table) => table !== 'instantanes')) {
      for (const { file } of files[name] ?? []) {
        const tables = tablesWith(name, file, Buffer.from(rewrite(bytesOf(file).toString())));
        expect(tables[name].failures, file).toEqual([]);
        expect(valuesOf(tables, name), file).toEqual(valuesOf(good, name));
      }
    }
  });
});
