import type { DateSource } from '../domain/date-source.ts';
import type { FormulaId } from '../domain/derivations/index.ts';
import type { Source } from '../domain/tables/index.ts';
import type { Territoire } from '../domain/territoire.ts';
import { COMMUNE_ABSENCE_WORD, isNumber, type Absence, type Valeur } from '../domain/valeur.ts';
import { formatDate } from '../format/date.ts';
import { round, formatNumber, formatValue } from '../format/number.ts';
import type { Unite } from '../format/unite.ts';
import { formatRow, unitOfRow, indicateurUnit } from './row-words.ts';
import { entry, source, territoire, type CitableRow } from './rows.ts';

interface Quantity {
  kind: 'quantity';
  valeur: Valeur;
  /** Null for a rank, which has none. */
  unite: Unite | null;
}

/** The value of a row, or the absence that it states: date, territory, source and exactness are those of the row. */
export interface PublishedCell extends Quantity {
  row: CitableRow;
}

/** What a formula gives of its inputs, exact: printed and filed with so many decimals; or the reason why it gives nothing. */
export interface ComputedCell extends Quantity {
  formula: FormulaId;
  /** See `prose/computed/inputs.ts`. */
  inputs: readonly string[];
  decimales: number;
  /** The date of the inputs; null for a formula of no date. */
  date: DateSource | null;
}

/** What no row and no formula gives. */
interface AbsentCell extends Quantity {
  valeur: Absence;
  /** The word of the absence when absent. */
  words?: string;
}

/** What the pages of `/chiffres/communes/` say, each number at its own address: published by commune, or computed of what is. */
export interface CommuneCell extends Quantity {
  /** Where the number is, with its source and its computation. */
  link: string;
  /** How many it is printed with at most: all that the source gives, or so many of a computed number. */
  decimales: number;
  date: DateSource;
  /** Id of the source of the value, or of what it was computed from. */
  source: string;
  /** Whether it is computed; else it is printed as published. */
  computed: boolean;
}

/** A number or the reason why there is none. */
export type QuantityCell = PublishedCell | ComputedCell | CommuneCell | AbsentCell;

/** When. Null: nothing to date. */
interface DateCell {
  kind: 'date';
  date: DateSource | null;
  /** When it was announced, for the deadline of a target. */
  annonceLe?: DateSource;
}

interface TerritoireCell {
  kind: 'territoire';
  territoire: Territoire;
  /** What is printed: its name with the way to its page, its name alone, its bare code. */
  form: 'link' | 'name' | 'code';
}

interface SourceCell {
  kind: 'source';
  source: Source;
}

/** Plain words, which may lead somewhere. */
interface WordsCell {
  kind: 'words';
  words: string;
  link?: string;
  /** Whether they are a proper name, whose figures are no number. */
  name?: true;
}

/**
 * One cell of a table: a typed value with where it comes from, never its text. Pages, files, drawings and sentences read the
 * same cell; `cellText` and `cellValue` write it last, for a reader and for a program.
 */
export type Cell = QuantityCell | DateCell | TerritoireCell | SourceCell | WordsCell;

/** The value of an observation, a target or a fact. Throws when no table has the id. */
export function rowCell(id: string): PublishedCell {
  const row = entry(id);
  return { kind: 'quantity', valeur: row.valeur, unite: unitOfRow(id), row };
}

/** What a formula gives. */
export function computedCell(valeur: Valeur, computation: Omit<ComputedCell, 'kind' | 'valeur'>): ComputedCell {
  return { kind: 'quantity', valeur, ...computation };
}

/** An absence that no row states, of an indicator or of a rank; in other words than its own when they are given. */
export function absentCell(
  valeur: Absence,
  { indicateur, words }: { indicateur: string | null; words?: string },
): AbsentCell {
  const unite = indicateur === null ? null : indicateurUnit(indicateur);
  return { kind: 'quantity', valeur, unite, ...(words !== undefined && { words }) };
}

/** The date of a row: that of the value, or the deadline of the target. */
export function rowDate(row: CitableRow): DateSource {
  return 'echeance' in row ? row.echeance : row.date;
}

/** The date of a row; the deadline of a target is followed by its announcement, unless told otherwise. */
export function rowDateCell(id: string, { announced = true }: { announced?: boolean } = {}): DateCell {
  const row = entry(id);
  return {
    kind: 'date',
    date: rowDate(row),
    ...(announced && 'echeance' in row && { annonceLe: row.annonce_le }),
  };
}

/** A territory, by its key. Throws on one that the tables do not know. */
export function territoireCell(code: string, form: TerritoireCell['form'] = 'link'): TerritoireCell {
  return { kind: 'territoire', territoire: territoire(code), form };
}

/** Where there is nothing to date. */
export const NO_DATE: DateCell = { kind: 'date', date: null };

/** The source of a row. */
export function rowSourceCell(id: string): SourceCell {
  return { kind: 'source', source: source(entry(id).source) };
}

/** A cell of words, which may lead to a page. */
export function wordsCell(words: string, link?: string): WordsCell {
  return { kind: 'words', words, ...(link !== undefined && { link }) };
}

/** A proper name, which may lead somewhere. */
export function nameCell(words: string, link?: string): WordsCell {
  return { ...wordsCell(words, link), name: true };
}

/** What a reader sees of a cell, as plain text. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'quantity':
      return quantityText(cell);
    case 'date':
      return cell.date === null ? '' : dateText(cell.date, cell.annonceLe);
    case 'territoire':
      return cell.form === 'code' ? cell.territoire.cog : cell.territoire.nom;
    case 'source':
      return cell.source.citation;
    case 'words':
      return cell.words;
  }
}

/** What a program reads of a cell: a number as it is printed or the code of its absence, a bare date, words; null for an empty cell. */
export function cellValue(cell: Cell): number | string | null {
  if (cell.kind === 'quantity') return quantityValue(cell);
  if (cell.kind === 'date') return cell.date === null ? null : dateCode(cell.date);
  return cellText(cell) || null;
}

/** The number of a cell as it is printed, or the code of its absence. Throws on NaN and infinities. */
export function quantityValue(cell: QuantityCell): Valeur {
  return isComputed(cell) && isNumber(cell.valeur) ? round(cell.valeur, cell.decimales) : cell.valeur;
}

/** A date as programs read it: the unknown one is an absence. */
export function dateCode(date: DateSource): DateSource | Absence {
  return date === 'inconnue' ? 'inc' : date;
}

/** The row that a cell comes from; null for a cell that is not the value of a row. */
export function cellRow(cell: Cell): CitableRow | null {
  return 'row' in cell ? cell.row : null;
}

/** The rows that the cells of a table cite, in their order. */
export function citedRows(cells: readonly Cell[]): CitableRow[] {
  return cells.flatMap((cell) => cellRow(cell) ?? []);
}

/** Whether the number is ours, and printed with so many decimals. */
function isComputed(cell: QuantityCell): cell is ComputedCell | CommuneCell {
  return 'formula' in cell || ('computed' in cell && cell.computed);
}

function quantityText(cell: QuantityCell): string {
  if ('row' in cell) return formatRow(cell.row.id);
  if (isComputed(cell) && isNumber(cell.valeur))
    return formatNumber(cell.valeur, { decimales: cell.decimales, decimalesMin: cell.decimales });
  if ('link' in cell) return formatValue(cell.valeur, { decimales: cell.decimales, words: COMMUNE_ABSENCE_WORD });
  return 'words' in cell && cell.words !== undefined ? cell.words : formatValue(cell.valeur);
}

function dateText(date: DateSource, announced?: DateSource): string {
  return announced === undefined ? formatDate(date) : `${formatDate(date)} (annoncé : ${formatDate(announced)})`;
}
