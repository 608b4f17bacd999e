import { whole } from '../../prose/computed/inputs.ts';
import type { Observation } from '../../domain/tables/index.ts';
import { formatNumber } from '../../format/number.ts';
import { number, computedNumber, type NumberOptions } from '../../prose/printed-number.ts';
import { rateNumber } from '../../prose/rate-number.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';

/** The rows of a measure, one for each territory of a level, and a territory among them. */
type Rows = readonly Observation[];

/** The published number of one of the territories. Throws when it has no row. */
export function numberOfTerritoire(rows: Rows, { code }: { code: string }, options?: NumberOptions): PrintedNumber {
  return number(rowOf(rows, code).id, options);
}

/** The rate of one of the territories, to one decimal. Throws when it has none. */
export function rateOfTerritoire(rows: Rows, { code }: { code: string }): PrintedNumber {
  const rate = rateNumber(rowOf(rows, code));
  if (rate === null) throw new Error(`no rate: ${code}`);
  return rate;
}

/** How many départements reach a value, counted from the set of their rows. */
export function numberReaching(
  rows: Rows,
  { number, threshold }: { number: number; threshold: number },
): PrintedNumber {
  return computedNumber({
    text: formatNumber(number),
    valeur: number,
    formula: 'territoires-atteignant',
    inputs: [wholeOf(rows), `seuil=${threshold}`],
  });
}

/** How many départements have a value; or, for a count that is made a rate, how many have a rate. */
export function classNumber(rows: Rows, { number, rate = false }: { number: number; rate?: boolean }): PrintedNumber {
  return computedNumber({
    text: formatNumber(number),
    valeur: number,
    formula: rate ? 'departements-classes' : 'territoires-avec-valeur',
    inputs: [wholeOf(rows)],
  });
}

function wholeOf([first]: Rows): string {
  if (!first) throw new Error('a set without row');
  return whole(first, 'DEP');
}

function rowOf(rows: Rows, code: string): Observation {
  const row = rows.find((o) => o.territoire === code);
  if (!row) throw new Error(`no row: ${code}`);
  return row;
}
