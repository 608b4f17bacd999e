import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';

/** The real tables. */
export const DATA = fileURLToPath(new URL('../../data', import.meta.url));

/** A copy of the real tables that a test may spoil, and an output folder beside it. */
export interface Copy {
  dataDir: string;
  outDir: string;
  /** Replaces one file, of bytes or text, or removes it; what `restore` undoes. */
  write(file: string, content: string | Uint8Array | null): void;
  read(file: string): string;
  restore(): void;
  /** Every file of the output folder with the digest of its bytes, and the names that stand beside it. */
  output(): Record<string, string>;
  /** Those files by their inode, their size and their last change: what a program leaves as it was has the same. */
  state(): Record<string, string>;
  /** The files that were written or removed since the last `restore`. */
  touched(): readonly string[];
  remove(): void;
}

export function copy(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'tables-'));
  const dataDir = join(folder, 'data');
  const outDir = join(folder, 'out');
  cpSync(DATA, dataDir, { recursive: true });
  const touched = new Set<string>();
  return {
    dataDir,
    outDir,
    read: (file) => readFileSync(join(dataDir, file), 'utf8'),
    write(file, content) {
      touched.add(file);
      if (content === null) rmSync(join(dataDir, file));
      else writeFileSync(join(dataDir, file), content);
    },
    restore() {
      for (const file of touched) {
        if (existsSync(join(DATA, file))) cpSync(join(DATA, file), join(dataDir, file));
        else rmSync(join(dataDir, file));
      }
      touched.clear();
    },
    output: () => ({
      '..': readdirSync(folder).sort().join(' '),
      ...Object.fromEntries(filesIn(outDir).map((name) => [name, digest(readFileSync(join(outDir, name)))])),
    }),
    state: () => ({
      '..': readdirSync(folder).sort().join(' '),
      ...Object.fromEntries(filesIn(outDir).map((name) => [name, identity(join(outDir, name))])),
    }),
    touched: () => [...touched],
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The files of a folder and of its own, by their paths in it. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name))).sort();
}

function identity(file: string): string {
  const { ino, size, mtimeNs, ctimeNs } = statSync(file, { bigint: true });
  return [ino, size, mtimeNs, ctimeNs].join(' ');
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A well-formed id that no row bears, whatever is added to the tables: to be named where a row should be. */
export function idOfNoRow(): string {
  const ids = new Set(
    readdirSync(DATA, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => readFileSync(join(DATA, file), 'utf8').split('\n'))
      .map((line) => line.split(',')[0]),
  );
  let id = 'fantome';
  while (ids.has(id)) id += '-x';
  return id;
}

/** The text of a table where the row of that id is changed, and the line of that row. */
export function change(text: string, id: string, cells: Readonly<Record<string, string>>): { text: string; line: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  const [header = [], ...rows] = data;
  const index = rows.findIndex((row) => row[0] === id);
  if (index === -1) throw new Error(`no row ${id}`);
  const changed = rows.map((row, i) => (i === index ? row.map((cell, c) => cells[header[c] ?? ''] ?? cell) : row));
  const line = text.slice(0, text.search(new RegExp(`^${id.replaceAll('.', '\\.')},`, 'm'))).split('\n').length;
  return { text: Papa.unparse([header, ...changed], { newline: '\n' }), line };
}
