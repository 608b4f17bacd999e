import { isSaidAfter, wordBefore } from '../format/precision.ts';
import { agree } from '../format/unite.ts';
import { isNumber } from '../domain/valeur.ts';
import { formatRow, unitOfRow } from '../store/row-words.ts';
import { entry } from '../store/rows.ts';
import type { PrintedNumber } from './number-html.ts';
import { number, type NumberOptions } from './printed-number.ts';

/** A number among words that our tables write, and those that follow it. */
interface NumberInWords {
  number: PrintedNumber;
  after: string;
}

/**
 * A published number between words that already say its exactness or its unit: « jusqu’à » is not said twice, and « (projection) »
 * comes after the unit, « 1 700 infirmiers (projection) ». Throws when no table has the id.
 */
export function numberInWords(
  id: string,
  { before, after, promis = false }: { before: string; after: string } & Pick<NumberOptions, 'promis'>,
): NumberInWords {
  const { valeur, precision } = entry(id);
  const unit = isNumber(valeur) ? ` ${agree(valeur, unitOfRow(id))}` : '';
  if (unit !== '' && isSaidAfter(precision) && after.startsWith(unit))
    return { number: number(id, { unite: true, promis }), after: after.slice(unit.length) };
  const word = wordBefore(precision);
  const text = formatRow(id);
  const isRepeated = word !== '' && text.startsWith(word) && before.trimEnd().toLowerCase().endsWith(word);
  return { number: number(id, { text: isRepeated ? text.slice(word.length).trimStart() : text, promis }), after };
}
