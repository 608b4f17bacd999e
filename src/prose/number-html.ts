import type { Computation } from './computed/computation.ts';
import { registerComputation } from './computed/page-computations.ts';
import { escapeXml } from '../format/xml.ts';
import { rowAddress, shortAnchor } from '../store/routes.ts';

/** A number as a page prints it, with the way to where it comes from. */
export interface PrintedNumber {
  text: string;
  /** What a program reads: dot decimal, or the code of an absence. */
  valeur: string | number;
  /** Empty when the page that prints it is to explain it: see `computation`. */
  link: string;
  /** Id of the row it comes from, or ids of the rows it was computed from. */
  rows?: readonly string[];
  /** A promised number takes the colour of promises. */
  promis?: boolean;
  /** For a count, the selector of what it counts in the page that it leads to. */
  count?: string;
  /** For a computed number, the disagreement that one of its inputs takes part in. */
  desaccord?: string | undefined;
  /** What the page that prints it needs to explain it, when no other page does. */
  computation?: Computation;
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
  const { text, valeur, promis = false, count, desaccord, computation } = number;
  if (number.link === '' && !computation) return numberWithoutLink(number);
  const { link, rows = [] } = light ? withoutRepetition(number) : number;
  const classes = [...(light ? [] : ['chiffre']), ...(promis ? ['promis'] : [])].join(' ');
  const source = rows.length > 0 ? ` data-ligne="${escapeXml(rows.join(' '))}"` : '';
  const address = computation ? `#${registerComputation(computation)}` : link;
  return (
    `<data${classes ? ` class="${classes}"` : ''} value="${escapeXml(String(valeur))}"${count ? ` data-compte="${escapeXml(count)}"` : ''}>` +
    `<a href="${escapeXml(address)}"${desaccord ? ` data-desaccord="${escapeXml(desaccord)}"` : ''}${source}>${escapeXml(text)}</a></data>`
  );
}

/** The link of a number that names its row, by its short anchor where the page has one: the row is then said once. */
function withoutRepetition({ link, rows = [] }: PrintedNumber): Pick<PrintedNumber, 'link' | 'rows'> {
  const [id, ...others] = rows;
  if (id === undefined || others.length > 0 || !link.endsWith(`#${id}`)) return { link, rows };
  const anchor = link === rowAddress(id) ? (shortAnchor(id) ?? id) : id;
  return { link: link.slice(0, -id.length) + anchor };
}

/**
 * The number where a link already surrounds it: that link leads to the page where the number has its own. A count that leads
 * nowhere still says what it counts in its page.
 */
export function numberWithoutLink({ text, valeur, promis = false, link, count }: PrintedNumber): string {
  const counted = count !== undefined && link === '' ? ` data-compte="${escapeXml(count)}"` : '';
  return `<data${promis ? ' class="promis"' : ''} value="${escapeXml(String(valeur))}"${counted}>${escapeXml(text)}</data>`;
}
