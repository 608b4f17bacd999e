import type { PRECISIONS } from '../domain/tables/columns.ts';
import { isNumber, type Valeur } from '../domain/valeur.ts';
import { UNBREAKABLE_SPACE, formatNumber, formatValue, type NumberOptions } from './number.ts';
import { agree, type Unite } from './unite.ts';

type ValuePrecision = (typeof PRECISIONS)[number];

/** What stands before the number, for each degree of exactness. An estimate or a projection says so after it. */
const BEFORE: Record<ValuePrecision, string> = {
  exact: '',
  environ: 'environ ',
  'pres-de': 'près de ',
  'plus-de': 'plus de ',
  'moins-de': 'moins de ',
  'au-moins': 'au moins ',
  'jusqu-a': 'jusqu’à ',
  estimation: '',
  projection: '',
};

const AFTER: Partial<Record<ValuePrecision, string>> = { estimation: ' (estimation)', projection: ' (projection)' };

/** A value as a source publishes it: the columns of an observation, a target or a fact. */
export interface PublishedValue {
  valeur: Valeur;
  /** Top of the range, when the source gives one. */
  valeur_max?: number | null;
  precision?: ValuePrecision;
}

interface PublishedValueOptions extends NumberOptions {
  /** Written after the number, agreeing with it; nothing when absent. */
  unite?: Unite;
}

/**
 * The value in the words of its exactness: « près de 4 500 contrats », « plus de 640 CPTS », « 400 à 500 CPTS », « au moins
 * 100 médicobus », « 9 000 actes (projection) ». An absence is its word alone.
 */
export function formatPublishedValue(
  { valeur, valeur_max = null, precision = 'exact' }: PublishedValue,
  { unite, ...options }: PublishedValueOptions = {},
): string {
  if (!isNumber(valeur)) return formatValue(valeur);
  const range =
    valeur_max === null ? '' : `${UNBREAKABLE_SPACE}à${UNBREAKABLE_SPACE}${formatNumber(valeur_max, options)}`;
  const rest = unite ? `${UNBREAKABLE_SPACE}${agree(valeur_max ?? valeur, unite)}` : '';
  const before = range && precision === 'jusqu-a' ? '' : BEFORE[precision];
  return `${unbreakable(before)}${formatNumber(valeur, options)}${range}${rest}${AFTER[precision] ?? ''}`;
}

/** The word that `formatPublishedValue` writes before a number, « jusqu’à »; nothing when it writes none. */
export function wordBefore(precision: ValuePrecision): string {
  return BEFORE[precision].trimEnd();
}

/** Whether the exactness is said after the number and its unit: « 9 000 actes (projection) ». */
export function isSaidAfter(precision: ValuePrecision): boolean {
  return AFTER[precision] !== undefined;
}

/** Whether the source gives the value without reserve. */
export function isExact({ valeur_max = null, precision = 'exact' }: PublishedValue): boolean {
  return precision === 'exact' && valeur_max === null;
}

/** Only the last space does not break: it ties the word to its number. */
function unbreakable(words: string): string {
  return words.replace(/ $/, UNBREAKABLE_SPACE);
}
