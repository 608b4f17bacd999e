import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** A structure has a point or the place of its commune, and says which: a longitude goes with a latitude, and neither with « commune ». */
export function checkStructureLocated({ 'finess-structures': structures }: Tables): Failure[] {
  return structures.rows.flatMap((row) => {
    const { longitude, latitude, position } = row.values;
    if ((longitude === null) !== (latitude === null))
      return failureAt(
        row,
        longitude === null ? 'longitude' : 'latitude',
        'une longitude et une latitude, ou ni l’une ni l’autre',
      );
    return (longitude === null) === (position === 'commune')
      ? []
      : failureAt(
          row,
          'position',
          longitude === null ? 'commune : la ligne n’a pas de point' : 'la précision du point, et non commune',
        );
  });
}
