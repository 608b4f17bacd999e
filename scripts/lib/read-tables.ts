import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES, type TableName } from '../../src/domain/tables/index.ts';
import { columnNames, type TableRow, type Table } from '../../src/domain/tables/table.ts';
import type { Failure } from './failure.ts';
import { readCsv, type Csv } from './read-csv.ts';
import { listFolder, readFileWhole } from './read-file.ts';
import { readTable, type ReadTable } from './read-table.ts';

/** Every table of the data folder, as read. */
export type Tables = { [N in TableName]: ReadTable<TableRow<(typeof TABLES)[N]>> };

/**
 * Reads every declared table of the folder that is not `given`, as it was read before. A missing or unreadable file is a failure of its
 * table, never an exception.
 */
export function readTables(dataDir: string, given: Partial<Tables> = {}): Tables {
  const read = Object.entries(TABLES).map(([name, table]) => {
    const known = given[name as TableName];
    if (known) return [name, known];
    const files = filesOf(table, dataDir).map((file) => readDataFile(file, table, dataDir));
    return [name, readTable(table, files.length > 0 || isOptional(table) ? files : [noFile(table)])];
  });
  return Object.fromEntries(read) as Tables;
}

/** The typed rows of each table, without the place they come from. */
export function toValues(tables: Tables): { [N in TableName]: Tables[N]['rows'][number]['values'][] } {
  const values = Object.entries(tables).map(([name, { rows }]) => [name, rows.map((row) => row.values)]);
  return Object.fromEntries(values) as ReturnType<typeof toValues>;
}

/** What stands in the data folder beside the tables. */
const BESIDE = ['README.md', 'centres-communes.csv', 'communes', 'geo', 'schemas'];

/** What is in the data folder and is no table: a file that nothing reads is a figure that is thought published. */
export function strayFiles(dataDir: string): Failure[] {
  const known = new Set([
    ...BESIDE,
    ...Object.values(TABLES).map(({ nom }) => (nom.endsWith('/') ? nom.slice(0, -1) : `${nom}.csv`)),
  ]);
  return listFolder(dataDir)
    .filter((name) => !known.has(name))
    .map((name) => ({
      file: name,
      line: 1,
      column: 1,
      name: '',
      found: name,
      expected: 'une table que src/domain/tables déclare, et rien d’autre dans ce dossier',
    }));
}

/** Whether a table may have no file. */
function isOptional(table: Table): boolean {
  return table.optional === true;
}

/** What is read of a folder that is missing, or empty. */
function noFile(table: Table): Csv {
  const { nom: file, titre } = table;
  const expected = `un dossier, et les fichiers de la table « ${titre} »`;
  return {
    file,
    columns: columnNames(table),
    records: [],
    failures: [{ file, line: 1, column: 1, name: '', found: '', expected }],
  };
}

/** The files of a table, relative to the data folder, in alphabetical order. */
function filesOf(table: Table, dataDir: string): string[] {
  if (!table.nom.endsWith('/')) {
    const file = `${table.nom}.csv`;
    return isOptional(table) && !existsSync(join(dataDir, file)) ? [] : [file];
  }
  return listFolder(join(dataDir, table.nom)).map((name) => table.nom + name);
}

/**
 * The cells of one file of a table, as text. A file that is missing, that is none or that cannot be read is a failure with its name, never an
 * exception nor a wait.
 */
export function readDataFile(file: string, table: Table, dataDir: string): Csv {
  const refused = (expected: string): Csv => ({
    file,
    columns: columnNames(table),
    records: [],
    failures: [{ file, line: 1, column: 1, name: '', found: '', expected }],
  });
  if (!file.endsWith('.csv')) return refused('un fichier .csv, et rien d’autre dans ce dossier');
  const read = readFileWhole(join(dataDir, file));
  if (read === 'absent') return refused(`le fichier de la table « ${table.titre} »`);
  return typeof read === 'string' ? refused(read) : readDataBytes(read, file, table);
}

/** The cells of one file of a table, from its bytes. A table that must have a row and has none is a failure. */
export function readDataBytes(bytes: Uint8Array, file: string, table: Table): Csv {
  const csv = readCsv(bytes, file, columnNames(table));
  if (csv.records.length > 0 || csv.failures.length > 0 || table.mayBeEmpty) return csv;
  const expected = 'au moins une ligne sous l’en-tête';
  return { ...csv, failures: [{ file, line: 1, column: 1, name: '', found: '', expected }] };
}
