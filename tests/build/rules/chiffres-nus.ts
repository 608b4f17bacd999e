import { masquerReperes } from '../../../src/phrases/reperes.ts';
import type { Page } from './page.ts';

/** Where a figure is what it should be (a number with its way, a date), or is no text that a reader reads as a number. */
const PERMIS = 'data,time,svg,script,style,code,pre,kbd,samp,option,textarea,.code,.formule';
/** A document is called by its title, a group of communes by its name, which may hold any number. */
const TITRES = 'cite,[translate="no"],a[href^="/sources/"]';

/** The texts of the main part of a page that print a number without way: neither in a `<data>`, nor one of the exceptions of `REPERES`. */
export function chiffresNus({ document }: Page): string[] {
  const main = (document.querySelector('main') ?? document.body).cloneNode(true) as Element;
  for (const element of main.querySelectorAll(`${PERMIS},${TITRES}`)) element.replaceWith(' … ');
  for (const cellule of codes(main)) cellule.remove();
  return textesDe(main).filter((texte) => /\d/.test(masquerReperes(texte)));
}

/** The numbers of the main part of a page, and how each leads somewhere: nothing when it does not. */
export function chiffresDePage({ document }: Page): { chiffre: Element; chemin: Chemin | null }[] {
  const titre = document.querySelector('h1 data > a[href]') !== null;
  return [...document.querySelectorAll('main data')].map((chiffre) => ({
    chiffre,
    chemin: titre && chiffre.closest('[aria-current="page"]') ? 'titre' : cheminDe(chiffre),
  }));
}

/**
 * `lien`: its own link, which names its place; `titre`: the link of the words it is in, or the heading that the trail of the page repeats;
 * `place`: it is read at its own place, that of a row, of a computation, of a sum or of a bound that we chose; `choix`: the choice that counts what it shows.
 */
export type Chemin = 'lien' | 'titre' | 'place' | 'choix';

function cheminDe(chiffre: Element): Chemin | null {
  if (!chiffre.hasAttribute('value')) return null;
  if (chiffre.querySelector('a[href]:not([href=""])')) return 'lien';
  if (chiffre.closest('a[href]')) return 'titre';
  if (chiffre.closest('.calcul, .ligne-complete, [data-somme], .bornes, tr[id^="EPCI-"]')) return 'place';
  return chiffre.closest('label') && chiffre.hasAttribute('data-compte') ? 'choix' : null;
}

/** The cells of a column of codes. */
function codes(main: Element): Element[] {
  return [...main.querySelectorAll('table')].flatMap((table) => {
    const rang = [...table.querySelectorAll('thead th')].findIndex((th) => th.textContent?.trim() === 'Code');
    return rang === -1 ? [] : [...table.querySelectorAll('tbody tr')].flatMap((tr) => tr.children[rang] ?? []);
  });
}

/** The text of each element, whole but for that of the elements in it: « 12 » and « 000 » cut by a link are seen. */
function textesDe(racine: Element): string[] {
  return [racine, ...racine.querySelectorAll('*')].map((element) =>
    [...element.childNodes]
      .map((noeud) => (noeud.nodeType === 3 ? (noeud.textContent ?? '') : ' … '))
      .join('')
      .replaceAll(/[ \n\t\r]+/g, ' ')
      .trim(),
  );
}
