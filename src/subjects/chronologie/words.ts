import type { NatureEvenement } from '../../domain/evenement.ts';

/** What an event is, as a reader reads it. */
export const EVENEMENT_NATURE_NAME: Record<NatureEvenement, string> = {
  annonce: 'Annonce',
  loi: 'Loi ou règlement',
  accord: 'Accord conventionnel',
  mesure: 'Mesure',
  rapport: 'Rapport ou enquête',
  'etat-des-lieux': 'Chiffre publié',
  echeance: 'Échéance',
  projection: 'Projection',
};
