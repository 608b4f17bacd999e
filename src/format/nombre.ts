import { ABSENCES, MOT_ABSENCE, isNombre, type Absence, type Valeur } from '../domain/valeur.ts';

/** Narrow no-break space: between thousands, before ; : ! ? and inside « ». */
export const ESPACE_FINE = '\u202F';
/** No-break space: before % and units. */
export const ESPACE_INSECABLE = '\u00A0';
export const MOINS = '\u2212';

/** The mark of each kind of absence where a word does not fit; its meaning is `MOT_ABSENCE`. */
export const MARQUE_ABSENCE: Record<Absence, string> = {
  nd: `n.${ESPACE_FINE}d.`,
  s: 's.',
  so: `s.${ESPACE_FINE}o.`,
  inc: '?',
};

export interface OptionsNombre {
  /** Most decimals shown; rounding is half away from zero. Default: all those the number has, so that nothing is rounded unasked. */
  decimales?: number;
  /** Decimals always shown, zeros included. Default 0. */
  decimalesMin?: number;
  /** Whether a positive number carries its « + ». Zero never does. */
  signe?: boolean;
}

/** A number as a French reader writes it: `4384` gives « 4 384 », `-0.5` gives « −0,5 ». Throws on NaN and infinities. */
export function formatNombre(
  nombre: number,
  { decimales, decimalesMin = 0, signe = false }: OptionsNombre = {},
): string {
  if (!Number.isFinite(nombre)) throw new Error(`not a number that can be written: ${nombre}`);
  const texte = texteDecimal(Math.abs(nombre), decimales);
  const [entier = '0', fraction = ''] = texte.split('.');
  const milliers = entier.replace(/\B(?=(\d{3})+$)/g, ESPACE_FINE);
  const suite = fraction.padEnd(decimalesMin, '0');
  const nul = Number(texte) === 0;
  return `${nul ? '' : nombre < 0 ? MOINS : signe ? '+' : ''}${milliers}${suite && `,${suite}`}`;
}

/** A number or the word of its absence: « 4 384 », « non publié ». */
export function formatValeur(valeur: Valeur, options: OptionsNombre = {}): string {
  return isNombre(valeur) ? formatNombre(valeur, options) : MOT_ABSENCE[valeur];
}

/** A number or the short mark of its absence: « 4 384 », « n. d. ». For narrow columns, with its legend. */
export function formatValeurCourte(valeur: Valeur, options: OptionsNombre = {}): string {
  return isNombre(valeur) ? formatNombre(valeur, options) : MARQUE_ABSENCE[valeur];
}

/** The number rounded half away from zero, on its decimal writing (1.005 to two decimals is 1.01). */
export function arrondir(nombre: number, decimales: number): number {
  if (!Number.isFinite(nombre)) throw new Error(`not a number that can be rounded: ${nombre}`);
  return Math.sign(nombre) * Number(texteDecimal(Math.abs(nombre), decimales));
}

/** Reads back what `formatNombre` and `formatValeur` write, words and marks of absence included. Throws on anything else. */
export function parseNombre(texte: string): Valeur {
  const absence = ABSENCES.find((a) => texte === MOT_ABSENCE[a] || texte === MARQUE_ABSENCE[a]);
  if (absence) return absence;
  if (!/^[+−]?(\d{1,3}(\u202F\d{3})*)(,\d+)?$/.test(texte)) throw new Error(`not a number we print: ${texte}`);
  return Number(texte.replaceAll(ESPACE_FINE, '').replace('+', '').replace(MOINS, '-').replace(',', '.'));
}

/** Decimal writing without exponent, of a number that is not negative. */
function texteDecimal(nombre: number, decimales?: number): string {
  const texte = String(nombre);
  if (texte.includes('e')) {
    return decimales === undefined && nombre >= 1
      ? BigInt(nombre).toString()
      : sansZeros(nombre.toFixed(decimales ?? 20));
  }
  if (decimales === undefined || (texte.split('.')[1] ?? '').length <= decimales) return texte;
  return sansZeros(Number(`${Math.round(Number(`${texte}e${decimales}`))}e-${decimales}`).toFixed(decimales));
}

function sansZeros(texte: string): string {
  return texte.includes('.') ? texte.replace(/\.?0+$/, '') : texte;
}
