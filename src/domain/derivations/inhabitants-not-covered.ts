import type { Territoire } from '../territoire.ts';
import { derive, withoutValue, type Derive } from './derive.ts';
import type { Measure } from './series.ts';

/** The indicator whose complement is counted in people: the share that is published by département. */
export const COVERED_SHARE = 'cpts-population-couverte';

/**
 * The people whom a published share of coverage leaves out: population × (100 − share) ÷ 100. Assumes that the share is one of
 * that population. Nothing unless the year of the share is that of the population: France and its « 2017, 2023 » never
 * qualify. Throws when the share is of another territory, or outside 0 to 100.
 */
export function inhabitantsNotCovered(part: Measure, territoire: Territoire): Derive {
  if (part.territoire !== territoire.code) throw new Error(`${part.id} does not describe ${territoire.code}`);
  if (part.valeur < 0 || part.valeur > 100) throw new Error(`${part.id} is no share`);
  const { inputs, ...result } =
    part.date.slice(0, 4) === territoire.populationAu
      ? derive('habitants-non-couverts', (territoire.population * (100 - part.valeur)) / 100, [part])
      : withoutValue('habitants-non-couverts', 'annees-differentes', [part]);
  return { ...result, inputs: [...inputs, territoire.code] };
}
