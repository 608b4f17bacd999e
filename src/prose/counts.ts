import { agree, type Unite } from '../format/unite.ts';
import { tally } from './printed-number.ts';
import { sentence, type Sentence } from './sentence.ts';

/**
 * Where a list is: the address of its page, empty for one that the count stands over or leads to by its words, and the selector that
 * finds its items in it.
 */
interface List {
  address: string;
  selector: string;
}

/** « 43 lignes », the number leading to the list that it counts. */
export function countSentence(number: number, unite: Unite, { address, selector }: List): Sentence {
  return sentence`${tally(number, address, selector)}\u00A0${agree(number, unite)}`;
}
