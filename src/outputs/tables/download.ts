import type { Table } from '../../domain/tables/table.ts';
import { faits } from '../../domain/tables/index.ts';
import { toCsv, type CsvCell } from '../../format/csv.ts';
import { desaccordsOf, indicateur } from '../../store/rows.ts';
import { territoireName } from '../../store/row-words.ts';

/** A table as readers download it: its columns in order, with what each holds, and its rows. */
export interface DownloadableTable {
  nom: string;
  titre: string;
  description: string;
  colonnes: readonly { nom: string; description: string }[];
  lignes: readonly Record<string, CsvCell>[];
}

/** A column that a download has and the declared table has not, or that it fills otherwise. */
interface Added<R> {
  nom: string;
  description: string;
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
  { nom, titre, description: declared, colonnes }: T,
  rows: readonly R[],
  { columns, description = declared }: DownloadOptions<T, R> = {},
): DownloadableTable {
  const added = (columns ?? Object.keys(colonnes)).map((column): Added<R> => {
    if (typeof column !== 'string') return column;
    const { description: sens = '', separateur = '' } = colonnes[column] ?? {};
    return { nom: column, description: sens, of: (row) => toCell(row[column as keyof R], separateur) };
  });
  return {
    nom: nom.replace(/\/$/, ''),
    titre,
    description,
    colonnes: added,
    lignes: rows.map((row) => Object.fromEntries(added.map((column) => [column.nom, column.of(row)]))),
  };
}

function toCell(value: unknown, separator: string): CsvCell {
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
  of: (row) =>
    desaccordsOf(row.id)
      .map(({ id }) => id)
      .join(' '),
};

/** The CSV file of a table. */
export function csvOf({ colonnes, lignes }: Pick<DownloadableTable, 'colonnes' | 'lignes'>): string {
  return toCsv(
    lignes,
    colonnes.map(({ nom }) => nom),
  );
}

/** The JSON file of a table: an array of records with the columns of the CSV, numbers as numbers. */
export function jsonOf({ lignes }: DownloadableTable): string {
  return `[\n${lignes.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
