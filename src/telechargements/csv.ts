import Papa from 'papaparse';

/** UTF-8 byte order mark: Excel reads accents only when a file begins with it. */
const BOM = '\uFEFF';

export type CelluleCsv = string | number | null;

/**
 * A CSV file for readers: BOM, comma, CRLF as RFC 4180 wants, dot decimals, no thousands separator. Columns in the order
 * given; null is an empty cell. A cell that a spreadsheet would run as a formula is left as it is only when it is a number.
 */
export function toCsv<L extends Record<string, CelluleCsv>>(
  lignes: readonly L[],
  colonnes: readonly (keyof L & string)[],
): string {
  return (
    BOM +
    Papa.unparse(
      { fields: [...colonnes], data: lignes.map((l) => colonnes.map((c) => l[c] ?? '')) },
      { escapeFormulae: /^[=@\t\r]/ },
    ) +
    '\r\n'
  );
}
