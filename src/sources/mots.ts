import type { Source, Observation } from '../domain/tables/index.ts';

/** The word a reader sees for who vouches for a value. */
export const MOT_STATUT: Record<Observation['statut'], string> = {
  publie: 'Publié',
  provisoire: 'Provisoire',
  repris: 'Repris par un tiers',
  recalcule: 'Calculé par un tiers',
  declare: 'Déclaration',
  temoignage: 'Témoignage',
  inconnu: 'Inconnu',
};

/** The natures of sources, in the order in which they are listed. */
export const NOM_NATURE: Record<Source['nature'], string> = {
  'dossier-de-presse': 'Dossiers de presse',
  rapport: 'Rapports',
  'jeu-de-donnees': 'Jeux de données',
  'page-web': 'Pages officielles et associatives',
  article: 'Articles',
  reference: 'Référentiels',
};
