import Papa from 'papaparse';
import type { CitableRow } from '../../store/rows.ts';

/** Rows of one table and their columns, as the table holds them: one line of CSV each, the columns first. */
export function csvRows(rows: readonly CitableRow[]): string {
  return Papa.unparse([...rows], { newline: '\n' });
}
