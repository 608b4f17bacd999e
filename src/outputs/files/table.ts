import { FORMULAS } from '../../domain/derivations/index.ts';
import { isNumber } from '../../domain/valeur.ts';
import { cellValue, type Cell } from '../../store/cell.ts';
import type { Column, Figure } from '../../figures/figure.ts';
import { columnCells, columnName, type CellOfOrigin, type Line, type FileValue } from './columns.ts';
import { complements } from './extra-columns.ts';
import { additions } from './keys.ts';
import type { FileColumn, ColumnType } from './metadata-shape.ts';

/** One row of a file. */
interface FileRow {
  valeurs: Readonly<Record<string, FileValue>>;
  /** The cells of the columns whose value comes from a row or from a computation. */
  origines: Readonly<Record<string, CellOfOrigin>>;
}

/** The table of a figure as its files hold it: typed columns, bare values; each row says its territory, unit, date and source. */
export interface FileTable {
  columns: readonly FileColumn[];
  rows: readonly FileRow[];
}

/** The table of a figure, for its files. Throws when two columns have one name, or when one has cells of two kinds. */
export function fileTable(f: Figure): FileTable {
  const own = f.table.columns.flatMap((column, i) => {
    const cells = columnCells(f, i);
    return [lineOf(column, cells), ...additions(f, { column, cells })];
  });
  const lines = [...own, ...complements(f)];
  const noms = lines.map(({ column }) => column.nom);
  const double = noms.find((nom, i) => noms.indexOf(nom) !== i);
  if (double !== undefined) throw new Error(`figure ${f.id}: two columns are named ${double}`);
  return {
    columns: lines.map(({ column }) => column),
    rows: f.table.rows.map((_, i) => ({
      valeurs: Object.fromEntries(lines.map(({ column, valeurs }) => [column.nom, valeurs[i] ?? null])),
      origines: Object.fromEntries(
        lines.flatMap(({ column, origines }) => (origines?.[i] ? [[column.nom, origines[i]]] : [])),
      ),
    })),
  };
}

const TYPES: Partial<Record<Cell['kind'], ColumnType>> = { quantity: 'nombre', date: 'date' };

function lineOf(column: Column, cells: readonly Cell[]): Line {
  const nom = columnName(column);
  const type = (cells[0] && TYPES[cells[0].kind]) ?? 'texte';
  return {
    column: { nom, titre: column.titre, description: describe(cells, { nom, type }), type },
    valeurs: cells.map(cellValue),
    origines: cells.map(originOf),
  };
}

function originOf(cell: Cell): CellOfOrigin | null {
  if (cell.kind !== 'quantity') return null;
  return 'row' in cell || 'link' in cell || ('formula' in cell && isNumber(cell.valeur)) ? cell : null;
}

function describe(cells: readonly Cell[], { nom, type }: Pick<FileColumn, 'nom' | 'type'>): string {
  if (type === 'date')
    return `AAAA, AAAA-MM ou AAAA-MM-JJ, à la précision de la source${nom === 'echeance' ? '' : ' ; échéance pour un objectif'} ; inc quand elle n’en donne pas.`;
  const computed = cells.find((cell) => 'formula' in cell);
  const formula = FORMULAS.find(({ id }) => id === computed?.formula);
  if (formula) return `Calcul de Dernier kilomètre. ${formula.nom} : ${formula.formula}`;
  if (cells.some((cell) => 'computed' in cell && cell.computed))
    return 'Calcul de Dernier kilomètre : sa formule et ses données sont à l’adresse que donne donnees.json pour chaque nombre.';
  return type === 'nombre' ? 'Valeur telle que la source la publie.' : '';
}
