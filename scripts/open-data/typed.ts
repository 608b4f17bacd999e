import { ABSENCES } from '../../src/domain/valeur.ts';
import type { CsvCell } from '../../src/format/csv.ts';
import type { DownloadColumn } from '../../src/outputs/tables/download.ts';

/** A column of numbers or of texts alone, as databases want: the reason for the absence of a number has its own. */
export interface TypedColumn {
  nom: string;
  type: 'number' | 'string';
  required: boolean;
  description: string;
  of: (row: Readonly<Record<string, CsvCell>>) => number | string | null;
}

/** What a column becomes where a cell holds one type: itself, or a number and, beside it, why there is none. */
export function typedColumns({ nom, description, form }: DownloadColumn): TypedColumn[] {
  const { type, required, absences } = form;
  if (type === 'string') {
    return [{ nom, type, required, description, of: (row) => textOf(row[nom] ?? null, `${nom}`) }];
  }
  const value: TypedColumn = {
    nom,
    type,
    required,
    description,
    of: (row) => numberOf(row[nom] ?? null, nom, absences),
  };
  if (!absences) return [value];
  const reason = `Pourquoi « ${nom} » n’a pas de nombre : ${ABSENCES.join(', ')} ; rien quand il en a un.`;
  return [
    value,
    { nom: `${nom}_absence`, type: 'string', required: false, description: reason, of: (row) => absenceOf(row[nom]) },
  ];
}

function numberOf(cell: CsvCell, column: string, absences: boolean): number | null {
  if (cell === null || cell === '' || (absences && absenceOf(cell) !== null)) return null;
  const number = Number(cell);
  if (Number.isNaN(number)) throw new Error(`column ${column}: « ${cell} » found, a number or an absence expected`);
  return number;
}

function absenceOf(cell: CsvCell | undefined): string | null {
  return ABSENCES.find((absence) => absence === cell) ?? null;
}

function textOf(cell: CsvCell, column: string): string | null {
  if (typeof cell === 'number') throw new Error(`column ${column}: a number found, a text expected`);
  return cell === '' ? null : cell;
}
