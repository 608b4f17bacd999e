import { columnForm, type ColumnForm } from '../../domain/tables/form.ts';
import { faits } from '../../domain/tables/index.ts';
import type { Table } from '../../domain/tables/table.ts';
import { toCsv, type CsvCell } from '../../format/csv.ts';
import { desaccordsOf, indicateur } from '../../store/rows.ts';
import { territoireName } from '../../store/row-words.ts';

/** A column as readers download it: what it holds, for people, and its form, for machines. */
export interface DownloadColumn {
  nom: string;
  description: string;
  form: ColumnForm;
  /** What stands between the items of a list. */
  separateur?: string;
  /** The tables in which what it holds are keys. */
  tables?: readonly string[];
}

/** A table as readers download it, without its rows. */
export interface DownloadShape {
  nom: string;
  titre: string;
  description: string;
  /** The columns that together are unique. */
  cle: readonly string[];
  colonnes: readonly DownloadColumn[];
}

/** A table as readers download it: its columns in order, with what each holds, and its rows. */
export interface DownloadableTable extends DownloadShape {
  lignes: readonly Record<string, CsvCell>[];
}

/** A text that says nothing more of itself. */
export const TEXT: ColumnForm = { type: 'string', required: false, absences: false };

/** A number, or nothing. */
export const NUMBER: ColumnForm = { ...TEXT, type: 'number' };

/** A column that a download has and the declared table has not, or that it fills otherwise. */
interface Added<R> extends Omit<DownloadColumn, 'form'> {
  form?: ColumnForm;
  of: (row: R) => CsvCell;
}

interface DownloadOptions<T extends Table, R> {
  /** The columns in order, declared ones by their name; all the declared ones when absent. The order is kept for ever. */
  columns?: readonly ((keyof T['colonnes'] & keyof R & string) | Added<R>)[];
  /** What the table holds, where that is not what its declaration says. */
  description?: string;
}

/** A declared table for readers: names, titles and descriptions come from its declaration, the items of its lists in one text. */
export function download<T extends Table, R extends object>(
  { nom, titre, description: declared, cle, colonnes }: T,
  rows: readonly R[],
  { columns, description = declared }: DownloadOptions<T, R> = {},
): DownloadableTable {
  const added = (columns ?? Object.keys(colonnes)).map((column): Added<R> => {
    if (typeof column !== 'string') return column;
    const own = colonnes[column];
    if (!own) throw new Error(`${nom} declares no column ${column}`);
    const { description: sens, separateur, tables } = own;
    return {
      nom: column,
      description: sens,
      form: columnForm(own),
      ...(separateur !== undefined && { separateur }),
      ...(tables && { tables }),
      of: (row) => toCell(row[column as keyof R], separateur),
    };
  });
  return {
    nom: nom.replace(/\/$/, ''),
    titre,
    description,
    cle,
    colonnes: added.map(({ of: _, form = TEXT, ...column }) => ({ ...column, form })),
    lignes: rows.map((row) => Object.fromEntries(added.map((column) => [column.nom, column.of(row)]))),
  };
}

function toCell(value: unknown, separator = ''): CsvCell {
  return Array.isArray(value) ? value.join(separator) : (value as CsvCell);
}

/** The unit of the indicator of a row. */
export const UNITE: Added<{ indicateur: string }> = {
  nom: 'unite',
  description: faits.colonnes.unite.description,
  of: (row) => indicateur(row.indicateur).unite,
};

export const TERRITOIRE_NAME: Added<{ territoire: string }> = {
  nom: 'nom_territoire',
  description: 'Nom du territoire.',
  of: ({ territoire }) => territoireName(territoire),
};

export const DESACCORDS: Added<{ id: string }> = {
  nom: 'desaccords',
  description: 'Identifiants des désaccords dont la ligne fait partie, dans desaccords.csv.',
  separateur: ' ',
  tables: ['desaccords'],
  of: (row) =>
    desaccordsOf(row.id)
      .map(({ id }) => id)
      .join(' '),
};

/** The CSV file of a table. */
export function csvOf({
  colonnes,
  lignes,
}: {
  colonnes: readonly { nom: string }[];
  lignes: DownloadableTable['lignes'];
}): string {
  return toCsv(
    lignes,
    colonnes.map(({ nom }) => nom),
  );
}

/** The JSON file of a table: an array of records with the columns of the CSV, numbers as numbers. */
export function jsonOf({ lignes }: DownloadableTable): string {
  return `[\n${lignes.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
