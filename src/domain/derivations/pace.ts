import { endInMonths, type DateSource } from '../date-source.ts';
import { derive, withoutValue, type Derive } from './derive.ts';
import { reached, type Target, type Sens } from './objectif.ts';
import { exactPoints, type Measure } from './series.ts';

/** No date is projected further than this from the last value: a straight line proves nothing there. */
export const HORIZON_IN_MONTHS = 120;

/** Pace between the two last exact points of a comparable series, per month, in the unit of the indicator (points for a share). */
export function recentPace(series: readonly Measure[]): Derive {
  return paceBetween('rythme-recent', exactPoints(series).at(-2), exactPoints(series).at(-1));
}

/** Pace between the first and the last exact points of a comparable series, per month. */
export function wholePace(series: readonly Measure[]): Derive {
  const points = exactPoints(series);
  return paceBetween('rythme-ensemble', points.length > 1 ? points[0] : undefined, points.at(-1));
}

function paceBetween(
  formula: 'rythme-recent' | 'rythme-ensemble',
  before: Measure | undefined,
  after: Measure | undefined,
): Derive {
  const points = [before, after].filter((point) => point !== undefined);
  if (before === undefined || after === undefined) return withoutValue(formula, 'trop-peu-de-points', points);
  return derive(formula, (after.valeur - before.valeur) / (endInMonths(after.date) - endInMonths(before.date)), points);
}

/**
 * Pace that leads from the last value to the target at the deadline, per month: (target − value) ÷ months left. A
 * deadline given as a year is its end. Negative for a target to fall to. Nothing when the target is reached, or when
 * the deadline does not follow the value.
 */
export function neededPace(last: Measure, target: Target, sens: Sens): Derive {
  const inputs = [last, target];
  if (target.echeance === 'inconnue') return withoutValue('rythme-necessaire', 'echeance-inconnue', inputs);
  if (reached(last.valeur, target.valeur, sens)) return withoutValue('rythme-necessaire', 'deja-atteint', inputs);
  const month = endInMonths(target.echeance) - endInMonths(last.date);
  if (month <= 0) return withoutValue('rythme-necessaire', 'echeance-passee', inputs);
  return derive('rythme-necessaire', (target.valeur - last.valeur) / month, inputs);
}

/**
 * The month when the target would be reached if the pace kept from the last value on: a conditional, never an
 * observation, and possibly a month already past of which no figure tells. Nothing when the pace is null or leads
 * away, when the target is reached, or beyond ten years.
 */
export function projectedDate(
  last: Measure,
  target: Target,
  { pace, sens }: { pace: Derive; sens: Sens },
): Derive<DateSource> {
  const result = compute();
  return {
    ...result,
    approximate: result.approximate || pace.approximate,
    inputs: [...new Set([...result.inputs, ...pace.inputs])],
  };

  function compute(): Derive<DateSource> {
    const inputs = [last, target];
    if (reached(last.valeur, target.valeur, sens)) return withoutValue('date-projetee', 'deja-atteint', inputs);
    if (pace.valeur === null) return withoutValue('date-projetee', pace.motif ?? 'valeur-absente', inputs);
    const month = (target.valeur - last.valeur) / pace.valeur;
    if (!(month > 0) || month === Infinity) return withoutValue('date-projetee', 'rythme-nul-ou-contraire', inputs);
    if (month > HORIZON_IN_MONTHS) return withoutValue('date-projetee', 'au-dela-de-l-horizon', inputs);
    return derive('date-projetee', toMonth(endInMonths(last.date) + month), inputs);
  }
}

/** The month in which a place on the axis of `endInMonths` falls. */
function toMonth(place: number): DateSource {
  const month = Math.ceil(Number(place.toFixed(6)));
  const year = Math.ceil(month / 12) - 1;
  return `${year}-${String(month - year * 12).padStart(2, '0')}`;
}
