import type { RGAA_THEMES } from '../../domain/tables/health.ts';
import type { DependencyUse } from '../../domain/dependency.ts';
import type { SiteMeasure, RgaaCriterion } from '../../domain/tables/index.ts';

export const RGAA_THEME_NAME: Record<(typeof RGAA_THEMES)[number], string> = {
  images: 'Images',
  cadres: 'Cadres',
  couleurs: 'Couleurs',
  multimedia: 'Multimédia',
  tableaux: 'Tableaux',
  liens: 'Liens',
  scripts: 'Scripts',
  'elements-obligatoires': 'Éléments obligatoires',
  structuration: 'Structuration de l’information',
  presentation: 'Présentation de l’information',
  formulaires: 'Formulaires',
  navigation: 'Navigation',
  consultation: 'Consultation',
};

export const RGAA_STATE_WORD: Record<RgaaCriterion['etat'], string> = {
  conforme: 'Conforme',
  'non-conforme': 'Non conforme',
  'non-applicable': 'Sans objet',
  'non-verifie': 'Non vérifié',
};

export const RGAA_CHECK_WORD: Record<RgaaCriterion['verification'], string> = {
  test: 'test automatique',
  main: 'à la main',
  aucune: 'pas encore',
};

export const MEASURE_GROUP_NAME: Record<SiteMeasure['groupe'], string> = {
  pages: 'Les pages',
  octets: 'Les octets',
  secondes: 'La construction',
  epreuves: 'Les épreuves',
  outils: 'Les outils des épreuves',
};

/** What the packages of others are for. */
export const DEPENDENCY_USE_NAME: Record<DependencyUse, string> = {
  page: 'Dans ce que vous recevez',
  construction: 'Pour construire le site',
  essais: 'Pour l’éprouver',
};
