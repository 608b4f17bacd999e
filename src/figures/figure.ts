import type { FigureWords } from './typography.ts';
import type { Theme } from '../domain/tables/columns.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import type { Cell } from '../store/cell.ts';

/** A column of a figure's table: its cells are all of one kind. */
export interface Column {
  titre: string;
  /** Name of the column in files, snake_case; derived from the title when absent. */
  key?: string;
}

/** The table beside each drawing: it holds all that the drawing says. First cell of a row is its header. */
export interface FigureTable {
  caption: string;
  columns: readonly Column[];
  rows: readonly (readonly Cell[])[];
  /** The column by which pages order places: their first number when absent. */
  ordre?: number;
}

/** A source of a figure, with the rows used; the source line leads to the first of them. */
export interface SourceFigure {
  source: string;
  rows: readonly string[];
}

/** A drawing, in one or two widths. The narrow one is shown on phones. */
export interface FigureDrawing {
  kind: 'graphique' | 'carte';
  /** SVG for 640 px and more. */
  ample: string;
  /** SVG for a phone, when the wide one does not read there. */
  narrow?: string;
  /**
   * The drawing as the file `dessin.svg`, for one of thousands of marks: pages show the file as a picture instead of holding `ample`,
   * which embeds hold still, and which may be coarser. Pictures are drawn from it.
   */
  file?: string;
}

/**
 * A figure as an editorial unit: everything that a page, an embed or a file needs of it. No field is optional that a
 * reader would miss: a figure without takeaway, alternative, table, unit, date, source or licence does not compile.
 */
export interface Figure {
  /** kebab-case, kept for ever; those of maps begin with `carte-`. */
  id: string;
  /** A subject, or the territories, which have no promise of their own. */
  theme: Theme | 'territoires';
  /** States the finding. */
  titre: string;
  /** What is measured, unit, place, date. */
  subtitle: string;
  /** The finding in one full sentence, with its numbers and dates. */
  takeaway: string;
  /** Replaces the drawing for those who do not see it. */
  alternative: string;
  unite: string;
  /** The date of the data, as the reader sees it. */
  dataDate: string;
  drawing: FigureDrawing;
  notes: readonly string[];
  sources: readonly SourceFigure[];
  /** Ids of the disagreements that touch its values. */
  desaccords: readonly string[];
  table: FigureTable;
  licence: string;
  /** The article on the context that the figure belongs to; absent for those of a promise. */
  context?: string;
  /** The row whose value stands for the figure on its share card; required of a figure of the context. */
  headline?: string;
  /** The title, the subtitle, the takeaway and the notes as they were written, for pages; the plain words when absent. */
  sentences?: FigureWords;
  /** The page that the figure belongs to, where it is that of no promise and no article. */
  page?: string;
  /** What a figure counts, when it counts the rows of a table: the table, their first and last date, the number of its share card. */
  count?: { table: string; dates: string; valeur: string; caption: string };
  /** The territories that the drawing shows as links. */
  territoires?: readonly CodeTerritoire[];
}

/** The longest title that a square picture holds at a size that is read. */
export const MAX_TITLE = 96;

/** The licence of our drawings and words. Data keep their producer's. */
export const LICENCE_FIGURES = 'CC BY 4.0';
