import type { Valeur } from '../../src/domain/valeur.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

interface Interval {
  valeur: Valeur;
  valeur_max: number | null;
}

/** The top of a range stands above its bottom, which is a number. */
export function checkIntervalOrdered({ observations, objectifs, faits }: Tables): Failure[] {
  const rows: readonly Row<Interval>[] = [...observations.rows, ...objectifs.rows, ...faits.rows];
  return rows.flatMap((row) => {
    const { valeur, valeur_max } = row.values;
    if (valeur_max === null) return [];
    if (typeof valeur !== 'number') return failureAt(row, 'valeur_max', 'rien, puisque la valeur est absente');
    return valeur_max > valeur ? [] : failureAt(row, 'valeur_max', `un nombre supérieur à valeur, ${valeur}`);
  });
}
