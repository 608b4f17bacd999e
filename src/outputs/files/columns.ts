import { toSlug } from '../../domain/slug.ts';
import type { FileColumn } from './metadata-shape.ts';
import type { Cell, CommuneCell, ComputedCell, PublishedCell } from '../../store/cell.ts';
import type { Column, Figure } from '../../figures/figure.ts';

/** A bare value: dot decimal, a code of absence where a number is missing, null for an empty cell. */
export type FileValue = number | string | null;

/** A cell that comes from a row, from a computation, or from the pages of communes. */
export type CellOfOrigin = PublishedCell | ComputedCell | CommuneCell;

/** One column of a file with its value in each row. */
export interface Line {
  column: FileColumn;
  valeurs: readonly FileValue[];
  /** The cells that come from somewhere; null for the others. */
  origines?: readonly (CellOfOrigin | null)[];
}

/** The name of a column in files: its key, else its title in snake_case. */
export function columnName({ key, titre }: Column): string {
  return key ?? toSlug(titre).replaceAll('-', '_');
}

/** The cells of a column. Throws on a row too short, and on cells of two kinds. */
export function columnCells({ table }: Figure, column: number): Cell[] {
  const cells = table.rows.map((row) => {
    const cell = row[column];
    if (!cell) throw new Error(`« ${table.caption} »: a row of ${row.length} cells has no cell ${column + 1}`);
    return cell;
  });
  const kinds = [...new Set(cells.map(({ kind }) => kind))];
  if (kinds.length > 1)
    throw new Error(`« ${table.caption} »: cells of several kinds in column ${column + 1}: ${kinds.join(', ')}`);
  return cells;
}

/** The unit of a cell: null for what is no quantity, and for a rank. */
export function cellUnit(cell: Cell): string | null {
  return cell.kind === 'quantity' ? (cell.unite?.plural ?? null) : null;
}

/** The unit of a row: that of its first quantity; that of the figure where it has none. */
export function rowUnit({ unite }: Figure, row: readonly Cell[]): string {
  return row.map(cellUnit).find((unit) => unit !== null) ?? unite;
}
