import type { z } from 'zod';

/** The French nature of a column, as the Table Schema and the documentation name it. */
export type NatureColonne = 'texte' | 'nombre' | 'code' | 'date' | 'adresse' | 'liste';

/**
 * One column of a table. `schema` takes the text of the cell and gives its typed value; its failure is what a
 * contributor reads, with `attendu` as the expected value.
 */
export interface Colonne<S extends z.ZodType = z.ZodType> {
  schema: S;
  nature: NatureColonne;
  /** What the column holds, in French, for the documentation of the data. */
  description: string;
  /** What is expected, in French, for the error message. */
  attendu: string;
  exemple: string;
}

/** A table of `data/`, declared once: types, errors, Table Schema and documentation all come from here. */
export interface Table<C extends Record<string, Colonne> = Record<string, Colonne>> {
  /** File name without `.csv`; a folder of files when it ends with `/`. */
  nom: string;
  titre: string;
  description: string;
  /** The columns that together are unique. */
  cle: readonly (keyof C & string)[];
  colonnes: C;
}

/** The typed row of a table. */
export type Ligne<T extends Table> = { [K in keyof T['colonnes']]: z.infer<T['colonnes'][K]['schema']> };

export function colonne<S extends z.ZodType>(
  nature: NatureColonne,
  schema: S,
  description: string,
  attendu: string,
  exemple: string,
): Colonne<S> {
  return { nature, schema, description, attendu, exemple };
}
