import { CODE_ETAT, degree, etatWord, type Knowledge } from '../../domain/knowledge.ts';
import { formatShortDate } from '../../format/date.ts';

/** A cell of a matrix, as text, for a page has hundreds: pattern, letter, word, and its date where it is not that of the column. */
export function matrixCell(c: Knowledge, columnDate: string | null): string {
  const date = c.date && c.date !== columnDate ? formatShortDate(c.date) : '';
  return (
    `<td data-connu="${degree(c)}"><svg class="motif motif--${c.etat}" aria-hidden="true"><use href="#etat-${c.etat}"></use></svg>` +
    `<span aria-hidden="true">${CODE_ETAT[c.etat]}</span><span class="hors-ecran">${etatWord(c)}</span>` +
    `${date && `<span class="mesure-unite">${date}</span>`}</td>`
  );
}
