import type { Theme } from '../domain/tables/columns.ts';

/** The names of the themes, in the order of the gallery, of the ledger and of every list of rows: the four promises, then what surrounds them. */
export const THEME_NAME: Record<Theme | 'territoires', string> = {
  'assistants-medicaux': 'Assistants médicaux',
  medicobus: 'Médicobus',
  msp: 'Maisons de santé',
  cpts: 'Communautés professionnelles (CPTS)',
  'centres-de-sante': 'Centres de santé',
  'exercice-coordonne': 'Exercice coordonné',
  'equipes-soins': 'Équipes de soins',
  ipa: 'Infirmiers en pratique avancée',
  asalee: 'Asalée',
  dac: 'Dispositifs d’appui à la coordination',
  sas: 'Service d’accès aux soins',
  'soins-non-programmes': 'Soins non programmés',
  telemedecine: 'Télémédecine',
  'installation-aides': 'Aides à l’installation',
  zonage: 'Zonage',
  'offre-de-soins': 'Offre de soins',
  'demographie-medicale': 'Démographie médicale',
  'medecin-traitant': 'Médecin traitant',
  formation: 'Formation',
  hopital: 'Hôpital',
  'sante-mentale': 'Santé mentale',
  prevention: 'Prévention',
  financement: 'Financements',
  'initiative-locale': 'Initiatives locales',
  international: 'Comparaisons internationales',
  opinion: 'Opinion',
  territoires: 'Territoires',
  autre: 'Le plan dans son ensemble',
};

/** The themes, in the order in which they are listed. */
export const THEMES = Object.keys(THEME_NAME) as readonly (Theme | 'territoires')[];
