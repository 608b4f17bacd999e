import { CODE_ETAT, degre, motEtat, type Connaissance } from '../domain/connaissance.ts';
import { formatDateCourte } from '../format/date.ts';

/** A cell of a matrix, as text, for a page has hundreds: pattern, letter, word, and its date where it is not that of the column. */
export function celluleMatrice(c: Connaissance, dateColonne: string | null): string {
  const date = c.date && c.date !== dateColonne ? formatDateCourte(c.date) : '';
  return (
    `<td data-connu="${degre(c)}"><svg class="motif motif--${c.etat}" aria-hidden="true"><use href="#etat-${c.etat}"></use></svg>` +
    `<span aria-hidden="true">${CODE_ETAT[c.etat]}</span><span class="hors-ecran">${motEtat(c)}</span>` +
    `${date && `<span class="mesure-unite">${date}</span>`}</td>`
  );
}
