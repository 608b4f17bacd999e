import type { PRECISIONS } from '../domain/tables/colonnes.ts';
import { isNombre, type Valeur } from '../domain/valeur.ts';
import { ESPACE_INSECABLE, formatNombre, formatValeur, type OptionsNombre } from './nombre.ts';
import { accorder, type Unite } from './unite.ts';

export type PrecisionValeur = (typeof PRECISIONS)[number];

/** What stands before the number, for each degree of exactness. An estimate or a projection says so after it. */
const AVANT: Record<PrecisionValeur, string> = {
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

const APRES: Partial<Record<PrecisionValeur, string>> = { estimation: ' (estimation)', projection: ' (projection)' };

/** A value as a source publishes it: the columns of an observation, a target or a fact. */
export interface ValeurPubliee {
  valeur: Valeur;
  /** Top of the range, when the source gives one. */
  valeur_max?: number | null;
  precision?: PrecisionValeur;
}

export interface OptionsValeurPubliee extends OptionsNombre {
  /** Written after the number, agreeing with it; nothing when absent. */
  unite?: Unite;
}

/**
 * The value in the words of its exactness: « près de 4 500 contrats », « plus de 640 CPTS », « 400 à 500 CPTS », « au moins
 * 100 médicobus », « 9 000 actes (projection) ». An absence is its word alone.
 */
export function formatValeurPubliee(
  { valeur, valeur_max = null, precision = 'exact' }: ValeurPubliee,
  { unite, ...options }: OptionsValeurPubliee = {},
): string {
  if (!isNombre(valeur)) return formatValeur(valeur);
  const plage =
    valeur_max === null ? '' : `${ESPACE_INSECABLE}à${ESPACE_INSECABLE}${formatNombre(valeur_max, options)}`;
  const suite = unite ? `${ESPACE_INSECABLE}${accorder(valeur_max ?? valeur, unite)}` : '';
  const avant = plage && precision === 'jusqu-a' ? '' : AVANT[precision];
  return `${insecable(avant)}${formatNombre(valeur, options)}${plage}${suite}${APRES[precision] ?? ''}`;
}

/** Whether the source gives the value without reserve. */
export function isExact({ valeur_max = null, precision = 'exact' }: ValeurPubliee): boolean {
  return precision === 'exact' && valeur_max === null;
}

/** Only the last space does not break: it ties the word to its number. */
function insecable(mots: string): string {
  return mots.replace(/ $/, ESPACE_INSECABLE);
}
