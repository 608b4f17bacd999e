import type { Theme } from '../../domain/tables/columns.ts';
import { RULES } from '../../domain/derivations/index.ts';
import { etatsEngagements } from '../../store/rows.ts';
import { THEME_NAME } from '../../store/themes.ts';
import { toGroup, type FilterGroup } from '../filters.ts';
import { ISSUE_WORD } from '../promesses/words.ts';
import { engagementView, issueOf } from './view.ts';

/** Every engagement of the ledger, in the order of its first announcement. */
export const registreViews = etatsEngagements.map(engagementView);

/** The verdicts, in the order in which their filter lists them: kept first, unknown last. */
const ISSUES = [
  ...new Set(['tenue', ...Object.values(RULES).map(({ issue }) => issue)]),
] as (keyof typeof ISSUE_WORD)[];

/** The filters of the ledger: measure, verdict, year of a deadline. */
export const REGISTRE_FILTERS: readonly FilterGroup[] = [
  toGroup(registreViews, {
    id: 'mesure',
    legend: 'Mesure',
    all: 'Toutes',
    valuesOf: (c) => [c.engagement.theme],
    libelleOf: (theme) => THEME_NAME[theme as Theme],
    order: Object.keys(THEME_NAME),
  }),
  toGroup(registreViews, {
    id: 'verdict',
    legend: 'Verdict',
    all: 'Tous',
    valuesOf: (c) => [issueOf(c)],
    libelleOf: (issue) => ISSUE_WORD[issue as keyof typeof ISSUE_WORD],
    order: ISSUES,
  }),
  toGroup(registreViews, {
    id: 'annee',
    legend: 'Année d’échéance',
    all: 'Toutes',
    valuesOf: ({ years }) => years,
    libelleOf: (year) => year,
    order: [...new Set(registreViews.flatMap(({ years }) => years))].sort(),
  }),
];
