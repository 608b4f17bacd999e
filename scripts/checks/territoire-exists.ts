import { niveauOf, type CodeTerritoire } from '../../src/domain/territoire.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Failure } from '../lib/failure.ts';
import type { Tables } from '../lib/read-tables.ts';

/** Every territory named by a table is in the COG 2026, of which `cog` holds every key, or is another country. */
export function checkTerritoireExists(
  { observations, objectifs, faits, 'elements-wikidata': items }: Tables,
  cog: ReadonlySet<CodeTerritoire>,
): Failure[] {
  const rows: readonly Row<{ territoire: CodeTerritoire }>[] = [
    ...observations.rows,
    ...objectifs.rows,
    ...faits.rows,
    ...items.rows,
  ];
  return rows
    .filter(({ values }) => !cog.has(values.territoire) && niveauOf(values.territoire) !== 'PAYS')
    .map((row) => failureAt(row, 'territoire', 'un territoire du code officiel géographique de 2026'));
}
