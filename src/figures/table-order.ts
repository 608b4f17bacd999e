import { isNumber } from '../domain/valeur.ts';
import { quantityValue, type Cell } from '../store/cell.ts';
import type { FigureTable } from './figure.ts';

/**
 * The rows of a table as a page prints them. Places are ordered by their value, the greatest first, absences last, in the order of the
 * files where two are equal; another table keeps its order, which says something.
 */
export function printedRows({ rows, ordre, columns }: FigureTable): FigureTable['rows'] {
  const [first] = rows;
  if (!first || !rows.every(([place]) => place?.kind === 'territoire')) return rows;
  const column = ordre ?? columns.findIndex((_, i) => first[i]?.kind === 'quantity');
  return [...rows].sort((a, b) => valueOf(b[column]) - valueOf(a[column]) || 0);
}

/** The number of a cell; less than any for an absence, or for words. */
function valueOf(cell: Cell | undefined): number {
  const valeur = cell?.kind === 'quantity' ? quantityValue(cell) : 'so';
  return isNumber(valeur) ? valeur : -Number.MAX_VALUE;
}
