import { compareDates, precisionOf, type DateSource } from '../../domain/date-source.ts';
import { isNumber, type Absence } from '../../domain/valeur.ts';
import { isExact, type PublishedValue } from '../../format/precision.ts';
import { compareText } from '../../format/order.ts';
import { extentFromZero } from '../scale.ts';
import { comparePlaces, middleOf, monthExtent, spanOf } from './time-span.ts';

/** A published value. Points are joined only inside one `series`, which is one definition. */
export interface TrajectoryObservation extends PublishedValue {
  series: string;
  /** Its series counts anew each time: no line joins it to the next one. */
  withoutLine?: boolean;
  date: DateSource;
}

/** A promise: so much, by then. A revision of the same promise is one more target, and makes the former one `superseded`. */
export interface TrajectoryTarget extends PublishedValue {
  valeur: number;
  annonce_le: DateSource;
  echeance: DateSource;
  superseded?: boolean;
  /** Whether the promise is judged on this target: its deadline is then carried down to the axis. */
  judged?: boolean;
}

export interface TrajectoryData {
  observations: readonly TrajectoryObservation[];
  targets: readonly TrajectoryTarget[];
}

/** A number on the drawing, in months and in the unit of the series; `top` is the end of a range, else null. */
export interface ModelPoint {
  month: number;
  /** The year over which it may stand, when its year alone is known: `month` is then the middle of it. Else null. */
  year: [number, number] | null;
  value: number;
  top: number | null;
  exact: boolean;
  source: TrajectoryObservation;
}

export interface ModelSeries {
  name: string;
  main: boolean;
  points: ModelPoint[];
  /** Points which a line joins: consecutive, without an absence or a range between them. */
  runs: ModelPoint[][];
  /** Numbers whose date is unknown. They have no place on the axis. */
  undated: ModelPoint[];
  absences: { month: number; absence: Absence; date: DateSource }[];
}

export interface TrajectoryModel {
  /** The main series first, then by name. */
  series: ModelSeries[];
  /** Targets of one value together, in the order of their announcements; values ascending. */
  targets: { value: number; members: TrajectoryTarget[] }[];
  /** From three months before the first date to the last one. */
  months: [number, number];
  values: [number, number];
}

/** What the drawing says, without a pixel. Does not depend on the order of the rows. `main` is the name of the series that is judged. */
export function trajectoryModel({ observations, targets }: TrajectoryData, main: string | null): TrajectoryModel {
  const names = [...new Set(observations.map(({ series }) => series))].toSorted(
    (a, b) => Number(b === main) - Number(a === main) || (a < b ? -1 : 1),
  );
  const series = names.map((name) => seriesModel(name, names.length === 1 || name === main, observations));
  const dated = targets.toSorted(compareTargets);
  const groups = Map.groupBy(dated, ({ valeur }) => valeur);
  const dates = [
    ...observations.map(({ date }) => date),
    ...targets.flatMap(({ annonce_le, echeance }) => [annonce_le, echeance]),
  ];
  const [first, last] = monthExtent(dates);
  const points = series.flatMap((s) => [...s.points, ...s.undated]);
  return {
    series,
    targets: [...groups].map(([value, members]) => ({ value, members })).toSorted((a, b) => a.value - b.value),
    months: [first - 3, last],
    values: extentFromZero([
      ...points.flatMap(({ value, top }) => [value, top ?? value]),
      ...targets.map(({ valeur }) => valeur),
    ]),
  };
}

function seriesModel(name: string, main: boolean, observations: readonly TrajectoryObservation[]): ModelSeries {
  const rows = observations
    .filter((o) => o.series === name)
    .toSorted((a, b) => comparePlaces(a.date, b.date) || compareText(inFull(a), inFull(b)));
  const result: ModelSeries = { name, main, points: [], runs: [[]], undated: [], absences: [] };
  for (const row of rows) {
    const dated = row.date !== 'inconnue';
    if (!isNumber(row.valeur)) {
      if (dated) result.absences.push({ month: middleOf(row.date), absence: row.valeur, date: row.date });
      result.runs.push([]);
      continue;
    }
    const top = row.valeur_max ?? null;
    const point = {
      month: dated ? middleOf(row.date) : NaN,
      year: precisionOf(row.date) === 'annee' ? spanOf(row.date) : null,
      value: row.valeur,
      top,
      exact: isExact(row),
      source: row,
    };
    (dated ? result.points : result.undated).push(point);
    if (top !== null) result.runs.push([]);
    else if (dated) {
      if (row.withoutLine) result.runs.push([]);
      result.runs.at(-1)?.push(point);
    }
  }
  return { ...result, runs: result.runs.filter((run) => run.length > 1) };
}

function compareTargets(a: TrajectoryTarget, b: TrajectoryTarget): number {
  return (
    compareDates(a.annonce_le, b.annonce_le) ||
    compareDates(a.echeance, b.echeance) ||
    a.valeur - b.valeur ||
    compareText(inFull(a), inFull(b))
  );
}

/** All that a row says, whatever the order of its fields: equal dates do not leave the order of the rows to show. */
function inFull(row: object): string {
  return JSON.stringify(Object.entries(row).toSorted(([a], [b]) => compareText(a, b)));
}
