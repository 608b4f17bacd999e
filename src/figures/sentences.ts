import { citedRows } from '../store/cell.ts';
import { isObjectif } from '../store/row-words.ts';
import { number } from '../prose/printed-number.ts';
import { joined, type Sentence } from '../prose/sentence.ts';
import { linkNumbers, only } from '../prose/table-text.ts';
import type { Figure } from './figure.ts';
import type { Words } from './typography.ts';

/** What a figure says, as a page prints it: each number leads to its row or to its computation. */
interface FigureSentences {
  titre: Sentence;
  subtitle: Sentence;
  finding: Sentence;
  notes: readonly Sentence[];
}

/**
 * The words of a figure with the ways of their numbers. A number that was typed leads to the row of the figure that gives it, when one alone does;
 * it stays plain otherwise, and a page may not print it so.
 */
export function figureSentences(f: Figure): FigureSentences {
  const { titre, subtitle, takeaway, notes = f.notes } = f.sentences ?? f;
  const ids = [...new Set(citedRows(f.table.rows.flat()).map(({ id }) => id))];
  const tell = (words: Words) => link(words, ids);
  return { titre: tell(titre), subtitle: tell(subtitle), finding: tell(takeaway), notes: notes.map(tell) };
}

function link(words: Words, ids: readonly string[]): Sentence {
  if (typeof words !== 'string')
    return joined(words.pieces.map((m) => (typeof m === 'string' ? link(m, ids) : { pieces: [inColour(m)] })));
  return linkNumbers(words, (amount) => {
    const id = only(ids, amount);
    return id === undefined ? null : number(id, { text: amount.text, promis: isObjectif(id) });
  });
}

/** A target takes the colour of promises. */
function inColour<T extends Exclude<Sentence['pieces'][number], string>>(m: T): T {
  const [id, ...others] = 'rows' in m ? (m.rows ?? []) : [];
  return id === undefined || others.length > 0 ? m : { ...m, promis: isObjectif(id) };
}
