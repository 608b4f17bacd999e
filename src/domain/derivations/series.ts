import { compareDates, endInMonths, precisionOf } from '../date-source.ts';
import type { STATUTS } from '../tables/columns.ts';
import type { Observation } from '../tables/index.ts';
import { isNumber } from '../valeur.ts';

/** An observation that holds a number. */
export type Measure = Observation & { valeur: number };

/** Whether an observation holds a number. */
export function isMeasure(observation: Observation): observation is Measure {
  return isNumber(observation.valeur);
}

/** Which row speaks for a date that several give: the one its producer vouches for. */
const CONFIANCE: Record<(typeof STATUTS)[number], number> = {
  publie: 0,
  provisoire: 1,
  recalcule: 2,
  repris: 3,
  declare: 4,
  temoignage: 5,
  inconnu: 6,
};

/** The rows that no other row of the list revises. */
export function withoutRevised(observations: readonly Observation[]): Observation[] {
  const revised = new Set(observations.map(({ revise }) => revise));
  return observations.filter(({ id }) => !revised.has(id));
}

/**
 * The values of one series that may be compared with each other, from the oldest to the newest: one indicator, one
 * territory, one modality. Left out: absences, revised rows, projections, individual testimony and undated values. Of
 * several values at one date (the end of a month is that month), the best vouched for stays, an exact one before another.
 * Throws on a mixed list.
 */
export function comparableSeries(observations: readonly Observation[]): Measure[] {
  const [first] = observations;
  if (observations.some((observation) => seriesOf(observation) !== seriesOf(first)))
    throw new Error('values of several series cannot be compared');
  const byDate = new Map<string, Measure>();
  for (const measure of withoutRevised(observations).filter(isMeasure)) {
    if (measure.date === 'inconnue' || measure.precision === 'projection' || measure.statut === 'temoignage') continue;
    const moment = precisionOf(measure.date) === 'annee' ? measure.date : String(endInMonths(measure.date));
    const rival = byDate.get(moment);
    if (rival === undefined || flaw(measure) < flaw(rival)) byDate.set(moment, measure);
  }
  return [...byDate.values()].sort((a, b) => compareDates(a.date, b.date));
}

/**
 * The row that speaks for each series at each of its dates, as they are written, whatever the series: the value that may be
 * compared, else an absence. Never a revised row. A date that has neither has no row.
 */
export function standingRows(observations: readonly Observation[]): Observation[] {
  const byDate = Map.groupBy(withoutRevised(observations), (row) => `${seriesOf(row)} ${row.date}`);
  return [...byDate.values()].flatMap((rows) => comparableSeries(rows)[0] ?? rows.find((row) => !isMeasure(row)) ?? []);
}

/** The values from which a pace may be computed: exact, and dated to the month or the day. */
export function exactPoints(series: readonly Measure[]): Measure[] {
  return series.filter(
    ({ precision, valeur_max, date }) =>
      precision === 'exact' && valeur_max === null && ['mois', 'jour'].includes(precisionOf(date)),
  );
}

function flaw({ statut, precision, valeur_max }: Measure): number {
  return CONFIANCE[statut] + (precision === 'exact' && valeur_max === null ? 0 : 0.5);
}

function seriesOf(observation: Observation | undefined): string {
  if (observation === undefined) return '';
  return [observation.indicateur, observation.territoire, observation.ventilation].join(' ');
}
