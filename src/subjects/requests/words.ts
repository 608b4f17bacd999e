import type { Demande } from '../../domain/tables/index.ts';

/** What was answered to a request. */
export const ANSWER_WORDS: Record<Demande['reponse'], string> = {
  attendue: 'Réponse attendue',
  recue: 'Réponse reçue',
  refusee: 'Refus',
  'avis-demande': 'La Commission d’accès aux documents administratifs est saisie',
};
