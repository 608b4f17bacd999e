import type { Observation } from '../tables/index.ts';
import type { OPERATIONS_SERIES } from '../tables/verdicts.ts';
import { endInMonths, precisionOf } from '../date-source.ts';
import type { FormulaId } from './formulas.ts';
import { comparableSeries, isMeasure, standingRows, withoutRevised, type Measure } from './series.ts';

type SeriesOperation = (typeof OPERATIONS_SERIES)[number];

/** A value of a series that several make, with the formula and the rows that give it. */
export interface ComputedPoint {
  observation: Measure;
  /** Null for a value that is published as it is. */
  formula: FormulaId | null;
  inputs: readonly string[];
}

/** The share of a département that is covered whole, in %. */
const WHOLE = 100;

/**
 * The values that an operation makes of one or several series of France; of the départements of one indicator for
 * `departements-entiers`. A date that one of the series lacks is left out: nothing is carried from one date to
 * another. A sum of values that are not all exact is « environ ». What a series counts by the year is cumulated at
 * the end of each. A row that another revises counts nowhere. Throws on a ratio without a value at its start.
 */
export function computeSeries(
  series: readonly (readonly Observation[])[],
  { operation, start }: { operation: SeriesOperation; start?: string },
): ComputedPoint[] {
  switch (operation) {
    case 'publiee':
      return withoutRevised(series[0] ?? [])
        .filter(isMeasure)
        .map((observation) => ({ observation, formula: null, inputs: [observation.id] }));
    case 'somme':
      return sums(series);
    case 'cumul':
      return cumulated(series[0] ?? []);
    case 'rapport-au-depart':
      return ratios(sums(series), start ?? '');
    case 'departements-entiers':
      return wholeDepartements(series.flat());
  }
}

function sums(series: readonly (readonly Observation[])[]): ComputedPoint[] {
  const [first = [], ...others] = series.map((observations) => comparableSeries(observations));
  return first.flatMap((point) => {
    const same = others.map((list) => list.find(({ date }) => endInMonths(date) === endInMonths(point.date)));
    if (same.some((other) => other === undefined)) return [];
    const terms = [point, ...(same as Measure[])];
    return [
      toPoint('somme', terms, {
        value: total(terms, (m) => m.valeur),
        max: total(terms, (m) => m.valeur_max ?? m.valeur),
      }),
    ];
  });
}

/** What is counted in the years up to one is known when that one ends. */
function cumulated(observations: readonly Observation[]): ComputedPoint[] {
  const years = comparableSeries(observations).filter(({ date }) => precisionOf(date) === 'annee');
  return years.map((_, i) => {
    const terms = years.slice(0, i + 1).reverse();
    const point = toPoint('somme', terms, {
      value: total(terms, (m) => m.valeur),
      max: total(terms, (m) => m.valeur_max ?? m.valeur),
    });
    return { ...point, observation: { ...point.observation, date: `${point.observation.date}-12` } };
  });
}

function ratios(points: readonly ComputedPoint[], start: string): ComputedPoint[] {
  const base = points.find(({ observation }) => observation.date === start);
  if (base === undefined) throw new Error(`no value at the start of a ratio, ${start}`);
  return points
    .filter(({ observation }) => endInMonths(observation.date) > endInMonths(start))
    .map(({ observation, inputs }) => ({
      observation: {
        ...observation,
        id: [observation.id, base.observation.id].join('/'),
        valeur: round(observation.valeur / base.observation.valeur),
        valeur_max: null,
        precision: observation.precision === 'exact' && base.observation.precision === 'exact' ? 'exact' : 'environ',
      },
      formula: 'rapport-au-depart',
      inputs: [...inputs, ...base.inputs],
    }));
}

/** Each département counts once at a date, by the row that speaks for it there. */
function wholeDepartements(observations: readonly Observation[]): ComputedPoint[] {
  const byDate = Map.groupBy(standingRows(observations).filter(isMeasure), ({ date }) => date);
  return [...byDate].map(([date, values]) => {
    const whole = values.filter(({ valeur }) => valeur === WHOLE).length;
    const [first] = values as [Measure];
    return {
      observation: {
        ...first,
        id: `${first.indicateur}/DEP/${date}`,
        territoire: 'FR',
        valeur: round((100 * whole) / values.length),
        valeur_max: null,
        precision: 'exact',
        revise: '',
      },
      formula: 'part-departements-entiers',
      inputs: [`${first.indicateur}/DEP/${date}`],
    };
  });
}

function toPoint(
  formula: FormulaId,
  terms: readonly Measure[],
  { value, max }: { value: number; max: number },
): ComputedPoint {
  const [first] = terms as [Measure];
  const exact = terms.every(({ precision }) => precision === 'exact');
  return {
    observation: {
      ...first,
      id: terms.map(({ id }) => id).join('+'),
      valeur: round(value),
      valeur_max: max === value ? null : round(max),
      precision: exact ? 'exact' : 'environ',
      revise: '',
    },
    formula: terms.length > 1 ? formula : null,
    inputs: terms.map(({ id }) => id),
  };
}

function total(terms: readonly Measure[], valueOf: (term: Measure) => number): number {
  return terms.reduce((sum, term) => sum + valueOf(term), 0);
}

/** 0.1 + 0.2 is 0.3. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
