import { describe, expect, it } from 'vitest';
import { masquerReperes, REPERES } from '../../src/phrases/reperes.ts';
import { pages } from './built-site.ts';
import { chiffresDePage, chiffresNus } from './rules/chiffres-nus.ts';
import { faultsOf, type Page } from './rules/page.ts';

/** The rooms of the site where every number leads to where it comes from. */
const PIECES: readonly string[] = [
  '/',
  '/promesses/',
  '/contexte/',
  '/graphiques/',
  '/sources/',
  '/desaccords/',
  '/glossaire/',
  '/methode/',
  '/chronologie/',
  '/initiatives/',
  '/mises-a-jour/',
  '/corrections/',
  '/donnees/',
  '/a-propos/',
  '/chiffres/',
];

/** Those of which every page prints numbers, and those that may print none. */
const CHIFFREES = new Set(['/', '/promesses/', '/contexte/', '/graphiques/']);
const MOTS = new Set(['/corrections/', '/a-propos/']);

const pagesDe = (piece: string): Page[] =>
  pages.filter(({ path }) => (piece === '/' ? path === '/' : path.startsWith(piece)));
const toutes = PIECES.flatMap(pagesDe);

describe.each(PIECES)('the numbers of %s', (piece) => {
  const siennes = pagesDe(piece);

  it('are each a <data> with its way, or one of the words that hold figures and are no number', () => {
    expect(siennes.length).toBeGreaterThan(0);
    expect(faultsOf(siennes, chiffresNus)).toEqual([]);
  });

  it('lead somewhere, by their link or by that of the title they are in', () => {
    const sansChemin = (page: Page): string[] =>
      chiffresDePage(page).flatMap(({ chiffre, chemin }) => (chemin === null ? [chiffre.outerHTML] : []));
    expect(faultsOf(siennes, sansChemin)).toEqual([]);
    const liees = (page: Page): number =>
      chiffresDePage(page).filter(({ chemin }) => chemin === 'lien' || chemin === 'titre').length;
    if (CHIFFREES.has(piece)) for (const page of siennes) expect(liees(page), page.path).toBeGreaterThan(0);
    else if (!MOTS.has(piece)) expect(siennes.reduce((somme, page) => somme + liees(page), 0)).toBeGreaterThan(0);
  });
});

it('leads a number taken from one row to that row', () => {
  const liens = toutes.flatMap(({ document }) => [...document.querySelectorAll('main data > a[data-ligne]')]);
  expect(liens.length).toBeGreaterThan(1000);
  const ailleurs = liens
    .map((a) => ({ id: a.getAttribute('data-ligne') ?? '', href: a.getAttribute('href') ?? '' }))
    .filter(({ id, href }) => !id.includes(' ') && !href.endsWith(`#${id}`));
  expect(ailleurs).toEqual([]);
});

it('counts what a list shows', () => {
  const comptes = toutes.flatMap(({ path, document }) =>
    [...document.querySelectorAll('main data[data-compte]')].map((data) => {
      const adresse = data.querySelector('a')?.getAttribute('href')?.replace(/#.*/, '') || path;
      const liste = pages.find((page) => page.path === adresse)?.document;
      const vus = liste?.querySelectorAll(`main ${data.getAttribute('data-compte')}`).length;
      return { path, adresse, compte: data.getAttribute('value'), vus: String(vus) };
    }),
  );
  expect(comptes.length).toBeGreaterThan(0);
  expect(comptes.filter(({ compte, vus }) => compte !== vus)).toEqual([]);
});

it('excepts nothing that no page says', () => {
  const textes = pages.map(({ document }) => ordinaire(document.querySelector('main')?.textContent ?? ''));
  const inutiles = REPERES.filter(({ motif }) => {
    const seul = new RegExp(motif, 'iu');
    return !textes.some((texte) => seul.test(texte));
  });
  expect(inutiles).toEqual([]);
});

it('excepts no number by a word that hides it', () => {
  for (const texte of ['De 2 000 maisons', '4 000 maisons de santé', 'la part est de 55 %', 'à 2 041 habitants'])
    expect(masquerReperes(texte)).toMatch(/\d{2}/);
  for (const texte of ['fin 2024', 'le 1er mai 2024', 'IND-311', 'plus de 55 ans', 'pour 100 000 habitants'])
    expect(masquerReperes(texte)).not.toMatch(/\d/);
});

function ordinaire(texte: string): string {
  return texte.replaceAll(/[\u00A0\u202F\n]/g, ' ');
}
