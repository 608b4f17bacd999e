import type { Theme } from '../domain/tables/colonnes.ts';
import { REGLES } from '../domain/derivations/index.ts';
import { etatsEngagements } from '../donnees.ts';
import { NOM_THEME } from '../figures/themes.ts';
import { toGroupe, type GroupeFiltre } from '../filtres/filtres.ts';
import { MOT_ISSUE } from '../promesses/mots.ts';
import { contexteEngagement, issueDe } from './contexte.ts';

/** Every engagement of the ledger, in the order of its first announcement. */
export const contextesRegistre = etatsEngagements.map(contexteEngagement);

/** The verdicts, in the order in which their filter lists them: kept first, unknown last. */
const ISSUES = [
  ...new Set(['tenue', ...Object.values(REGLES).map(({ issue }) => issue)]),
] as (keyof typeof MOT_ISSUE)[];

/** The filters of the ledger: measure, verdict, year of a deadline. */
export const FILTRES_REGISTRE: readonly GroupeFiltre[] = [
  toGroupe(contextesRegistre, {
    id: 'mesure',
    legende: 'Mesure',
    tout: 'Toutes',
    valeursDe: (c) => [c.engagement.theme],
    libelleDe: (theme) => NOM_THEME[theme as Theme],
    ordre: Object.keys(NOM_THEME),
  }),
  toGroupe(contextesRegistre, {
    id: 'verdict',
    legende: 'Verdict',
    tout: 'Tous',
    valeursDe: (c) => [issueDe(c)],
    libelleDe: (issue) => MOT_ISSUE[issue as keyof typeof MOT_ISSUE],
    ordre: ISSUES,
  }),
  toGroupe(contextesRegistre, {
    id: 'annee',
    legende: 'Année d’échéance',
    tout: 'Toutes',
    valeursDe: ({ annees }) => annees,
    libelleDe: (annee) => annee,
    ordre: [...new Set(contextesRegistre.flatMap(({ annees }) => annees))].sort(),
  }),
];
