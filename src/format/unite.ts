import { isNumber, type Valeur } from '../domain/valeur.ts';
import { UNBREAKABLE_SPACE, formatNumber, formatValue, type NumberOptions } from './number.ts';

/** A unit in both numbers, as `indicateurs.csv` gives them. The same word twice when it does not vary (« CPTS », « % »). */
export interface Unite {
  singular: string;
  plural: string;
}

export const PERCENT: Unite = { singular: '%', plural: '%' };
export const POINT: Unite = { singular: 'point', plural: 'points' };

/** The word in the number that French gives it: singular below 2 in absolute value (0, 1 and 1,9), plural from 2. */
export function agree(number: number, { singular, plural }: Unite): string {
  return Math.abs(number) < 2 ? singular : plural;
}

/**
 * A value with its unit: « 0 maison de santé », « 2 501 maisons de santé », « 84 % ». An absence is its word alone,
 * without unit. The space before the unit does not break.
 */
export function formatQuantity(valeur: Valeur, unite: Unite, options: NumberOptions = {}): string {
  if (!isNumber(valeur)) return formatValue(valeur);
  return `${formatNumber(valeur, options)}${UNBREAKABLE_SPACE}${agree(valeur, unite)}`;
}

/** A share already in percent: `84` gives « 84 % ». */
export function formatRate(valeur: Valeur, options: NumberOptions = {}): string {
  return formatQuantity(valeur, PERCENT, options);
}
