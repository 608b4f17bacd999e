import { isNombre, type Valeur } from '../domain/valeur.ts';
import { ESPACE_INSECABLE, formatNombre, formatValeur, type OptionsNombre } from './nombre.ts';

/** A unit in both numbers, as `indicateurs.csv` gives them. The same word twice when it does not vary (« CPTS », « % »). */
export interface Unite {
  singulier: string;
  pluriel: string;
}

export const POURCENT: Unite = { singulier: '%', pluriel: '%' };
export const POINT: Unite = { singulier: 'point', pluriel: 'points' };
export const EURO: Unite = { singulier: 'euro', pluriel: 'euros' };

/** The word in the number that French gives it: singular below 2 in absolute value (0, 1 and 1,9), plural from 2. */
export function accorder(nombre: number, { singulier, pluriel }: Unite): string {
  return Math.abs(nombre) < 2 ? singulier : pluriel;
}

/**
 * A value with its unit: « 0 maison de santé », « 2 501 maisons de santé », « 84 % ». An absence is its word alone,
 * without unit. The space before the unit does not break.
 */
export function formatQuantite(valeur: Valeur, unite: Unite, options: OptionsNombre = {}): string {
  if (!isNombre(valeur)) return formatValeur(valeur);
  return `${formatNombre(valeur, options)}${ESPACE_INSECABLE}${accorder(valeur, unite)}`;
}

/** A share already in percent: `84` gives « 84 % ». */
export function formatTaux(valeur: Valeur, options: OptionsNombre = {}): string {
  return formatQuantite(valeur, POURCENT, options);
}

/** A gap between two shares, in percentage points, with its sign unless `signe` is false: « +6 points », « −1 point ». */
export function formatPoints(ecart: number, options: OptionsNombre = {}): string {
  return formatQuantite(ecart, POINT, { signe: true, ...options });
}

/**
 * A large amount without its zeros, and without rounding: `105000000` with euros gives « 105 millions d’euros », `2870000`
 * with patients « 2,87 millions de patients ». Under a million, and where more than two decimals would be needed, all figures are written.
 */
export function formatGrandeQuantite(valeur: Valeur, unite: Unite): string {
  if (!isNombre(valeur)) return formatValeur(valeur);
  const [diviseur, nom] = Math.abs(valeur) >= 1e9 ? [1e9, 'milliard'] : [1e6, 'million'];
  if (Math.abs(valeur) < 1e6 || (valeur * 100) % diviseur !== 0) return formatQuantite(valeur, unite);
  const nombre = valeur / diviseur;
  const de = /^[aeiouyéèêh]/i.test(unite.pluriel) ? 'd’' : 'de ';
  return `${formatNombre(nombre)}${ESPACE_INSECABLE}${nom}${Math.abs(nombre) < 2 ? '' : 's'} ${de}${unite.pluriel}`;
}
