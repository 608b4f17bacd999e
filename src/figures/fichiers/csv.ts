import { toCsv } from '../../telechargements/csv.ts';
import type { Figure } from '../figure.ts';
import { tableFichier } from './table.ts';

/** `donnees.csv`: the figure's table, one header line and no comment. An absence is its code, a cell without object is empty. */
export function csvFigure(f: Figure): string {
  const { colonnes, lignes } = tableFichier(f);
  return toCsv(
    lignes.map(({ valeurs }) => valeurs),
    colonnes.map(({ nom }) => nom),
  );
}
