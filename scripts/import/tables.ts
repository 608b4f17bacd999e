import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { TABLES } from '../../src/domain/tables/index.ts';
import { columnNames } from '../../src/domain/tables/table.ts';
import type { Failure } from '../lib/failure.ts';
import { readCsv } from '../lib/read-csv.ts';
import type { CurrentTable } from './importer.ts';

/**
 * A table of the data folder as text, and what keeps it from being read whole; nothing where the file is not there.
 */
export function readCurrent(dataDir: string, file: string): CurrentTable & { failures: readonly Failure[] } {
  const path = join(dataDir, file);
  if (!existsSync(path)) return { columns: [], rows: [], failures: [] };
  const bytes = readFileSync(path);
  const columns = declaredColumns(file) ?? headerOf(bytes.toString());
  const { records, failures } = readCsv(bytes, file, columns);
  const rows = records.map(({ cells }) => Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])));
  return { columns, rows, failures };
}

/** The columns of a table that is declared once for all; a table of communes has those of its dates. */
function declaredColumns(file: string): readonly string[] | null {
  const declared = Object.values(TABLES).find(({ nom }) =>
    nom.endsWith('/') ? file.startsWith(nom) : file === `${nom}.csv`,
  );
  return declared ? columnNames(declared) : null;
}

function headerOf(text: string): readonly string[] {
  return Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', preview: 1 }).data[0] ?? [];
}
