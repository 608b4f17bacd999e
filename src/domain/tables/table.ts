import type { z } from 'zod';

/** The French nature of a column, as the Table Schema and the documentation name it. */
export type ColumnNature = 'texte' | 'nombre' | 'code' | 'date' | 'adresse' | 'liste';

/**
 * One column of a table. `schema` takes the text of the cell and gives its typed value; its failure is what a
 * contributor reads, with `expected` as the expected value.
 */
export interface Column<S extends z.ZodType = z.ZodType> {
  schema: S;
  nature: ColumnNature;
  /** What the column holds, in French, for whoever reads the table. */
  description: string;
  /** What whoever fills it must know besides, in French. */
  rule?: string | undefined;
  /** What is expected, in French, for the error message. */
  expected: string;
  example: string;
  /** What stands between the items of a list. */
  separator?: string;
  /** The tables in which the identifiers that it holds are keys. */
  tables?: readonly string[];
}

/** A table of `data/`, declared once: types, errors, Table Schema and documentation all come from here. */
export interface Table<C extends Record<string, Column> = Record<string, Column>> {
  /** File name without `.csv`; a folder of files when it ends with `/`. */
  nom: string;
  titre: string;
  description: string;
  /** What whoever fills the table must know besides, in French. */
  rule?: string | undefined;
  /** Whether the file may be absent, and then has no row. */
  optional?: boolean;
  /** Whether the file may be there without any row: what it lists may not have happened yet. */
  mayBeEmpty?: boolean;
  /** Whether no file hands its cells over: they may begin as a formula of a spreadsheet, such as « -1 exact ». */
  interne?: boolean;
  /** The columns that together are unique. */
  key: readonly (keyof C & string)[];
  columns: C;
  /** The columns as the file has them, where a name looks like a whole number: an object would list that one first. */
  ordre?: readonly string[];
}

/** The names of the columns of a table, as its file has them. */
export function columnNames({ columns, ordre = Object.keys(columns) }: Table): readonly string[] {
  return ordre;
}

/** The typed row of a table. */
export type TableRow<T extends Table> = { [K in keyof T['columns']]: z.infer<T['columns'][K]['schema']> };

export function column<S extends z.ZodType>(
  nature: ColumnNature,
  schema: S,
  description: string,
  expected: string,
  example: string,
  rule?: string,
): Column<S> {
  return { nature, schema, description, expected, example, rule };
}

/** All that is said of a table or of a column, for whoever fills it. */
export function withRule({ description, rule }: { description: string; rule?: string | undefined }): string {
  return rule ? `${description} ${rule}` : description;
}

/** A table whose columns keep their own types. */
export const table = <const T extends Table>(declaration: T): T => declaration;
