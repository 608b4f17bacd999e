import { isNumber } from '../domain/valeur.ts';
import { escapeXml } from '../format/xml.ts';
import { cellText, citedRows, quantityValue, type Cell, type QuantityCell } from '../store/cell.ts';
import { isObjectif } from '../store/row-words.ts';
import { rowAddress, territoireAddress } from '../store/routes.ts';
import { numberHtml, numberWithoutLink, type PrintedNumber } from './number-html.ts';
import { number, computedNumber } from './printed-number.ts';
import { asHtml } from './sentence.ts';
import { sentenceOfText } from './table-text.ts';

/** The number of a cell with the way to its row or to its computation, a target in the colour of promises; null where neither gives one. */
export function cellNumber(cell: QuantityCell): PrintedNumber | null {
  const texte = cellText(cell);
  if ('lien' in cell) return { texte, valeur: quantityValue(cell), lien: cell.lien };
  if ('ligne' in cell) return number(cell.ligne.id, { texte, promis: isObjectif(cell.ligne.id) });
  if ('formule' in cell && isNumber(cell.valeur))
    return computedNumber({ texte, valeur: quantityValue(cell), formule: cell.formule, entrees: cell.entrees });
  return null;
}

/** A cell as a page prints it: its number leads to its row or to its computation; those in its words, to the rows beside them. */
export function cellHtml(cell: Cell, { row }: { row: readonly Cell[] }): string {
  const text = cellText(cell);
  switch (cell.kind) {
    case 'quantity': {
      const number = cellNumber(cell);
      if (!number) return escapeXml(text);
      return isBesideItsRow(number, row) ? numberWithoutLink(number) : numberHtml(number);
    }
    case 'source':
      return `<cite>${escapeXml(text)}</cite>`;
    case 'territoire':
      return cell.form === 'link' ? link(text, territoireAddress(cell.territoire.code)) : escapeXml(text);
    case 'date':
      return escapeXml(text);
    case 'words':
      if (cell.name)
        return `<span translate="no">${cell.lien === undefined ? escapeXml(text) : link(text, cell.lien)}</span>`;
      return cell.lien === undefined ? wordsHtml(text, row) : link(text, cell.lien);
  }
}

/**
 * Whether a published number of the row leads already to the page where a computed one is explained: a link named by a number says
 * little, and one is enough. One that sources contradict keeps its own, which its mark follows.
 */
function isBesideItsRow({ lien, lignes = [], calcul, desaccord }: PrintedNumber, row: readonly Cell[]): boolean {
  if (calcul || desaccord || lignes.length === 1) return false;
  const page = pageOf(lien);
  return page !== '' && citedRows(row).some(({ id }) => pageOf(rowAddress(id)) === page);
}

/** An address without the anchor in its page. */
function pageOf(address: string): string {
  return address.replace(/#.*/, '');
}

function wordsHtml(text: string, row: readonly Cell[]): string {
  const lignes = citedRows(row).map(({ id }) => id);
  const [first] = lignes;
  return first === undefined ? escapeXml(text) : asHtml(sentenceOfText(text, { lignes, lieu: rowAddress(first) }));
}

function link(text: string, address: string): string {
  return `<a href="${escapeXml(address)}">${escapeXml(text)}</a>`;
}
