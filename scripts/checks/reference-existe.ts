import type { NomTable } from '../../src/domain/tables/index.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** A column that names rows, and the tables where they may be found. */
interface Renvoi {
  table: NomTable;
  colonne: string;
  vers: readonly NomTable[];
}

const CITABLES = ['observations', 'objectifs', 'faits'] as const;

/** Every column of the tables that refers to rows. */
export const RENVOIS: readonly Renvoi[] = [
  { table: 'promesses', colonne: 'indicateur', vers: ['indicateurs'] },
  { table: 'promesses', colonne: 'objectif', vers: ['objectifs'] },
  { table: 'indicateurs', colonne: 'ne_pas_joindre', vers: ['indicateurs'] },
  { table: 'observations', colonne: 'indicateur', vers: ['indicateurs'] },
  { table: 'observations', colonne: 'source', vers: ['sources'] },
  { table: 'observations', colonne: 'revise', vers: ['observations'] },
  { table: 'objectifs', colonne: 'indicateur', vers: ['indicateurs'] },
  { table: 'objectifs', colonne: 'source', vers: ['sources'] },
  { table: 'objectifs', colonne: 'remplace', vers: ['objectifs'] },
  { table: 'faits', colonne: 'source', vers: ['sources'] },
  { table: 'faits', colonne: 'revise', vers: ['faits'] },
  { table: 'detenteurs', colonne: 'indicateur', vers: ['indicateurs'] },
  { table: 'detenteurs', colonne: 'source', vers: ['sources'] },
  { table: 'desaccords', colonne: 'lignes', vers: CITABLES },
  { table: 'desaccords', colonne: 'retenu', vers: CITABLES },
  { table: 'engagements', colonne: 'objectifs', vers: ['objectifs'] },
  { table: 'engagements', colonne: 'juge', vers: ['objectifs'] },
  { table: 'engagements', colonne: 'argent', vers: ['faits', 'observations'] },
  { table: 'glossaire', colonne: 'source', vers: ['sources'] },
  { table: 'glossaire', colonne: 'voir', vers: ['glossaire'] },
  { table: 'glossaire', colonne: 'promesse', vers: ['promesses'] },
  { table: 'chronologie', colonne: 'source', vers: ['sources'] },
  { table: 'chronologie', colonne: 'lignes', vers: CITABLES },
  { table: 'chiffres-non-repris', colonne: 'source', vers: ['sources'] },
  { table: 'initiatives', colonne: 'chiffres', vers: CITABLES },
  { table: 'initiatives', colonne: 'source', vers: ['sources'] },
];

/** Every reference points to a row. A table that could not be read whole is not accused of what it may hold. */
export function checkReferenceExiste(tables: Tables): Failure[] {
  return RENVOIS.filter(({ vers }) => vers.every((name) => tables[name].complete)).flatMap(
    ({ table, colonne, vers }) => {
      const rows: readonly Row<Record<string, unknown>>[] = tables[table].rows;
      const connu = (id: string): boolean => vers.some((name) => tables[name].ids.has(id));
      return rows.flatMap((row) =>
        (row.cells[colonne] ?? '')
          .split(' ')
          .filter((id) => id !== '' && !connu(id))
          .map((id) => ({ ...failureAt(row, colonne, `un identifiant pris dans ${vers.join(', ')}`), found: id })),
      );
    },
  );
}
