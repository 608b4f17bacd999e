import type { PLANS } from '../../domain/tables/index.ts';

/** The plans, as a reader knows them. */
export const PLAN_NAME: Record<(typeof PLANS)[number], string> = {
  'plan-2017': 'Plan d’octobre 2017',
  'ma-sante-2022': 'Ma santé 2022 (septembre 2018)',
  'segur-2020': 'Ségur de la santé (2020)',
  convention: 'Conventions avec l’Assurance maladie',
  'plan-2023': 'Plan de juillet 2023',
  barometre: 'Baromètre des résultats',
  autre: 'Autres annonces',
};
