import Papa from 'papaparse';
import type { LigneCitable } from '../donnees.ts';

/** The columns of a row and the row, as its table holds them: two lines of CSV. */
export function ligneCsv(ligne: LigneCitable): string {
  return Papa.unparse([ligne], { newline: '\n' });
}
