import type { Territoire } from '../../src/domain/territoire.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/**
 * An indicator that asks for a map or a ranking has a date at which every département has a row, of no modality: a number, or
 * the absence that says why there is none. One that asks for nothing is drawn where it can be.
 */
export function checkAppearancePossible(
  { indicateurs, observations }: Tables,
  territoires: readonly Territoire[],
): Failure[] {
  const departements = new Set<string>(territoires.filter(({ niveau }) => niveau === 'DEP').map(({ code }) => code));
  const seen = Map.groupBy(
    observations.rows.filter(({ values }) => values.ventilation === '' && departements.has(values.territoire)),
    ({ values }) => values.indicateur,
  );
  const isDrawable = (id: string): boolean =>
    [...Map.groupBy(seen.get(id) ?? [], ({ values }) => values.date).values()].some(
      (rows) => new Set(rows.map(({ values }) => values.territoire)).size === departements.size,
    );
  return indicateurs.rows
    .filter(
      ({ values: { id, parait } }) => (parait.includes('carte') || parait.includes('classement')) && !isDrawable(id),
    )
    .map((row) =>
      failureAt(row, 'parait', 'une carte ou un classement là où, à une même date, chaque département a sa ligne'),
    );
}
