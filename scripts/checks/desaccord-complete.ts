import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** A disagreement opposes two rows at least, each once, and retains one of them or none. */
export function checkDesaccordComplete({ desaccords }: Tables): Failure[] {
  return desaccords.rows.flatMap((row) => {
    const { lignes, retenu } = row.values;
    return [
      ...(new Set(lignes).size < Math.max(2, lignes.length)
        ? [failureAt(row, 'lignes', 'au moins deux lignes, chacune une fois')]
        : []),
      ...(retenu === '' || lignes.includes(retenu)
        ? []
        : [failureAt(row, 'retenu', 'l’une des lignes du désaccord, ou rien')]),
    ];
  });
}
