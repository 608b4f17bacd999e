import { isNumber } from '../../domain/valeur.ts';
import { englishNumber } from '../../format/english.ts';
import { indicateur, promesses, type CitableRow } from '../../store/rows.ts';
import { promesseView, type PromesseView } from '../promesses/view.ts';
import { ABSENCE_ENGLISH, PRECISION_ENGLISH, PROMISES_ENGLISH } from './words.ts';

/** A promise of July 2023 as the English page tells it: the same rows, in other words. */
interface EnglishPromise extends Pick<PromesseView, 'target' | 'lead' | 'issue'> {
  id: string;
  name: string;
  promise: string;
  unit: string;
}

/** The four promises, in the order of the plan. */
export function englishPromises(): EnglishPromise[] {
  return promesses.map(({ id }) => {
    const words = PROMISES_ENGLISH[id];
    if (!words) throw new Error(`a promise without English words: ${id}`);
    const { target, lead, issue } = promesseView(id);
    return { id, ...words, target, lead, issue };
  });
}

/** The value of a row in English, with the words of its precision. */
export function englishValue(row: Exclude<CitableRow, { unite: string }>): string {
  const { valeur, valeur_max, precision, indicateur: id } = row;
  if (!isNumber(valeur)) return ABSENCE_ENGLISH[valeur];
  const numbers = [valeur, valeur_max].filter((n) => n !== null).map(englishNumber);
  const percent = indicateur(id).type === 'taux' ? '%' : '';
  return [PRECISION_ENGLISH[precision], `${numbers.join('–')}${percent}`].filter(Boolean).join(' ');
}
