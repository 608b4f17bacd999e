import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import type { Cells, CurrentTable } from './importer.ts';

/** A table of the data folder as text; nothing where the file is not there. */
export function readCurrent(dataDir: string, file: string): CurrentTable {
  const path = join(dataDir, file);
  if (!existsSync(path)) return { columns: [], rows: [] };
  const { data, meta } = Papa.parse<Cells>(readFileSync(path, 'utf8'), {
    header: true,
    delimiter: ',',
    skipEmptyLines: true,
  });
  return { columns: meta.fields ?? [], rows: data };
}

/** The text of a table, in the form that the project keeps: comma, LF, quotes only where they are needed. */
export function toText(columns: readonly string[], rows: readonly Cells[]): string {
  const data = rows.map((row) => columns.map((name) => row[name] ?? ''));
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\n' })}\n`;
}

/** Writes files in a folder so that a failure leaves all of them as they were: each beside its place first, then moved. */
export function writeAll(dataDir: string, files: Readonly<Record<string, string>>): void {
  const moves = Object.entries(files).map(([file, text]) => {
    const path = join(dataDir, file);
    return { path, aside: `${path}.part`, text };
  });
  try {
    for (const { path, aside, text } of moves) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(aside, text);
    }
  } catch (error) {
    for (const { aside } of moves) rmSync(aside, { force: true });
    throw error;
  }
  for (const { path, aside } of moves) renameSync(aside, path);
}
