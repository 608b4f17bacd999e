import Papa from 'papaparse';

/** UTF-8 byte order mark: Excel reads accents only when a file begins with it. */
const BOM = '\uFEFF';

export type CsvCell = string | number | null;

/** What a spreadsheet runs when a cell begins so, but for a number. */
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)[=+\-@\t\r]/;

/** Whether a spreadsheet that opens a file would take a text for a formula: `=1+1`, `+33 1`, `-x`, `@a`, not `-15`. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

/**
 * A CSV file for readers: BOM, comma, CRLF as RFC 4180 wants, dot decimals, no thousands separator. Columns in the order
 * given; null is an empty cell. Throws on a text that a spreadsheet would run as a formula: a sign before it would make it safe, and
 * another text for programs, so that tables refuse it instead.
 */
export function toCsv<L extends Record<string, CsvCell>>(
  rows: readonly L[],
  columns: readonly (keyof L & string)[],
): string {
  const data = rows.map((row, i) =>
    columns.map((column) => {
      const cell = row[column] ?? '';
      if (typeof cell === 'string' && isFormula(cell))
        throw new Error(`row ${i + 1}, column ${column}: a spreadsheet would run « ${cell.slice(0, 40)} »`);
      return cell;
    }),
  );
  return `${BOM}${Papa.unparse({ fields: [...columns], data })}\r\n`;
}
