import type { Computation } from './computed/computation.ts';
import { registerComputation } from './computed/page-computations.ts';
import { escapeXml } from '../format/xml.ts';
import { rowAddress, shortAnchor } from '../store/routes.ts';

/** A number as a page prints it, with the way to where it comes from. */
export interface PrintedNumber {
  texte: string;
  /** What a program reads: dot decimal, or the code of an absence. */
  valeur: string | number;
  /** Empty when the page that prints it is to explain it: see `calcul`. */
  lien: string;
  /** Id of the row it comes from, or ids of the rows it was computed from. */
  lignes?: readonly string[];
  /** A promised number takes the colour of promises. */
  promis?: boolean;
  /** For a count, the selector of what it counts in the page that it leads to. */
  compte?: string;
  /** For a computed number, the disagreement that one of its inputs takes part in. */
  desaccord?: string | undefined;
  /** What the page that prints it needs to explain it, when no other page does. */
  calcul?: Computation;
}

/** How much the markup of a number says. */
export interface NumberForm {
  /**
   * For pages made by thousands: without what says nothing more, that is the class that its element stands for, the id of the
   * row that its link names, and in that link what the address of a series says of its rows.
   */
  light?: boolean;
}

/**
 * The markup of a number, without a space around it that a sentence would show. A computed number that no other page
 * explains leaves its computation to the page that prints it, and leads to its end; a number read at its own place leads
 * nowhere.
 */
export function numberHtml(number: PrintedNumber, { light = false }: NumberForm = {}): string {
  const { texte, valeur, promis = false, compte, desaccord, calcul } = number;
  if (number.lien === '' && !calcul) return numberWithoutLink(number);
  const { lien, lignes = [] } = light ? withoutRepetition(number) : number;
  const classes = [...(light ? [] : ['chiffre']), ...(promis ? ['promis'] : [])].join(' ');
  const source = lignes.length > 0 ? ` data-ligne="${escapeXml(lignes.join(' '))}"` : '';
  const address = calcul ? `#${registerComputation(calcul)}` : lien;
  return (
    `<data${classes ? ` class="${classes}"` : ''} value="${escapeXml(String(valeur))}"${compte ? ` data-compte="${escapeXml(compte)}"` : ''}>` +
    `<a href="${escapeXml(address)}"${desaccord ? ` data-desaccord="${escapeXml(desaccord)}"` : ''}${source}>${escapeXml(texte)}</a></data>`
  );
}

/** The link of a number that names its row, by its short anchor where the page has one: the row is then said once. */
function withoutRepetition({ lien, lignes = [] }: PrintedNumber): Pick<PrintedNumber, 'lien' | 'lignes'> {
  const [id, ...others] = lignes;
  if (id === undefined || others.length > 0 || !lien.endsWith(`#${id}`)) return { lien, lignes };
  const anchor = lien === rowAddress(id) ? (shortAnchor(id) ?? id) : id;
  return { lien: lien.slice(0, -id.length) + anchor };
}

/** The number where a link already surrounds it: that link leads to the page where the number has its own. */
export function numberWithoutLink({ texte, valeur, promis = false }: PrintedNumber): string {
  return `<data${promis ? ' class="promis"' : ''} value="${escapeXml(String(valeur))}">${escapeXml(texte)}</data>`;
}
