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
function cellNumber(cell: QuantityCell): PrintedNumber | null {
  const text = cellText(cell);
  if ('link' in cell) return { text, valeur: quantityValue(cell), link: cell.link };
  if ('row' in cell) return number(cell.row.id, { text, promis: isObjectif(cell.row.id) });
  if ('formula' in cell && isNumber(cell.valeur))
    return computedNumber({ text, valeur: quantityValue(cell), formula: cell.formula, inputs: cell.inputs });
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
        return `<span translate="no">${cell.link === undefined ? escapeXml(text) : link(text, cell.link)}</span>`;
      return cell.link === undefined ? wordsHtml(text, row) : link(text, cell.link);
  }
}

/**
 * Whether a published number of the row leads already to the page where a computed one is explained: a link named by a number says
 * little, and one is enough. One that sources contradict keeps its own, which its mark follows.
 */
function isBesideItsRow({ link, rows = [], computation, desaccord }: PrintedNumber, cells: readonly Cell[]): boolean {
  if (computation || desaccord || rows.length === 1) return false;
  const page = pageOf(link);
  return page !== '' && citedRows(cells).some(({ id }) => pageOf(rowAddress(id)) === page);
}

/** An address without the anchor in its page. */
function pageOf(address: string): string {
  return address.replace(/#.*/, '');
}

function wordsHtml(text: string, row: readonly Cell[]): string {
  const rows = citedRows(row).map(({ id }) => id);
  const [first] = rows;
  return first === undefined ? escapeXml(text) : asHtml(sentenceOfText(text, { rows, lieu: rowAddress(first) }));
}

function link(text: string, address: string): string {
  return `<a href="${escapeXml(address)}">${escapeXml(text)}</a>`;
}
