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
  separator?: string;
  /** The tables in which what it holds are keys. */
  tables?: readonly string[];
}

/** A table as readers download it, without its rows. */
export interface DownloadShape {
  nom: string;
  titre: string;
  description: string;
  /** The columns that together are unique. */
  key: readonly string[];
  columns: readonly DownloadColumn[];
}

/** A table as readers download it: its columns in order, with what each holds, and its rows. */
export interface DownloadableTable extends DownloadShape {
  rows: readonly Record<string, CsvCell>[];
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
  chosen?: readonly ((keyof T['columns'] & keyof R & string) | Added<R>)[];
  /** What the table holds, where that is not what its declaration says. */
  description?: string;
}

/** A declared table for readers: names, titles and descriptions come from its declaration, the items of its lists in one text. */
export function download<T extends Table, R extends object>(
  { nom, titre, description: declared, key, columns }: T,
  rows: readonly R[],
  { chosen, description = declared }: DownloadOptions<T, R> = {},
): DownloadableTable {
  const added = (chosen ?? Object.keys(columns)).map((column): Added<R> => {
    if (typeof column !== 'string') return column;
    const own = columns[column];
    if (!own) throw new Error(`${nom} declares no column ${column}`);
    const { description: sens, separator, tables } = own;
    return {
      nom: column,
      description: sens,
      form: columnForm(own),
      ...(separator !== undefined && { separator }),
      ...(tables && { tables }),
      of: (row) => toCell(row[column as keyof R], separator),
    };
  });
  return {
    nom: nom.replace(/\/$/, ''),
    titre,
    description,
    key,
    columns: added.map(({ of: _, form = TEXT, ...column }) => ({ ...column, form })),
    rows: rows.map((row) => Object.fromEntries(added.map((column) => [column.nom, column.of(row)]))),
  };
}

function toCell(value: unknown, separator = ''): CsvCell {
  return Array.isArray(value) ? value.join(separator) : (value as CsvCell);
}

/** The unit of the indicator of a row. */
export const UNITE: Added<{ indicateur: string }> = {
  nom: 'unite',
  description: faits.columns.unite.description,
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
  separator: ' ',
  tables: ['desaccords'],
  of: (row) =>
    desaccordsOf(row.id)
      .map(({ id }) => id)
      .join(' '),
};

/** The CSV file of a table. */
export function csvOf({
  columns,
  rows,
}: {
  columns: readonly { nom: string }[];
  rows: DownloadableTable['rows'];
}): string {
  return toCsv(
    rows,
    columns.map(({ nom }) => nom),
  );
}

/** The JSON file of a table: an array of records with the columns of the CSV, numbers as numbers. */
export function jsonOf({ rows }: DownloadableTable): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
