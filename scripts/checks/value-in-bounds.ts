import { niveauOf, type CodeTerritoire } from '../../src/domain/territoire.ts';
import type { Bounds } from '../../src/domain/tables/index.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

interface Measured {
  indicateur: string;
  territoire: CodeTerritoire;
  valeur: unknown;
  valeur_max: number | null;
}

/** Levels whose values are held to the bound of the country. */
const WIDE: readonly string[] = ['FR', 'REG', 'PAYS'];

/**
 * Every value, observed or targeted, is within the bounds of its indicator, and none is dated before its first year. An indicator without
 * bounds of its own is held to those of its type: a count, a share or a sum is never negative. Nor is a fact, whose label says that it falls.
 */
export function checkValueInBounds({ bornes, indicateurs, observations, objectifs, faits }: Tables): Failure[] {
  const declared = new Map(bornes.rows.map(({ values }) => [values.indicateur, values]));
  const types = new Map(indicateurs.rows.map(({ values }) => [values.id, values.type]));
  const rows: readonly Row<Measured>[] = [...observations.rows, ...objectifs.rows];
  const values = rows.flatMap((row) => {
    const { indicateur, territoire } = row.values;
    const { least, most } = boundsOf(declared.get(indicateur), { territoire, type: types.get(indicateur) });
    return (['valeur', 'valeur_max'] as const)
      .filter((name) => isOutside(row.values[name], { least, most }))
      .map((name) =>
        failureAt(row, name, `une valeur de ${least} à ${most}, comme bornes.csv le déclare pour ${indicateur}`),
      );
  });
  const dates = observations.rows
    .filter(
      ({ values }) =>
        /^\d/.test(values.date) && values.date.slice(0, 4) < (declared.get(values.indicateur)?.premiere_annee ?? ''),
    )
    .map((row) =>
      failureAt(row, 'date', `une date de ${declared.get(row.values.indicateur)?.premiere_annee} au plus tôt`),
    );
  const negative = faits.rows.flatMap((row) =>
    (['valeur', 'valeur_max'] as const)
      .filter((name) => isOutside(row.values[name], { least: 0, most: Infinity }))
      .map((name) => failureAt(row, name, 'une valeur qui n’est pas négative : le libellé dit une baisse')),
  );
  return [...values, ...negative, ...dates, ...checkBounds(bornes.rows)];
}

function boundsOf(
  bounds: Bounds | undefined,
  { territoire, type }: { territoire: CodeTerritoire; type: string | undefined },
): { least: number; most: number } {
  if (bounds === undefined) return { least: type === 'indice' ? -Infinity : 0, most: Infinity };
  const isWide = WIDE.includes(niveauOf(territoire) ?? '');
  return { least: bounds.minimum, most: isWide ? bounds.maximum : (bounds.maximum_departement ?? bounds.maximum) };
}

function isOutside(valeur: unknown, { least, most }: { least: number; most: number }): boolean {
  return typeof valeur === 'number' && (valeur < least || valeur > most);
}

function checkBounds(rows: readonly Row<Bounds>[]): Failure[] {
  return rows.flatMap((row) => {
    const { minimum, maximum, maximum_departement } = row.values;
    if (maximum <= minimum) return failureAt(row, 'maximum', `un nombre supérieur au minimum, ${minimum}`);
    return maximum_departement !== null && (maximum_departement <= minimum || maximum_departement > maximum)
      ? failureAt(row, 'maximum_departement', `un nombre de ${minimum} à ${maximum}`)
      : [];
  });
}
