import type { CodeTerritoire, Territoire } from '../../domain/territoire.ts';
import { departementsOf } from '../../store/rows.ts';
import type { ComparisonRow, PromesseMeasure } from './view.ts';

/** Whether the territory is the one département of its région: it would be compared with itself. */
function isRegionAlone({ niveau, parent }: Territoire): boolean {
  return niveau === 'DEP' && parent !== null && departementsOf(parent).length === 1;
}

/** The territories that a comparison shows, in its order: the territory itself, its région where that is another, France. */
export function comparedTerritories(t: Territoire): CodeTerritoire[] {
  return [t.code, ...(t.niveau === 'DEP' && t.parent && !isRegionAlone(t) ? [t.parent] : []), 'FR'];
}

/** What a comparison shows of a promise: a line for each of `comparedTerritories`; none without a published value. */
export function comparedLines(t: Territoire, { comparison }: PromesseMeasure): readonly ComparisonRow[] {
  return isRegionAlone(t) ? comparison.filter((_, rank) => rank !== 1) : comparison;
}

/** Whether a rate of France is among those compared: its population is then to be explained. */
export function comparedRateOfFrance({ rate, comparison }: PromesseMeasure): boolean {
  return !rate && comparison.some(({ observation }) => observation?.territoire === 'FR');
}
