import { describe, expect, it } from 'vitest';
import { hideNotNumbers, NOT_NUMBERS } from '../../src/prose/not-numbers.ts';
import { documentAt, pages } from './built-site.ts';
import { numbersOfPage, bareNumbers } from './rules/bare-numbers.ts';
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
  '/comparer/',
  '/cartes/',
];

/** Those of which every page prints numbers, and those that may print none. */
const WITH_NUMBERS = new Set(['/', '/promesses/', '/contexte/', '/graphiques/']);
const WORDS = new Set(['/corrections/', '/a-propos/']);

const pagesOf = (piece: string): Page[] =>
  pages.filter(({ path }) => (piece === '/' ? path === '/' : path.startsWith(piece)));
const all = PIECES.flatMap(pagesOf);

describe.each(PIECES)('the numbers of %s', (piece) => {
  const own = pagesOf(piece);

  it('are each a <data> with its way, or one of the words that hold figures and are no number', () => {
    expect(own.length).toBeGreaterThan(0);
    expect(faultsOf(own, bareNumbers)).toEqual([]);
  });

  it('lead somewhere, by their link or by that of the title they are in', () => {
    const numbers = new Map(own.map((page) => [page, numbersOfPage(page)]));
    const withoutPath = (page: Page): string[] =>
      (numbers.get(page) ?? []).flatMap(({ number, path }) => (path === null ? [number.outerHTML] : []));
    expect(faultsOf(own, withoutPath)).toEqual([]);
    const linked = (page: Page): number =>
      (numbers.get(page) ?? []).filter(({ path }) => path === 'lien' || path === 'titre').length;
    if (WITH_NUMBERS.has(piece)) for (const page of own) expect(linked(page), page.path).toBeGreaterThan(0);
    else if (!WORDS.has(piece)) expect(own.reduce((sum, page) => sum + linked(page), 0)).toBeGreaterThan(0);
  });
});

it('leads a number taken from one row to that row', () => {
  const links = all.flatMap(({ document }) => [...document.querySelectorAll('main data > a[data-ligne]')]);
  expect(links.length).toBeGreaterThan(1000);
  const elsewhere = links
    .map((a) => ({ id: a.getAttribute('data-ligne') ?? '', href: a.getAttribute('href') ?? '' }))
    .filter(({ id, href }) => !id.includes(' ') && !href.endsWith(`#${id}`));
  expect(elsewhere).toEqual([]);
});

it('counts what a list shows', () => {
  const counts = all.flatMap(({ path, document }) =>
    [...document.querySelectorAll('main data[data-compte]')].map((data) => {
      const address = data.querySelector('a')?.getAttribute('href')?.replace(/#.*/, '') || path;
      const list = documentAt(address)?.document;
      const seen = list?.querySelectorAll(`main ${data.getAttribute('data-compte')}`).length;
      return { path, address, count: data.getAttribute('value'), seen: String(seen) };
    }),
  );
  expect(counts.length).toBeGreaterThan(0);
  expect(counts.filter(({ count, seen }) => count !== seen)).toEqual([]);
});

it('excepts nothing that no page says', () => {
  const texts = pages.map(({ document }) => ordinary(document.querySelector('main')?.textContent ?? ''));
  const useless = NOT_NUMBERS.filter(({ motif }) => {
    const only = new RegExp(motif, 'iu');
    return !texts.some((text) => only.test(text));
  });
  expect(useless).toEqual([]);
});

it('excepts no number by a word that hides it', () => {
  for (const text of ['De 2 000 maisons', '4 000 maisons de santé', 'la part est de 55 %', 'à 2 041 habitants'])
    expect(hideNotNumbers(text)).toMatch(/\d{2}/);
  for (const text of ['fin 2024', 'le 1er mai 2024', 'IND-311', 'plus de 55 ans', 'pour 100 000 habitants'])
    expect(hideNotNumbers(text)).not.toMatch(/\d/);
});

function ordinary(text: string): string {
  return text.replaceAll(/[\u00A0\u202F\n]/g, ' ');
}
