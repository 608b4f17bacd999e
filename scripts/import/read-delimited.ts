import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import Papa from 'papaparse';
import type { Faults } from './faults.ts';
import { openOfficial, type OfficialFile } from './official-file.ts';

/** One row of a delimited file: its line, the header being line 1, and its cells by the names that the importer asked for. */
export interface DelimitedRow<N extends string> {
  line: number;
  cells: Readonly<Record<N, string>>;
  /** Where the cell of a column stands, for a fault. */
  at(name: N): { line: number; column: number; name: string };
}

export interface Delimited<N extends string> {
  /** The names that a row must have. */
  columns: readonly N[];
  /** The whole header, in its order, where the file was seen: any other is a fault. Without it, columns are found by their names. */
  header?: readonly string[];
  /** The separators that the producer uses: the one that the header holds most is taken. */
  delimiters: readonly string[];
}

/**
 * Reads a delimited text in UTF-8, row by row, without ever holding it whole. A header at fault gives no row: no cell of it could
 * be trusted. A ragged row, or a text cut in the middle of a row, is a fault and is left out. Gives the header as it stands.
 */
export async function readDelimited<N extends string>(
  text: Readable,
  { columns, header, delimiters }: Delimited<N>,
  faults: Faults,
  onRow: (row: DelimitedRow<N>) => void,
): Promise<readonly string[]> {
  let names: readonly string[] = [];
  let places: ReadonlyMap<N, number> | null = null;
  let line = 1;
  const take = (cells: readonly string[]): void => {
    const from = line;
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    if (from === 1) {
      names = cells;
      places = placesOf(cells, columns, header, faults);
      return;
    }
    if (places === null || (cells.length === 1 && cells[0] === '')) return;
    if (cells.length !== names.length) {
      const found = `${cells.length} cellules`;
      faults.add({ line: from, column: Math.min(cells.length, names.length + 1) }, found, `${names.length} cellules`);
      return;
    }
    const where = places;
    const byName = Object.fromEntries(columns.map((name) => [name, cells[where.get(name) ?? -1] ?? '']));
    onRow({
      line: from,
      cells: byName as Record<N, string>,
      at: (name) => ({ line: from, column: (where.get(name) ?? 0) + 1, name }),
    });
  };
  let last = '\n';
  try {
    const chunks = decoded(text, (chunk) => (last = chunk.at(-1) ?? last));
    const first = await untilLineBreak(chunks);
    const delimiter = mostUsed(delimiters, first.slice(0, first.search(/[\r\n]|$/)));
    const newline = /\r\n/.test(first) ? '\r\n' : '\n';
    await pipeline(
      Readable.from(followed(first, chunks)),
      Papa.parse(Papa.NODE_STREAM_INPUT, { delimiter, newline }),
      async (rows: AsyncIterable<readonly string[]>) => {
        for await (const row of rows) take(row);
      },
    );
    if (last !== '\n') faults.add({ line }, 'un texte coupé', 'une fin de ligne à la fin du fichier');
  } catch (error) {
    faults.add({ line }, error instanceof Error ? error.message : String(error), 'un fichier lisible jusqu’à sa fin');
  }
  if (names.length === 0 && !faults.any) faults.add({}, '', 'une ligne d’en-tête');
  return names;
}

/** The names of the first line, whichever separator it has. */
export async function headerOf(file: OfficialFile): Promise<readonly string[]> {
  let text = '';
  for await (const chunk of openOfficial(file)) {
    text += (chunk as Buffer).toString('utf8');
    if (text.includes('\n')) break;
  }
  const [line = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  return line.split(/[;,\t]/).map((name) => name.replaceAll('"', '').trim());
}

/** The text of a stream, whatever the cut of its chunks; bytes that are no UTF-8 stop it. */
async function* decoded(stream: Readable, onChunk: (chunk: string) => void): AsyncGenerator<string, undefined> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk === undefined ? utf8.decode() : utf8.decode(chunk, { stream: true });
    } catch {
      throw new Error('des octets hors UTF-8');
    }
  };
  for await (const chunk of stream) {
    const text = decode(chunk as Uint8Array);
    onChunk(text);
    if (text !== '') yield text;
  }
  const end = decode();
  if (end !== '') yield end;
}

/** The beginning of a text, its first line at least: the separator and the line ends are seen there. */
async function untilLineBreak(chunks: AsyncGenerator<string>): Promise<string> {
  let text = '';
  while (!text.includes('\n')) {
    const { value, done } = await chunks.next();
    if (done) break;
    text += value as string;
  }
  return text;
}

async function* followed(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** The separator that a header holds most. */
function mostUsed(delimiters: readonly string[], header: string): string {
  const [most = ','] = [...delimiters].sort((a, b) => header.split(b).length - header.split(a).length);
  return most;
}

/** Where each column stands; null, with the faults said, when the header is not the one that is expected. */
function placesOf<N extends string>(
  found: readonly string[],
  columns: readonly N[],
  header: readonly string[] | undefined,
  faults: Faults,
): ReadonlyMap<N, number> | null {
  const bad = new Set<string>();
  const fault = (column: number, name: string, expected: string): void => {
    bad.add(name);
    faults.add({ column, name }, name, expected);
  };
  for (const [i, name] of found.entries())
    if (found.indexOf(name) !== i) fault(i + 1, name, 'chaque colonne une seule fois');
  for (const [i, name] of (header ?? columns).entries()) {
    const at = found.indexOf(name);
    if (at === -1) {
      bad.add(name);
      faults.add({ column: i + 1, name }, found.join(' | '), `la colonne ${name}`);
    } else if (header !== undefined && at !== i) fault(at + 1, name, `cette colonne à la place ${i + 1}`);
  }
  if (header !== undefined) {
    for (const [i, name] of found.entries())
      if (!header.includes(name)) fault(i + 1, name, 'pas d’autre colonne que celles d’avant');
  }
  return bad.size > 0 ? null : new Map(columns.map((name) => [name, found.indexOf(name)]));
}
