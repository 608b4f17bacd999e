import type { Territoire } from '../territoire.ts';
import { derive, withoutValue, type Derive } from './derive.ts';
import type { FormulaId } from './formulas.ts';

/** Under this many inhabitants, a commune is a small one. */
export const SMALL_COMMUNE_THRESHOLD = 2000;
/** From this many inhabitants on, a commune is a town. */
export const TOWN_THRESHOLD = 20_000;

/**
 * Share of the people of a territory who live in a commune of less than 2 000 inhabitants, in %: 100 × their sum ÷ population.
 * `populations` are those of all its communes. Throws when they do not make the population of the territory.
 */
export function smallCommuneShare(territoire: Territoire, populations: readonly number[]): Derive {
  return part('part-petites-communes', territoire, { populations, keep: (n) => n < SMALL_COMMUNE_THRESHOLD });
}

/** The same for communes of 20 000 inhabitants or more. */
export function townShare(territoire: Territoire, populations: readonly number[]): Derive {
  return part('part-villes', territoire, { populations, keep: (n) => n >= TOWN_THRESHOLD });
}

function part(
  formula: FormulaId,
  { code, population }: Territoire,
  { populations, keep }: { populations: readonly number[]; keep: (population: number) => boolean },
): Derive {
  if (sum(populations) !== population) throw new Error(`these communes are not all those of ${code}`);
  const result =
    population === 0
      ? withoutValue(formula, 'division-par-zero', [])
      : derive(formula, (100 * sum(populations.filter(keep))) / population, []);
  return { ...result, inputs: [code] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
