import Papa from 'papaparse';
import type { Failure } from './failure.ts';

/** One record of a CSV file: the line of the file where it begins (the header is line 1), and its cells as text. */
export interface CsvRecord {
  line: number;
  cells: readonly string[];
}

/** A CSV file read as text. `records` is empty when the file or its header cannot be trusted. */
export interface Csv {
  file: string;
  columns: readonly string[];
  records: readonly CsvRecord[];
  failures: readonly Failure[];
}

/**
 * Reads the bytes of a CSV file of the project: comma, UTF-8 without BOM, LF, and exactly the given columns in their
 * order. Anything else is a failure with its place; a ragged line is refused alone, an encoding, a quote or a header at
 * fault refuses the file, since no cell of it could then be located.
 */
export function readCsv(bytes: Uint8Array, file: string, columns: readonly string[]): Csv {
  const refused = (failures: readonly Failure[]): Csv => ({ file, columns, records: [], failures });

  const badLine = lineOfInvalidUtf8(bytes);
  if (badLine !== null) return refused([failure(file, badLine, 1, 'des octets hors UTF-8', 'un texte en UTF-8')]);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith('\uFEFF'))
    return refused([failure(file, 1, 1, 'BOM', 'UTF-8 sans marque d’ordre des octets (BOM)')]);
  if (text.includes('\r'))
    return refused([failure(file, lineAt(text, text.indexOf('\r')), 1, '\r', 'des fins de ligne LF')]);

  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    header: false,
    skipEmptyLines: false,
  });
  const records = withLines(data);
  const quotes = errors.filter((error) => error.type === 'Quotes');
  if (quotes.length > 0) {
    return refused(
      quotes.map((error) =>
        failure(file, records[error.row ?? 0]?.line ?? 1, 1, '"', 'des guillemets fermés et doublés'),
      ),
    );
  }

  const [header, ...body] = records;
  const badHeader = checkHeader(file, header?.cells ?? [], columns);
  if (badHeader.length > 0) return refused(badHeader);

  const isRagged = ({ cells }: CsvRecord): boolean => cells.length !== columns.length;
  const ragged = body.filter(isRagged).map(({ line, cells }) => raggedFailure(file, line, cells, columns));
  return { file, columns, records: body.filter((record) => !isRagged(record)), failures: ragged };
}

/** The line on which each record begins: a quoted cell may hold line breaks. Drops the empty end of the last line. */
function withLines(data: readonly string[][]): CsvRecord[] {
  let line = 1;
  const records = data.map((cells) => {
    const record = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    return record;
  });
  const last = records.at(-1);
  return last?.cells.length === 1 && last.cells[0] === '' ? records.slice(0, -1) : records;
}

function checkHeader(file: string, found: readonly string[], expected: readonly string[]): Failure[] {
  const seen = new Set<string>();
  const failures = found.flatMap((name, index) => {
    const place = (text: string): Failure => failure(file, 1, index + 1, name, text);
    if (seen.has(name)) return place('chaque colonne une seule fois');
    seen.add(name);
    return expected.includes(name) ? [] : place(`l’une des colonnes : ${expected.join(', ')}`);
  });
  const missing = expected
    .filter((name) => !seen.has(name))
    .map((name) => failure(file, 1, expected.indexOf(name) + 1, found.join(','), `la colonne ${name}`));
  if (failures.length + missing.length > 0) return [...failures, ...missing];
  return found.flatMap((name, index) =>
    name === expected[index] ? [] : failure(file, 1, index + 1, name, `ici la colonne ${expected[index] ?? ''}`),
  );
}

function raggedFailure(file: string, line: number, cells: readonly string[], columns: readonly string[]): Failure {
  const column = Math.min(cells.length, columns.length + 1);
  if (cells.length === 1 && cells[0] === '')
    return failure(file, line, 1, '', 'une ligne de données, pas une ligne vide');
  return failure(file, line, column, `${cells.length} cellules`, `${columns.length} cellules`);
}

function failure(file: string, line: number, column: number, found: string, expected: string): Failure {
  return { file, line, column, name: '', found, expected };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The first line that is not UTF-8, or null. A line break never lies inside a UTF-8 sequence. */
function lineOfInvalidUtf8(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    if (!isUtf8(bytes.subarray(start, stop))) return line;
    start = stop + 1;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
