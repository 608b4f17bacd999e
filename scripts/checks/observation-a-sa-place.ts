import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/**
 * An observation stands in the file of its indicator. An id made of parts says what the row is: indicator, territory,
 * date, then more where there is a modality or a rival source; a bare id promises nothing.
 */
export function checkObservationASaPlace({ observations }: Tables): Failure[] {
  return observations.rows.flatMap((row) => {
    const { id, indicateur, territoire, date, ventilation } = row.values;
    const fichier = `observations/${indicateur}.csv`;
    const debut = `${indicateur}.${territoire}.${date}`;
    const isSien = !id.includes('.') || id.startsWith(`${debut}.`) || (id === debut && ventilation === '');
    return [
      ...(row.file === fichier
        ? []
        : [failureAt(row, 'indicateur', `l’indicateur qui donne son nom au fichier (ou le fichier ${fichier})`)]),
      ...(isSien ? [] : [failureAt(row, 'id', `${debut}, puis un point et la modalité quand il y en a une`)]),
    ];
  });
}
