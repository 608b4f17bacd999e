import { createHash } from 'node:crypto';
import { isNumber } from '../domain/valeur.ts';
import { cellText, citedRows, quantityValue, type Cell } from '../store/cell.ts';
import { territoireAddress } from '../store/routes.ts';
import type { Figure } from './figure.ts';

/** The names under which the first copies said it, for ever: a copy would be made of every figure that says nothing new. */
const FIRST_NAMES = {
  subtitle: 'sousTitre',
  takeaway: 'constat',
  dataDate: 'dateDonnees',
  table: 'tableau',
  context: 'contexte',
  headline: 'vedette',
  count: 'compte',
};

/**
 * The hash of what a figure says: its words, its table, its sources. The way it is drawn and the ways of its numbers are left
 * out: a change of style does not make a new dated copy, a change of a value, of a date or of a sentence does.
 */
export function figureFingerprint(f: Figure): string {
  const { drawing: _, sentences: __, ...said } = f;
  const words = {
    ...said,
    table: sayTable(f),
    sources: f.sources.map((used) => named(used, { rows: 'lignes' })),
    ...(f.count && { count: named(f.count, { caption: 'legende' }) }),
  };
  return createHash('sha256')
    .update(JSON.stringify(named(words, FIRST_NAMES)))
    .digest('hex');
}

/** The same fields in the same order, some of them under another name. */
function named(fields: object, names: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(fields).map(([key, valeur]) => [names[key] ?? key, valeur as unknown]));
}

/** The table in the form of the first copies, for ever: another form would make a copy of every figure that says nothing new. */
function sayTable({ table: { caption, columns, rows } }: Figure) {
  return {
    legende: caption,
    colonnes: columns.map(({ titre, key }, i) => ({
      titre,
      nombre: rows[0]?.[i]?.kind === 'quantity' ? true : undefined,
      cle: key,
    })),
    lignes: rows.map((row) => row.map((cell) => sayCell(cell, { cited: citedRows(row).length > 0 }))),
  };
}

function sayCell(cell: Cell, { cited }: { cited: boolean }) {
  const texte = cellText(cell);
  switch (cell.kind) {
    case 'quantity': {
      if ('row' in cell) return { texte, valeur: cell.valeur, ligne: cell.row.id };
      if (!('formula' in cell)) return { texte, valeur: texte };
      return { texte, valeur: quantityValue(cell), derivation: isNumber(cell.valeur) ? cell.formula : undefined };
    }
    case 'territoire': {
      if (cell.form !== 'link') return { texte, valeur: texte };
      const { code } = cell.territoire;
      return { texte, valeur: texte, lien: territoireAddress(code), territoire: cited ? undefined : code };
    }
    case 'words':
      return cell.link === undefined ? { texte, valeur: texte } : { texte, lien: cell.link };
    default:
      return { texte, valeur: texte };
  }
}
