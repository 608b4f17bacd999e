import { basename } from 'node:path';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';
import { isAfter } from './date-before-edition.ts';

/**
 * A row that an edition has frozen is still there, or `retraits.csv` says why it is not; and a snapshot is that of one edition, the one that
 * names its file, none being of after the edition. A table that could not be read whole is not accused of what it may hold.
 */
export function checkRowStillThere(tables: Tables): Failure[] {
  return [...checkSnapshots(tables), ...checkRows(tables), ...checkWithdrawals(tables)];
}

function checkSnapshots({ instantanes, edition }: Tables): Failure[] {
  const today = edition.rows[0]?.values.date ?? 'inconnue';
  return instantanes.rows.flatMap((row) => {
    const named = basename(row.file, '.csv');
    if (row.values.edition !== named)
      return failureAt(row, 'edition', `${named}, l’édition qui donne son nom au fichier`);
    return isAfter(row.values.edition, today)
      ? failureAt(row, 'edition', `une édition qui ne suit pas celle du ${today}`)
      : [];
  });
}

function checkRows(tables: Tables): Failure[] {
  const { instantanes, indicateurs, engagements, observations, objectifs, faits, retraits } = tables;
  // a row of figures may move from a table to another: its id alone names it
  const figures = [observations, objectifs, faits];
  const withdrawn = new Set(retraits.rows.map(({ values }) => values.id));
  const isThere = (table: string, id: string): boolean => {
    const places = table === 'indicateurs' ? [indicateurs] : table === 'engagements' ? [engagements] : figures;
    return places.some(({ ids, complete }) => ids.has(id) || !complete);
  };
  const last = new Map(instantanes.rows.map((row) => [`${row.values.table} ${row.values.id}`, row]));
  return [...last.values()]
    .filter(({ values }) => !isThere(values.table, values.id) && !withdrawn.has(values.id))
    .map((row) =>
      failureAt(row, 'id', `une ligne qui soit encore dans ${row.values.table}, ou sa raison dans retraits.csv`),
    );
}

/** What is withdrawn was there once, and is no more. */
function checkWithdrawals({ retraits, instantanes, ...tables }: Tables): Failure[] {
  const frozen = new Set(instantanes.rows.map(({ values }) => values.id));
  const there = [tables.indicateurs, tables.engagements, tables.observations, tables.objectifs, tables.faits];
  return retraits.rows.flatMap((row) => {
    if (!frozen.has(row.values.id)) return failureAt(row, 'id', 'l’identifiant d’une ligne qu’une édition a figée');
    return there.some(({ ids }) => ids.has(row.values.id))
      ? failureAt(row, 'id', 'une ligne qui n’est plus dans les tables')
      : [];
  });
}
