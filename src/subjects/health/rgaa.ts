import { compareDates } from '../../domain/date-source.ts';
import { RGAA_THEMES } from '../../domain/tables/health.ts';
import type { RgaaCriterion } from '../../domain/tables/index.ts';
import { formatNumber, round, UNBREAKABLE_SPACE } from '../../format/number.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { tally } from '../../prose/printed-number.ts';
import { PAGES } from '../../store/routes.ts';
import { rgaa } from '../../store/rows.ts';
import { RGAA_THEME_NAME } from './words.ts';

/** What the site is on the criteria of the RGAA, all together. */
interface RgaaResult {
  /** How many criteria are in each state, and how many apply, looked at or not. */
  counts: Record<RgaaCriterion['etat'] | 'applicable', number>;
  /** Compliant criteria among those that apply, in percent. What nobody looked at counts as what fails. */
  rate: number;
  /** As the statement of the RGAA says it. */
  state: 'totalement conforme' | 'partiellement conforme' | 'non conforme';
  /** The last day on which a criterion was looked at. */
  date: string;
}

/** The result of the criteria, by the rule of the RGAA: whole, at least half, or less. */
export function resultOf(criteria: readonly RgaaCriterion[]): RgaaResult {
  const countOf = (etat: RgaaCriterion['etat']): number => criteria.filter((c) => c.etat === etat).length;
  const counts = {
    conforme: countOf('conforme'),
    'non-conforme': countOf('non-conforme'),
    'non-applicable': countOf('non-applicable'),
    'non-verifie': countOf('non-verifie'),
    applicable: criteria.length - countOf('non-applicable'),
  };
  const rate = counts.applicable === 0 ? 0 : (100 * counts.conforme) / counts.applicable;
  const state = rate === 100 ? 'totalement conforme' : rate >= 50 ? 'partiellement conforme' : 'non conforme';
  return {
    counts,
    rate,
    state,
    date:
      criteria
        .map(({ date }) => date)
        .toSorted(compareDates)
        .at(-1) ?? 'inconnue',
  };
}

/** The result of the site. */
export const rgaaResult: RgaaResult = resultOf(rgaa);

/** The criteria by theme, in the order of the RGAA. */
export const rgaaByTheme = RGAA_THEMES.map((theme) => ({
  theme,
  name: RGAA_THEME_NAME[theme],
  criteria: rgaa.filter((c) => c.theme === theme),
})).filter(({ criteria }) => criteria.length > 0);

/** The criteria of a state. */
export function criteriaIn(etat: RgaaCriterion['etat']): readonly RgaaCriterion[] {
  return rgaa.filter((c) => c.etat === etat);
}

/** How many criteria are in a state; it leads to their list. */
export function criteriaCount(etat: RgaaCriterion['etat']): PrintedNumber {
  return tally(rgaaResult.counts[etat], LIST, `tr[data-etat=${etat}]`);
}

/** How many criteria apply to the site. */
export function applicableCount(): PrintedNumber {
  return tally(rgaaResult.counts.applicable, LIST, 'tr[data-etat]:not([data-etat=non-applicable])');
}

/** How many criteria the RGAA has. */
export function allCount(): PrintedNumber {
  return tally(rgaa.length, LIST, 'tr[data-etat]');
}

/** The rate, to the unit under it: it never says more than it is. */
export function rateNumber(): PrintedNumber {
  const valeur = Math.floor(rgaaResult.rate);
  return { text: `${formatNumber(valeur)}${UNBREAKABLE_SPACE}%`, valeur: round(rgaaResult.rate, 1), link: LIST };
}

const LIST = `${PAGES.accessibilite}#criteres`;
