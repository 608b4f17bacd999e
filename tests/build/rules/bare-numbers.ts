import { hideNotNumbers } from '../../../src/prose/not-numbers.ts';
import type { Page } from './page.ts';
import { linkBeside } from './way-of.ts';

/** Where a figure is what it should be (a number with its way, a date), or is no text that a reader reads as a number. */
const ALLOWED = 'data,time,svg,script,style,code,pre,kbd,samp,option,textarea,.code,.formule';
/** A document is called by its title, a group of communes by its name, which may hold any number. */
const TITRES = 'cite,[translate="no"],a[href^="/sources/"]';

/** The texts of the main part of a page that print a number without way: neither in a `<data>`, nor one of the exceptions of `NOT_NUMBERS`. */
export function bareNumbers({ document }: Page): string[] {
  const main = (document.querySelector('main') ?? document.body).cloneNode(true) as Element;
  for (const element of main.querySelectorAll(`${ALLOWED},${TITRES}`)) element.replaceWith(' … ');
  for (const cell of codes(main)) cell.remove();
  return textsOf(main).filter((text) => /\d/.test(hideNotNumbers(text)));
}

/** The numbers of the main part of a page, and how each leads somewhere: nothing when it does not. */
export function numbersOfPage({ document }: Page): { number: Element; path: PathEntry | null }[] {
  const titre = document.querySelector('h1 data > a[href]') !== null;
  return [...document.querySelectorAll('main data')].map((number) => ({
    number,
    path: titre && number.closest('[aria-current="page"]') ? 'titre' : pathOf(number),
  }));
}

/**
 * `lien`: its own link, which names its place; `titre`: the link of the words it is in, or the heading that the trail of the page repeats;
 * `cote`: a link of its row, that of its head or of the published number it is computed from, or the question that it answers;
 * `place`: it is read at its own place, that of a row, of a computation, of a sum, of a bound that we chose or of the table that it counts; `choice`: the choice
 * that counts what it shows.
 */
export type PathEntry = 'lien' | 'titre' | 'cote' | 'place' | 'choix';

function pathOf(number: Element): PathEntry | null {
  if (!number.hasAttribute('value')) return null;
  if (number.querySelector('a[href]:not([href=""])')) return 'lien';
  if (number.closest('a[href]')) return 'titre';
  if (number.closest('.desaccord--court')?.querySelector('h3 > a[href]') || linkBeside(number)) return 'cote';
  if (number.closest('.calcul, .ligne-complete, [data-somme], .bornes, tr[id^="EPCI-"], .lignes-communes tr[id]'))
    return 'place';
  if (number.closest('caption') && number.hasAttribute('data-compte')) return 'place';
  return number.closest('label') && number.hasAttribute('data-compte') ? 'choix' : null;
}

/** The cells of a column of codes. */
function codes(main: Element): Element[] {
  return [...main.querySelectorAll('table')].flatMap((table) => {
    const rank = [...table.querySelectorAll('thead th')].findIndex((th) => th.textContent?.trim() === 'Code');
    return rank === -1 ? [] : [...table.querySelectorAll('tbody tr')].flatMap((tr) => tr.children[rank] ?? []);
  });
}

/** The text of each element, whole but for that of the elements in it: « 12 » and « 000 » cut by a link are seen. */
function textsOf(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')].map((element) =>
    [...element.childNodes]
      .map((node) => (node.nodeType === 3 ? (node.textContent ?? '') : ' … '))
      .join('')
      .replaceAll(/[ \n\t\r]+/g, ' ')
      .trim(),
  );
}
