import { round } from '../decimal.ts';
import type { Territoire } from '../territoire.ts';
import type { Indicateur } from '../tables/index.ts';
import { derive, withoutValue, type Derive } from './derive.ts';
import type { Measure } from './series.ts';
import type { Sens } from './objectif.ts';

/** Later value − earlier value, in the unit of the indicator, or in points for a share. Throws when they are not of one series. */
export function change(before: Measure, after: Measure): Derive {
  assertSameSeries(before, after);
  return derive('variation', after.valeur - before.valeur, [before, after]);
}

/** Value − value of a wider territory. Throws when the two are not of the same indicator, modality and date. */
export function territoireGap(measure: Measure, wide: Measure): Derive {
  assertComparables(measure, wide);
  return derive('ecart-territoire', measure.valeur - wide.valeur, [measure, wide]);
}

/** Share of a count within that of a wider territory, in %. Throws when the two are not of the same indicator, modality and date. */
export function shareOfTotal(measure: Measure, wide: Measure): Derive {
  assertComparables(measure, wide);
  if (wide.valeur === 0) return withoutValue('part-du-total', 'division-par-zero', [measure, wide]);
  return derive('part-du-total', (100 * measure.valeur) / wide.valeur, [measure, wide]);
}

/**
 * A count for 100 000 inhabitants. Nothing unless the indicator is a count and the year of the count is that of the
 * population: the figures of another year are not divided by this one. France and its « 2017, 2023 » never qualify: see
 * `rateOutsideMayotte`.
 */
export function ratePer100000(measure: Measure, territoire: Territoire, type: Indicateur['type']): Derive {
  if (measure.territoire !== territoire.code) throw new Error(`${measure.id} does not describe ${territoire.code}`);
  const { inputs, ...result } = compute();
  return { ...result, inputs: [...inputs, territoire.code] };

  function compute(): Derive {
    if (type !== 'effectif') return withoutValue('taux-pour-100000', 'pas-un-nombre-de', [measure]);
    if (measure.date.slice(0, 4) !== territoire.populationAu)
      return withoutValue('taux-pour-100000', 'annees-differentes', [measure]);
    return derive('taux-pour-100000', (100_000 * measure.valeur) / territoire.population, [measure]);
  }
}

/**
 * The rate of France without Mayotte, whose population is of another census year: the count and the people of one are
 * taken off those of the other. Nothing unless the count is of the year of the people who are left. Throws when the
 * two counts are not of the same indicator, modality and date.
 */
export function rateOutsideMayotte(
  france: Measure,
  mayotte: Measure,
  territoires: { france: Territoire; mayotte: Territoire },
): Derive {
  assertComparables(france, mayotte);
  const { inputs, ...result } = compute();
  return { ...result, inputs: [...inputs, territoires.france.code, territoires.mayotte.code] };

  function compute(): Derive {
    const years = territoires.france.populationAu
      .split(', ')
      .filter((year) => year !== territoires.mayotte.populationAu);
    if (years.join() !== france.date.slice(0, 4))
      return withoutValue('taux-hors-mayotte', 'annees-differentes', [france, mayotte]);
    const population = territoires.france.population - territoires.mayotte.population;
    return derive('taux-hors-mayotte', (100_000 * (france.valeur - mayotte.valeur)) / population, [france, mayotte]);
  }
}

/** What makes a count a rate: what is counted, where, and what Mayotte counts at the same date when that is known. */
interface RateInputs {
  indicateur: Pick<Indicateur, 'type' | 'additif'>;
  territoire: Territoire;
  mayotte: { measure: Measure; territoire: Territoire } | null;
}

/**
 * The rate of a value in its territory: `rateOutsideMayotte` for the France of an additive count of which Mayotte's part is known,
 * else `ratePer100000`, which says why there is none. Throws as they do.
 */
export function rateOf(measure: Measure, { indicateur, territoire, mayotte }: RateInputs): Derive {
  const { type, additif } = indicateur;
  return territoire.niveau === 'FR' && type === 'effectif' && additif === 'oui' && mayotte !== null
    ? rateOutsideMayotte(measure, mayotte.measure, { france: territoire, mayotte: mayotte.territoire })
    : ratePer100000(measure, territoire, type);
}

/** Below it a count takes no rank: one unit more or less would move it by many places. */
const RANKING_THRESHOLD = 5;

/** Whether a number takes a place in an order: a share always does, a count from `RANKING_THRESHOLD` on. */
export function isClassable(valeur: number, type: Indicateur['type']): boolean {
  return type !== 'effectif' || valeur >= RANKING_THRESHOLD;
}

/** A place in an order. */
export interface Rank {
  rank: number;
  /** How many are ranked. */
  outOf: number;
  /** How many share this rank, itself included. */
  exAequo: number;
}

/**
 * The rank of each value, by its key. The best is first: the lowest when the indicator should fall, else the highest.
 * Ties share the better rank and the next ones are pushed back (1, 2, 2, 4). An absent value is not in the list: give numbers only.
 */
export function ranks(valeurs: ReadonlyMap<string, number>, sens: Sens): Map<string, Rank> {
  const sign = sens === 'baisse' ? 1 : -1;
  const order = [...valeurs.values()].sort((a, b) => sign * (a - b));
  return new Map(
    [...valeurs].map(([key, valeur]) => {
      const exAequo = order.lastIndexOf(valeur) - order.indexOf(valeur) + 1;
      return [key, { rank: order.indexOf(valeur) + 1, outOf: order.length, exAequo }];
    }),
  );
}

/** A value to be ranked, with its rate when it counts something. */
interface Candidate {
  measure: Measure;
  rate: Derive | null;
}

/**
 * The rank of départements, by the key of each: by value, or for a count by the rate to one decimal, as it is printed, so
 * that ties are those that one sees. A count that is not `isClassable`, or has no rate, takes no rank; neither does a value
 * alone. Throws when two values are not of the same indicator, modality and date.
 */
export function rankDepartements(
  candidates: readonly Candidate[],
  { type, sens }: Pick<Indicateur, 'type' | 'sens'>,
): Map<string, Rank> {
  const valeurs = new Map<string, number>();
  for (const { measure, rate } of candidates) {
    if (candidates[0]) assertComparables(candidates[0].measure, measure);
    const valeur = type === 'effectif' ? (rate?.valeur ?? null) : measure.valeur;
    if (valeur === null || !isClassable(measure.valeur, type)) continue;
    valeurs.set(measure.territoire, type === 'effectif' ? round(valeur, 1) : valeur);
  }
  return valeurs.size > 1 ? ranks(valeurs, sens) : new Map<string, Rank>();
}

function assertSameSeries(a: Measure, b: Measure): void {
  if (a.indicateur !== b.indicateur || a.ventilation !== b.ventilation || a.territoire !== b.territoire) {
    throw new Error(`${a.id} and ${b.id} are not of one series`);
  }
}

function assertComparables(a: Measure, b: Measure): void {
  if (a.indicateur !== b.indicateur || a.ventilation !== b.ventilation || a.date !== b.date) {
    throw new Error(`${a.id} and ${b.id} cannot be compared`);
  }
}
