import type { RECOMMANDATION_GROUPS, ISSUES_ACTION } from '../../domain/tables/actions.ts';

/** What became of an action: the word comes before any colour. */
export const ISSUE_WORDS: Record<(typeof ISSUES_ACTION)[number], string> = {
  fait: 'Fait',
  'en-partie': 'Fait en partie',
  'non-fait': 'Pas fait, d’après une source',
  depassee: 'Dépassée par un texte ultérieur',
  'rien-trouve': 'Cherché, rien trouvé',
};

/** What the recommendations of the Hcaam are about. */
export const GROUP_WORDS: Record<(typeof RECOMMANDATION_GROUPS)[number], string> = {
  'services-dus-partout': 'Les services dus partout',
  priorites: 'Les services à traiter d’abord',
  territoires: 'Les territoires entre eux',
  equipes: 'Les équipes de soins',
  'temps-medical': 'Le temps des médecins',
  'cinq-leviers': 'Cinq leviers',
  'cpts-et-specialistes': 'Les CPTS et les spécialistes',
  formation: 'La formation',
  pilotage: 'Le pilotage',
  typologie: 'Quatre sortes de territoires',
};
