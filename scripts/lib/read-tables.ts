import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES, type NomTable } from '../../src/domain/tables/index.ts';
import type { Ligne, Table } from '../../src/domain/tables/table.ts';
import { readCsv, type Csv } from './read-csv.ts';
import { readTable, type ReadTable } from './read-table.ts';

/** Every table of the data folder, as read. */
export type Tables = { [N in NomTable]: ReadTable<Ligne<(typeof TABLES)[N]>> };

/** Reads every declared table of the folder. A missing or unreadable file is a failure of its table, never an exception. */
export function readTables(dataDir: string): Tables {
  const read = Object.entries(TABLES).map(([name, table]) => [
    name,
    readTable(
      table,
      filesOf(table, dataDir).map((file) => readFile(file, table, dataDir)),
    ),
  ]);
  return Object.fromEntries(read) as Tables;
}

/** The typed rows of each table, without the place they come from. */
export function toValues(tables: Tables): { [N in NomTable]: Tables[N]['rows'][number]['values'][] } {
  const values = Object.entries(tables).map(([name, { rows }]) => [name, rows.map((row) => row.values)]);
  return Object.fromEntries(values) as ReturnType<typeof toValues>;
}

/** The files of a table, relative to the data folder, in alphabetical order. */
function filesOf(table: Table, dataDir: string): string[] {
  if (!table.nom.endsWith('/')) return [`${table.nom}.csv`];
  const folder = join(dataDir, table.nom);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => table.nom + name);
}

function readFile(file: string, table: Table, dataDir: string): Csv {
  const columns = Object.keys(table.colonnes);
  const path = join(dataDir, file);
  const absent = (expected: string): Csv => ({
    file,
    columns,
    records: [],
    failures: [{ file, line: 1, column: 1, name: '', found: '', expected }],
  });
  if (!file.endsWith('.csv')) return absent('un fichier .csv, et rien d’autre dans ce dossier');
  if (!existsSync(path)) return absent(`le fichier de la table « ${table.titre} »`);
  return readCsv(readFileSync(path), file, columns);
}
