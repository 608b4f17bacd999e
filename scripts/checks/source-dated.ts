import { isDateSource } from '../../src/domain/date-source.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';
import { isAfter } from './date-before-edition.ts';

const DATES = ['etat_au', 'publie_le', 'consulte_le'] as const;

/** The three dates of a source have the form of a date or are « inconnu »; and figures date from before their publication, itself read later. */
export function checkSourceDated({ sources }: Tables): Failure[] {
  return sources.rows.flatMap((row) => {
    const { etat_au, publie_le, consulte_le } = row.values;
    const malformed = DATES.filter((name) => row.values[name] !== 'inconnu' && !isKnownDate(row.values[name]));
    if (malformed.length > 0) {
      return malformed.map((name) => failureAt(row, name, 'AAAA, AAAA-MM ou AAAA-MM-JJ, ou « inconnu »'));
    }
    return [
      ...(isAfter(etat_au, publie_le)
        ? [failureAt(row, 'etat_au', `une date qui ne suit pas la publication, ${publie_le}`)]
        : []),
      ...(isAfter(publie_le, consulte_le)
        ? [failureAt(row, 'publie_le', `une date qui ne suit pas la consultation, ${consulte_le}`)]
        : []),
    ];
  });
}

function isKnownDate(text: string): boolean {
  return text !== 'inconnue' && isDateSource(text);
}
