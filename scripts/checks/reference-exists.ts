import { LOCATED_TABLES } from '../../src/domain/tables/places.ts';
import type { TableName } from '../../src/domain/tables/index.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** A column that names rows, and the tables where they may be found. */
interface Pointer {
  table: TableName;
  column: string;
  to: readonly TableName[];
}

const CITABLES = ['observations', 'objectifs', 'faits'] as const;

/** Every column of the tables that refers to rows. */
export const POINTERS: readonly Pointer[] = [
  { table: 'promesses', column: 'indicateur', to: ['indicateurs'] },
  { table: 'promesses', column: 'objectif', to: ['objectifs'] },
  { table: 'indicateurs', column: 'ne_pas_joindre', to: ['indicateurs'] },
  { table: 'observations', column: 'indicateur', to: ['indicateurs'] },
  { table: 'observations', column: 'source', to: ['sources'] },
  { table: 'observations', column: 'revise', to: ['observations'] },
  { table: 'objectifs', column: 'indicateur', to: ['indicateurs'] },
  { table: 'objectifs', column: 'source', to: ['sources'] },
  { table: 'objectifs', column: 'remplace', to: ['objectifs'] },
  { table: 'faits', column: 'source', to: ['sources'] },
  { table: 'faits', column: 'revise', to: ['faits'] },
  { table: 'detenteurs', column: 'indicateur', to: ['indicateurs'] },
  { table: 'detenteurs', column: 'source', to: ['sources'] },
  { table: 'desaccords', column: 'lignes', to: CITABLES },
  { table: 'desaccords', column: 'retenu', to: CITABLES },
  { table: 'engagements', column: 'objectifs', to: ['objectifs'] },
  { table: 'engagements', column: 'juge', to: ['objectifs'] },
  { table: 'engagements', column: 'argent', to: ['faits', 'observations'] },
  { table: 'engagement-series', column: 'engagement', to: ['engagements'] },
  { table: 'engagement-series', column: 'series', to: ['indicateurs', 'faits'] },
  { table: 'engagement-series', column: 'objectif', to: ['objectifs'] },
  { table: 'engagement-raisons', column: 'engagement', to: ['engagements'] },
  { table: 'engagement-raisons', column: 'source', to: ['sources'] },
  { table: 'engagement-raisons', column: 'absence', to: ['absences'] },
  { table: 'verdicts-presse', column: 'engagement', to: ['engagements'] },
  { table: 'verdicts-presse', column: 'source', to: ['sources'] },
  { table: 'actions', column: 'promesse', to: ['promesses'] },
  { table: 'actions', column: 'source', to: ['sources'] },
  { table: 'actions', column: 'constat_source', to: ['sources'] },
  { table: 'actions', column: 'recherche', to: ['absences'] },
  { table: 'recommandations', column: 'source', to: ['sources'] },
  { table: 'recommandations', column: 'suite_source', to: ['sources'] },
  { table: 'recommandations', column: 'recherche', to: ['absences'] },
  { table: 'absences', column: 'source', to: ['sources'] },
  { table: 'absences', column: 'series', to: ['indicateurs', 'faits'] },
  { table: 'absences', column: 'vues', to: [...CITABLES, 'chronologie'] },
  { table: 'demandes', column: 'absence', to: ['absences'] },
  { table: 'glossaire', column: 'source', to: ['sources'] },
  { table: 'glossaire', column: 'voir', to: ['glossaire'] },
  { table: 'glossaire', column: 'promesse', to: ['promesses'] },
  { table: 'chronologie', column: 'source', to: ['sources'] },
  { table: 'chronologie', column: 'lignes', to: CITABLES },
  { table: 'chiffres-non-repris', column: 'source', to: ['sources'] },
  { table: 'initiatives', column: 'chiffres', to: CITABLES },
  { table: 'initiatives', column: 'source', to: ['sources'] },
  { table: 'places', column: 'ligne', to: LOCATED_TABLES },
  { table: 'indicateurs-communes', column: 'source', to: ['sources'] },
  { table: 'indicateurs-communes', column: 'ne_pas_joindre', to: ['indicateurs-communes'] },
  { table: 'medicobus-arrets', column: 'service', to: ['medicobus-services'] },
  { table: 'anciens-noms', column: 'source', to: ['sources'] },
  { table: 'elements-wikidata', column: 'source', to: ['sources'] },
  { table: 'bornes', column: 'indicateur', to: ['indicateurs', 'indicateurs-communes'] },
  { table: 'importations', column: 'source', to: ['sources'] },
  { table: 'finess-structures', column: 'source', to: ['sources'] },
  { table: 'zonage-communes', column: 'source', to: ['sources'] },
  { table: 'cpts-atlas', column: 'source', to: ['sources'] },
];

/** Every reference points to a row. A table that could not be read whole is not accused of what it may hold. */
export function checkReferenceExists(tables: Tables): Failure[] {
  return POINTERS.filter(({ to }) => to.every((name) => tables[name].complete)).flatMap(({ table, column, to }) => {
    const rows: readonly Row<Record<string, unknown>>[] = tables[table].rows;
    const known = (id: string): boolean => to.some((name) => tables[name].ids.has(id));
    return rows.flatMap((row) =>
      (row.cells[column] ?? '')
        .split(' ')
        .filter((id) => id !== '' && !known(id))
        .map((id) => ({ ...failureAt(row, column, `un identifiant pris dans ${to.join(', ')}`), found: id })),
    );
  });
}
