import { LOCATED_TABLES } from '../../src/domain/tables/places.ts';
import { namesLines } from '../../src/format/line-references.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/**
 * A row can be found again by who has its document alone: when its place names lines of an extracted text, it has a row in `places.csv`,
 * and that row gives words to search, or why it gives none.
 */
export function checkPlaceFound(tables: Tables): Failure[] {
  const placed = new Set(tables.places.rows.map(({ values: { table, ligne } }) => `${table} ${ligne}`));
  const missing = LOCATED_TABLES.flatMap((table) => {
    const rows: readonly Row<{ id: string; localisation: string }>[] = tables[table].rows;
    return rows
      .filter(({ values: { id, localisation } }) => namesLines(localisation) && !placed.has(`${table} ${id}`))
      .map((row) => failureAt(row, 'localisation', 'une place dans places.csv, ou un lieu sans numéro de ligne'));
  });
  const wrong = tables.places.rows.flatMap((row) => {
    const { table, ligne, cle, sans_cle } = row.values;
    return [
      ...(tables[table].complete && !tables[table].ids.has(ligne)
        ? [failureAt(row, 'ligne', `un identifiant pris dans ${table}`)]
        : []),
      ...((cle === '') === (sans_cle === '')
        ? [failureAt(row, 'sans_cle', 'des mots à chercher ou la raison de leur absence, l’un des deux')]
        : []),
    ];
  });
  // a place that is ill-formed is reported once, not again for the row that it places
  return tables.places.failures.length === 0 ? [...missing, ...wrong] : wrong;
}
