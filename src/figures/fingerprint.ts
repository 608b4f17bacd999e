import { createHash } from 'node:crypto';
import { isNumber } from '../domain/valeur.ts';
import { cellText, citedRows, quantityValue, type Cell } from '../store/cell.ts';
import { territoireAddress } from '../store/routes.ts';
import type { Figure } from './figure.ts';

/**
 * The hash of what a figure says: its words, its table, its sources. The way it is drawn and the ways of its numbers are left
 * out: a change of style does not make a new dated copy, a change of a value, of a date or of a sentence does.
 */
export function figureFingerprint(f: Figure): string {
  const { drawing: _, phrases: __, ...said } = f;
  const words = JSON.stringify(said, (key, valeur: unknown) => (key === 'tableau' ? sayTable(f) : valeur));
  return createHash('sha256').update(words).digest('hex');
}

/** The table in the form of the first copies, for ever: another form would make a copy of every figure that says nothing new. */
function sayTable({ tableau: { legende, colonnes, lignes } }: Figure) {
  return {
    legende,
    colonnes: colonnes.map(({ titre, cle }, i) => ({
      titre,
      nombre: lignes[0]?.[i]?.kind === 'quantity' ? true : undefined,
      cle,
    })),
    lignes: lignes.map((row) => row.map((cell) => sayCell(cell, { cited: citedRows(row).length > 0 }))),
  };
}

function sayCell(cell: Cell, { cited }: { cited: boolean }) {
  const texte = cellText(cell);
  switch (cell.kind) {
    case 'quantity': {
      if ('ligne' in cell) return { texte, valeur: cell.valeur, ligne: cell.ligne.id };
      if (!('formule' in cell)) return { texte, valeur: texte };
      return { texte, valeur: quantityValue(cell), derivation: isNumber(cell.valeur) ? cell.formule : undefined };
    }
    case 'territoire': {
      if (cell.form !== 'link') return { texte, valeur: texte };
      const { code } = cell.territoire;
      return { texte, valeur: texte, lien: territoireAddress(code), territoire: cited ? undefined : code };
    }
    case 'words':
      return cell.lien === undefined ? { texte, valeur: texte } : { texte, lien: cell.lien };
    default:
      return { texte, valeur: texte };
  }
}
