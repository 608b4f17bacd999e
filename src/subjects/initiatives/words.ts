import type { Initiative } from '../../domain/tables/index.ts';

/** What a reader is told an initiative is. */
export const NATURE_NAME: Record<Initiative['nature'], string> = {
  cpts: 'CPTS',
  'maison-de-sante': 'Maison ou pôle de santé',
  'centre-de-sante': 'Centre de santé',
  medicobus: 'Médicobus',
  'equipe-de-soins': 'Équipe de soins',
  'soins-non-programmes': 'Soins non programmés',
  telemedecine: 'Télémédecine',
  'sante-mentale': 'Santé mentale',
  hopital: 'Hôpital',
  renfort: 'Renfort de médecins',
  installation: 'Aide à l’installation',
  formation: 'Formation et recrutement',
  prevention: 'Prévention et pharmacie',
  territoire: 'Plusieurs actions d’un territoire',
};

/** Where an initiative stands, at the date of its source. */
export const ETAT_WORD: Record<Initiative['etat'], string> = {
  'en-place': 'en place',
  experimentation: 'essai',
  'en-projet': 'en projet',
  annoncee: 'annoncée',
  signalee: 'simple mention',
};

/** What the link between an initiative, its place and its figures is worth; nothing is said of a sure one. */
export const CONFIANCE_WORD: Record<Initiative['confiance'], string> = {
  sure: '',
  probable: 'Lieu probable',
  incertaine: 'Lieu incertain',
};
