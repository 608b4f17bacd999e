import { toCsv } from '../../format/csv.ts';
import type { Figure } from '../../figures/figure.ts';
import { fileTable } from './table.ts';

/** `donnees.csv`: the figure's table, one header line and no comment. An absence is its code, a cell without object is empty. */
export function csvFigure(f: Figure): string {
  const { columns, rows } = fileTable(f);
  return toCsv(
    rows.map(({ valeurs }) => valeurs),
    columns.map(({ nom }) => nom),
  );
}
