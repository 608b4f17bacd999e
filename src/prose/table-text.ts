import { isNumber } from '../domain/valeur.ts';
import { withoutLines } from '../format/line-references.ts';
import { entry } from '../store/rows.ts';
import { isObjectif } from '../store/row-words.ts';
import { number } from './printed-number.ts';
import type { PrintedNumber } from './number-html.ts';
import type { Sentence } from './sentence.ts';
import { pointer } from './references.ts';
import { hideNotNumbers } from './not-numbers.ts';

interface TextOptions {
  /** The rows that the text is about first: a number that one of them gives leads to it. */
  first?: readonly string[];
  /** The rows that it is about: a number that one of them alone gives leads to it. */
  rows: readonly string[];
  /** Where the other numbers lead: the place where the text itself is told with its rows. */
  lieu: string;
}

/** A number as a text writes it, and what it may be worth: « 65 » before « millions » is 65 000 000, and 65. */
interface WrittenNumber {
  text: string;
  valeurs: readonly [number, number];
  /** Its place in the text. */
  start: number;
  end: number;
}

const NUMBER = /\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g;
const UNITE = /^(?: (?:à|ou|et) [\d ,]+)? (million|milliard)/;

/**
 * A text of our tables with the way of each of its numbers: to the row that gives it, by its value or by `POINTERS`, else to the place where the
 * text is told with its rows. Lines of an extracted text are left out. Dates, ages and the other words of `NOT_NUMBERS` stay plain.
 */
export function sentenceOfText(text: string, { first = [], rows, lieu }: TextOptions): Sentence {
  const words = withoutLines(text);
  const ordinary = words.replaceAll(/[\u00A0\u202F]/g, ' ');
  return linkNumbers(words, (amount) => {
    const said = pointer(ordinary, amount);
    const id = said === undefined ? (first.find((candidate) => gives(candidate, amount)) ?? only(rows, amount)) : said;
    return id === undefined || id === null
      ? { text: amount.text, valeur: amount.valeurs[0], link: lieu }
      : number(id, { text: amount.text, promis: isObjectif(id) });
  });
}

/** A text in which `link` gives each number its way; one for which it has none stays plain. */
export function linkNumbers(text: string, link: (number: WrittenNumber) => PrintedNumber | null): Sentence {
  const pieces: Sentence['pieces'][number][] = [];
  const masked = hideNotNumbers(text);
  let start = 0;
  for (const { 0: written, index } of masked.matchAll(NUMBER)) {
    const end = index + written.length;
    const valeur = Number(written.replaceAll(' ', '').replace(',', '.'));
    const number = link({
      text: text.slice(index, end),
      start: index,
      end,
      valeurs: [valeur * factorAfter(masked.slice(end)), valeur],
    });
    if (number === null) continue;
    pieces.push(text.slice(start, index), number);
    start = end;
  }
  pieces.push(text.slice(start));
  return { pieces: pieces.filter((m) => m !== '') };
}

/** Whether a row gives a number as its value, or as the other bound of its range. The sign is said by the words: « baisse de 4 % ». */
function gives(id: string, { valeurs }: Pick<WrittenNumber, 'valeurs'>): boolean {
  const { valeur, valeur_max } = entry(id);
  return [valeur, valeur_max].some((v) => v !== null && isNumber(v) && valeurs.includes(Math.abs(v)));
}

/** The row that gives a number, when one alone does. */
export function only(rows: readonly string[], number: Pick<WrittenNumber, 'valeurs'>): string | undefined {
  const [id, ...others] = new Set(rows.filter((candidate) => gives(candidate, number)));
  return others.length > 0 ? undefined : id;
}

/** « 10 ou 20 millions »: both are millions. */
function factorAfter(rest: string): number {
  const word = UNITE.exec(rest)?.[1];
  return word === undefined ? 1 : word === 'million' ? 1e6 : 1e9;
}
