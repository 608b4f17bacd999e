import { LOCATED_TABLES } from '../../src/domain/tables/places.ts';
import type { TableName } from '../../src/domain/tables/index.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** A column that names rows, and the tables where they may be found. */
interface Pointer {
  table: TableName;
  colonne: string;
  vers: readonly TableName[];
}

const CITABLES = ['observations', 'objectifs', 'faits'] as const;

/** Every column of the tables that refers to rows. */
export const POINTERS: readonly Pointer[] = [
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
  { table: 'engagement-series', colonne: 'engagement', vers: ['engagements'] },
  { table: 'engagement-series', colonne: 'series', vers: ['indicateurs', 'faits'] },
  { table: 'engagement-series', colonne: 'objectif', vers: ['objectifs'] },
  { table: 'engagement-raisons', colonne: 'engagement', vers: ['engagements'] },
  { table: 'engagement-raisons', colonne: 'source', vers: ['sources'] },
  { table: 'engagement-raisons', colonne: 'absence', vers: ['absences'] },
  { table: 'verdicts-presse', colonne: 'engagement', vers: ['engagements'] },
  { table: 'verdicts-presse', colonne: 'source', vers: ['sources'] },
  { table: 'actions', colonne: 'promesse', vers: ['promesses'] },
  { table: 'actions', colonne: 'source', vers: ['sources'] },
  { table: 'actions', colonne: 'constat_source', vers: ['sources'] },
  { table: 'actions', colonne: 'recherche', vers: ['absences'] },
  { table: 'recommandations', colonne: 'source', vers: ['sources'] },
  { table: 'recommandations', colonne: 'suite_source', vers: ['sources'] },
  { table: 'recommandations', colonne: 'recherche', vers: ['absences'] },
  { table: 'absences', colonne: 'source', vers: ['sources'] },
  { table: 'absences', colonne: 'series', vers: ['indicateurs', 'faits'] },
  { table: 'absences', colonne: 'vues', vers: [...CITABLES, 'chronologie'] },
  { table: 'demandes', colonne: 'absence', vers: ['absences'] },
  { table: 'glossaire', colonne: 'source', vers: ['sources'] },
  { table: 'glossaire', colonne: 'voir', vers: ['glossaire'] },
  { table: 'glossaire', colonne: 'promesse', vers: ['promesses'] },
  { table: 'chronologie', colonne: 'source', vers: ['sources'] },
  { table: 'chronologie', colonne: 'lignes', vers: CITABLES },
  { table: 'chiffres-non-repris', colonne: 'source', vers: ['sources'] },
  { table: 'initiatives', colonne: 'chiffres', vers: CITABLES },
  { table: 'initiatives', colonne: 'source', vers: ['sources'] },
  { table: 'places', colonne: 'ligne', vers: LOCATED_TABLES },
  { table: 'indicateurs-communes', colonne: 'source', vers: ['sources'] },
  { table: 'indicateurs-communes', colonne: 'ne_pas_joindre', vers: ['indicateurs-communes'] },
  { table: 'medicobus-arrets', colonne: 'service', vers: ['medicobus-services'] },
  { table: 'anciens-noms', colonne: 'source', vers: ['sources'] },
  { table: 'elements-wikidata', colonne: 'source', vers: ['sources'] },
  { table: 'bornes', colonne: 'indicateur', vers: ['indicateurs', 'indicateurs-communes'] },
  { table: 'importations', colonne: 'source', vers: ['sources'] },
  { table: 'finess-structures', colonne: 'source', vers: ['sources'] },
  { table: 'zonage-communes', colonne: 'source', vers: ['sources'] },
  { table: 'cpts-atlas', colonne: 'source', vers: ['sources'] },
];

/** Every reference points to a row. A table that could not be read whole is not accused of what it may hold. */
export function checkReferenceExists(tables: Tables): Failure[] {
  return POINTERS.filter(({ vers }) => vers.every((name) => tables[name].complete)).flatMap(
    ({ table, colonne, vers }) => {
      const rows: readonly Row<Record<string, unknown>>[] = tables[table].rows;
      const known = (id: string): boolean => vers.some((name) => tables[name].ids.has(id));
      return rows.flatMap((row) =>
        (row.cells[colonne] ?? '')
          .split(' ')
          .filter((id) => id !== '' && !known(id))
          .map((id) => ({ ...failureAt(row, colonne, `un identifiant pris dans ${vers.join(', ')}`), found: id })),
      );
    },
  );
}
