import type { MedicobusService } from '../../domain/tables/communes.ts';

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
