import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** No value has more decimals than its indicator declares: a count of structures is whole. */
export function checkDecimalesDeclared({ indicateurs, observations, objectifs }: Tables): Failure[] {
  const decimales = new Map(indicateurs.rows.map(({ values }) => [values.id, Number(values.decimales)]));
  return [...observations.rows, ...objectifs.rows].flatMap((row) => {
    const allowed = decimales.get(row.values.indicateur);
    if (allowed === undefined) return [];
    return (['valeur', 'valeur_max'] as const)
      .filter((name) => (row.cells[name]?.split('.')[1]?.length ?? 0) > allowed)
      .map((name) =>
        failureAt<{ valeur: unknown; valeur_max: unknown }>(
          row,
          name,
          `au plus ${allowed} décimale(s), comme ${row.values.indicateur} le déclare`,
        ),
      );
  });
}
