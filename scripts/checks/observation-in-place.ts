import type { DateSource } from '../../src/domain/date-source.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/**
 * An observation stands in the file of its indicator. An id made of parts says what the row is: indicator, territory,
 * date, then more where there is a modality or a rival source; a bare id promises nothing. An id is for ever, and its
 * date may be read again: the id may say a month that the source does not give after all, or that the date is unknown
 * when it has since been found, but never another date.
 */
export function checkObservationInPlace({ observations }: Tables): Failure[] {
  return observations.rows.flatMap((row) => {
    const { id, indicateur, territoire, date, ventilation } = row.values;
    const file = `observations/${indicateur}.csv`;
    const start = `${indicateur}.${territoire}.`;
    const [saidDate = '', ...rest] = id.startsWith(start) ? id.slice(start.length).split('.') : [];
    const isOwn =
      !id.includes('.') || (isSameDate(saidDate, date) && (rest.length > 0 ? rest[0] !== '' : ventilation === ''));
    return [
      ...(row.file === file
        ? []
        : [failureAt(row, 'indicateur', `l’indicateur qui donne son nom au fichier (ou le fichier ${file})`)]),
      ...(isOwn ? [] : [failureAt(row, 'id', `${start}${date}, puis un point et la modalité quand il y en a une`)]),
    ];
  });
}

/** Whether the date that an id says is the date of the row, read more or less closely since, or unknown at first. */
function isSameDate(said: string, date: DateSource): boolean {
  if (said === 'inconnue') return true;
  return said === date || said.startsWith(`${date}-`) || date.startsWith(`${said}-`);
}
