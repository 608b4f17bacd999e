import { toDecimal } from '../domain/decimal.ts';
import { ABSENCE_WORD, isNumber, type Absence, type Valeur } from '../domain/valeur.ts';

export { round } from '../domain/decimal.ts';

/** Narrow no-break space: between thousands, before ; : ! ? and inside « ». */
export const FINE_SPACE = '\u202F';
/** No-break space: before % and units. */
export const UNBREAKABLE_SPACE = '\u00A0';
const MINUS = '\u2212';

/** The mark of each kind of absence where a word does not fit; its meaning is `ABSENCE_WORD`. */
export const ABSENCE_MARK: Record<Absence, string> = {
  nd: `n.${FINE_SPACE}d.`,
  s: 's.',
  so: `s.${FINE_SPACE}o.`,
  inc: '?',
};

export interface NumberOptions {
  /** Most decimals shown; rounding is half away from zero. Default: all those the number has, so that nothing is rounded unasked. */
  decimales?: number;
  /** Decimals always shown, zeros included. Default 0. */
  decimalesMin?: number;
  /** Whether a positive number carries its « + ». Zero never does. */
  signed?: boolean;
}

interface ValueOptions extends NumberOptions {
  /** The word of each kind of absence; those of the tables when absent. */
  words?: Readonly<Record<Absence, string>>;
}

/** A number as a French reader writes it: `4384` gives « 4 384 », `-0.5` gives « −0,5 ». Throws on NaN and infinities. */
export function formatNumber(
  number: number,
  { decimales, decimalesMin = 0, signed = false }: NumberOptions = {},
): string {
  if (!Number.isFinite(number)) throw new Error(`not a number that can be written: ${number}`);
  // counts, which most numbers are
  if (Number.isInteger(number) && number >= 0 && number < 1000 && decimalesMin === 0 && !signed) return String(number);
  const text = toDecimal(Math.abs(number), decimales);
  const point = text.indexOf('.');
  const thousands = toThousands(point === -1 ? text : text.slice(0, point));
  const rest = (point === -1 ? '' : text.slice(point + 1)).padEnd(decimalesMin, '0');
  const nil = text === '0';
  return `${nil ? '' : number < 0 ? MINUS : signed ? '+' : ''}${thousands}${rest && `,${rest}`}`;
}

/** Figures by three, from the last. */
function toThousands(figures: string): string {
  if (figures.length <= 3) return figures;
  const first = figures.length % 3;
  const groups = Array.from({ length: Math.floor(figures.length / 3) }, (_, i) =>
    figures.slice(first + 3 * i, first + 3 * i + 3),
  );
  return [...(first > 0 ? [figures.slice(0, first)] : []), ...groups].join(FINE_SPACE);
}

/** A number or the word of its absence: « 4 384 », « non publié ». */
export function formatValue(valeur: Valeur, options: ValueOptions = {}): string {
  return isNumber(valeur) ? formatNumber(valeur, options) : (options.words ?? ABSENCE_WORD)[valeur];
}

/** A number or the short mark of its absence: « 4 384 », « n. d. ». For narrow columns, with its legend. */
export function formatShortValue(valeur: Valeur, options: NumberOptions = {}): string {
  return isNumber(valeur) ? formatNumber(valeur, options) : ABSENCE_MARK[valeur];
}
