import type { Observation } from '../domain/tables/index.ts';
import { formatNumber } from '../format/number.ts';
import { derivedOf } from '../store/rows.ts';
import { derivedNumber } from './printed-number.ts';
import type { PrintedNumber } from './number-html.ts';

/** The rate of a row for 100 000 inhabitants, to one decimal, which leads to its computation; null when there is none. */
export function rateNumber(o: Observation): PrintedNumber | null {
  const { rate: d } = derivedOf(o.id);
  if (d === null || d.valeur === null) return null;
  return derivedNumber(d, { text: formatNumber(d.valeur, { decimales: 1, decimalesMin: 1 }) });
}
