import Papa from 'papaparse';
import type { LigneCitable } from '../donnees.ts';

/** Rows of one table and their columns, as the table holds them: one line of CSV each, the columns first. */
export function lignesCsv(lignes: readonly LigneCitable[]): string {
  return Papa.unparse([...lignes], { newline: '\n' });
}
