import { compareDates } from '../../domain/date-source.ts';
import type { MedicobusService } from '../../domain/tables/communes.ts';
import { formatSince, formatWhen } from '../../format/date.ts';
import { edition } from '../../store/rows.ts';

/** Where a service that was read stands, at the date of its reading. */
export const STATE_WORD: Record<MedicobusService['etat'], string> = {
  'en-service': 'en service',
  annonce: 'annoncé',
  'convention-signee': 'convention signée',
  'projet-presente': 'projet présenté',
};

/** What parts a service from a doctor's surgery on wheels, in a sentence that names it; nothing for such a surgery. */
export const KIND_WORD: Record<MedicobusService['genre'], string> = {
  medicobus: '',
  infirmier: 'conduit par une infirmière',
  'aller-vers': 'sans consultation',
};

/** The same as a sentence of its own. */
export const KIND_SENTENCE: Record<MedicobusService['genre'], string> = {
  medicobus: '',
  infirmier: 'Conduit par une infirmière.',
  'aller-vers': 'Accompagne, sans consultation.',
};

/** Whether a service runs, by what was read: one that is announced, agreed on or only a project stops nowhere yet. */
export function runs({ etat }: Pick<MedicobusService, 'etat'>): boolean {
  return etat === 'en-service';
}

/**
 * « depuis le 17 mars 2025 », « début prévu en avril 2027 »; of a day that is past, « début alors prévu en avril 2025, suite
 * inconnue »: our readings do not say whether it began. Empty without a date.
 */
export function startWords(
  { etat, depuis: start }: Pick<MedicobusService, 'etat' | 'depuis'>,
  today = edition.date,
): string {
  if (start === 'inconnue') return '';
  if (runs({ etat })) return formatSince(start);
  const when = `prévu ${formatWhen(start)}`;
  return compareDates(start, today) < 0 ? `début alors ${when}, suite inconnue` : `début ${when}`;
}
