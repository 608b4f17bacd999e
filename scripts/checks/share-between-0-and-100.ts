import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** Every value of an indicator of type « taux », observed or targeted, is a share from 0 to 100. */
export function checkShareBetween0And100({ indicateurs, observations, objectifs }: Tables): Failure[] {
  const rate = new Set(indicateurs.rows.filter(({ values }) => values.type === 'taux').map(({ values }) => values.id));
  return [...observations.rows, ...objectifs.rows]
    .filter((row) => rate.has(row.values.indicateur))
    .flatMap((row) =>
      (['valeur', 'valeur_max'] as const)
        .filter((name) => isOutsideBounds(row.values[name]))
        .map((name) => failureAt<{ valeur: unknown; valeur_max: unknown }>(row, name, 'une part entre 0 et 100')),
    );
}

function isOutsideBounds(valeur: unknown): boolean {
  return typeof valeur === 'number' && (valeur < 0 || valeur > 100);
}
