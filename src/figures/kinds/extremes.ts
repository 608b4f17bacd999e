import { isNumber, type Valeur } from '../../domain/valeur.ts';
import { inTerritoire, ofTerritoire, nameWithArticle } from '../../domain/territoire-name.ts';
import { territoire } from '../../store/rows.ts';
import { byName } from '../../format/order.ts';
import { items } from '../../format/list.ts';

/** A territory and its value. */
interface TerritoireValue {
  code: string;
  valeur: Valeur;
}

/** A number and the territory it is of, in the forms of a sentence. */
export interface NamedValue {
  /** The key of the territory. */
  code: string;
  /** « l’Ariège » */
  nom: string;
  /** « de l’Ariège » */
  of: string;
  /** « en Ariège » */
  within: string;
  valeur: number;
}

/** The lowest and the highest of the numbers, absences left out; and how many there are. Throws when there is none. */
export function extremes(data: readonly TerritoireValue[]): { bottom: NamedValue; top: NamedValue; number: number } {
  const sorted = data
    .flatMap(({ code, valeur }) => (isNumber(valeur) ? [{ t: territoire(code), valeur }] : []))
    .sort((a, b) => a.valeur - b.valeur || byName(a.t, b.t));
  const [bottom, top] = [sorted[0], sorted.at(-1)];
  if (!bottom || !top) throw new Error('no number among the territories');
  const name = ({ t, valeur }: typeof bottom): NamedValue => ({
    code: t.code,
    nom: nameWithArticle(t),
    of: ofTerritoire(t),
    within: inTerritoire(t),
    valeur,
  });
  return { bottom: name(bottom), top: name(top), number: sorted.length };
}

/** The names of the first territories from the highest value (or from the lowest), ties by name: « l’Ariège, la Lozère et la Meuse ». */
export function extremeNames(
  data: readonly TerritoireValue[],
  { number, sens }: { number: number; sens: 'haut' | 'bas' },
): string {
  const sign = sens === 'haut' ? -1 : 1;
  const noms = data
    .flatMap(({ code, valeur }) => (isNumber(valeur) ? [{ t: territoire(code), valeur }] : []))
    .sort((a, b) => sign * (a.valeur - b.valeur) || byName(a.t, b.t))
    .slice(0, number)
    .map(({ t }) => nameWithArticle(t));
  return items(noms);
}

/** How many territories reach a value. */
export function countReaching(data: readonly TerritoireValue[], threshold: number): number {
  return data.filter(({ valeur }) => isNumber(valeur) && valeur >= threshold).length;
}
