import { figureFaults, tableFaults } from '../build/rules/figures.ts';
import { isInWords, numberLinks } from '../build/rules/number-links.ts';
import { sources } from '../../src/store/rows.ts';
import type { Page, Rule } from '../build/rules/page.ts';

/** A fact of every page, and the criteria of the RGAA that it answers: where it holds they are met, or nothing is there for them. */
export interface Fact {
  criteria: readonly string[];
  fact: string;
  rule: Rule;
}

const found = ({ document }: Page, selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((e) => `has ${e.outerHTML.slice(0, 80)}`);
const unless = (holds: boolean, fault: string): string[] => (holds ? [] : [fault]);

/** Whether a reader who does not see it is told what a drawing is, or not told that it is there. */
function isNamedOrHidden(svg: Element): boolean {
  if (svg.closest('[aria-hidden="true"]')) return true;
  return svg.hasAttribute('role') && (svg.hasAttribute('aria-label') || svg.hasAttribute('aria-labelledby'));
}

/** Whether a table has headers elsewhere than in its first row and in the first cell of the others. */
function isComplex(table: Element): boolean {
  return [...table.querySelectorAll('tr')].some((row, rank) =>
    [...row.children].some(
      (cell, column) =>
        cell.localName === 'th' &&
        (rank > 0 || row.closest('thead') === null) &&
        (column > 0 || cell.hasAttribute('colspan') || cell.getAttribute('scope') === 'rowgroup'),
    ),
  );
}

/** What a paragraph says between its links, but for the signs that part them. */
function wordsOutOfLinks(paragraph: Element): string {
  const copy = paragraph.cloneNode(true) as Element;
  for (const link of copy.querySelectorAll('a')) link.remove();
  return (copy.textContent ?? '').replace(/[\s·,;|–—]/g, '');
}

const MEDIA = ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8', '4.9', '4.10', '4.11', '4.12', '4.13'];

/** Between guillemets: the titles of sources and names of places that have some, and our own words. */
const NOT_QUOTED = new Set([
  ...[
    'Dernier kilomètre',
    'Données',
    'À partir d’un fichier texte/CSV',
    'Non repris',
    'inconnu',
    'inconnue',
    'qui',
    'Agglopolys',
  ],
  ...['n. d.', 's.', 's. o.', '?'],
  ...sources.map(({ titre }) => titre.replace(/\s+/g, ' ')),
]);

/** The quotations of a page, and what is no prose. */
const QUOTED = /<(q|svg|pre|code|kbd|textarea|option|script|style)\b[^]*?<\/\1>/g;

/** The text of markup: what stands in an attribute is no quotation of the page. */
const textOf = (html: string): string => html.replace(/<[^>]+>/g, '');

export const FACTS: readonly Fact[] = [
  {
    criteria: ['1.1', '1.2'],
    fact: 'an image has a text in its place, or is hidden from who does not see it',
    rule: ({ document }) => [
      ...[...document.querySelectorAll('img:not([alt])')].map(
        (e) => `has an image without alternative: ${e.outerHTML.slice(0, 80)}`,
      ),
      ...[...document.querySelectorAll('svg')]
        .filter((svg) => !svg.parentElement?.closest('svg') && !isNamedOrHidden(svg))
        .map((svg) => `has a drawing that is neither named nor hidden: ${svg.outerHTML.slice(0, 80)}`),
    ],
  },
  {
    criteria: ['1.4', '1.5'],
    fact: 'nothing is sent, so nothing is asked to prove that one is no machine',
    rule: (page) => found(page, 'form[method="post" i], [class*="captcha" i]'),
  },
  {
    criteria: ['1.8'],
    fact: 'an image that tells something is a drawing, whose words are text',
    rule: ({ document }) =>
      [...document.querySelectorAll('img:not([alt=""]), input[type="image"], canvas, object, embed')]
        .filter((e) => e.localName !== 'img' || !/\.svg(?:#.*)?$/.test(e.getAttribute('src') ?? ''))
        .map((e) => `has an image of pixels: ${e.outerHTML.slice(0, 80)}`),
  },
  {
    criteria: ['1.9'],
    fact: 'a figure that is named by a title has it in its caption, and says its role',
    rule: ({ document }) =>
      [...document.querySelectorAll('figure[aria-labelledby], figure:has(.figure-titre)')]
        .filter((figure) => {
          const caption = figure.firstElementChild;
          const title = document.getElementById(figure.getAttribute('aria-labelledby') ?? '');
          const held = caption?.localName === 'figcaption' && title !== null && caption.contains(title);
          return !held || figure.getAttribute('role') !== 'figure';
        })
        .map((figure) => `has a figure without caption: ${figure.id}`),
  },
  { criteria: ['3.3'], fact: 'a figure has the table of its values', rule: figureFaults },
  { criteria: ['2.1'], fact: 'a frame has a title', rule: (page) => found(page, 'iframe:not([title])') },
  {
    criteria: MEDIA,
    fact: 'nothing plays',
    rule: (page) =>
      found(page, 'audio, video, object, embed, canvas, applet, bgsound, svg animate, svg animateTransform'),
  },
  {
    criteria: ['5.3', '5.4', '5.6', '5.7', '5.8'],
    fact: 'a table is one of data, with its caption and its headers',
    rule: (page) => [
      ...[...page.document.querySelectorAll('table')].flatMap(tableFaults),
      ...found(page, 'table[role="presentation"], table[role="none"]'),
    ],
  },
  {
    criteria: ['5.1'],
    fact: 'a table whose headers are not in its first row and its first column alone says how it is made',
    rule: ({ document }) =>
      [...document.querySelectorAll('table')]
        .filter((table) => isComplex(table) && table.querySelector('caption .resume') === null)
        .map((table) => `has a complex table without summary: ${table.querySelector('caption')?.textContent ?? ''}`),
  },
  {
    criteria: ['9.3'],
    fact: 'several links that are in no sentence are a list',
    rule: ({ document }) =>
      [...document.querySelectorAll('p')]
        .filter((p) => p.querySelectorAll('a').length > 2 && wordsOutOfLinks(p) === '')
        .map((p) => `has a list that is a paragraph: ${p.textContent?.slice(0, 80)}`),
  },
  {
    criteria: ['6.1'],
    fact: 'a link named by a number alone is in words that say what the number is',
    rule: ({ document }) =>
      numberLinks(document)
        .filter((link) => !isInWords(link))
        .map(({ outerHTML }) => `has ${outerHTML}`),
  },
  {
    criteria: ['9.4'],
    fact: 'what is between guillemets is in the element of quotations, unless it is a name or our own words',
    rule: ({ html }) =>
      [...textOf((/<main\b[^]*<\/main>/.exec(html)?.[0] ?? '').replace(QUOTED, '')).matchAll(/«([^»]*)»?/g)]
        .map(([, words = '']) => words.replace(/\s+/g, ' ').trim())
        .filter((words) => !NOT_QUOTED.has(words))
        .map((words) => `has words between guillemets that are no quotation: ${words.slice(0, 80)}`),
  },
  {
    criteria: ['8.1'],
    fact: 'a page begins with its doctype',
    rule: ({ html }) => unless(/^<!doctype html>/i.test(html), 'has none'),
  },
  {
    criteria: ['8.3', '8.4', '8.8'],
    fact: 'a page says its language, and that of what is in another',
    rule: (page) => {
      const [own, other] = page.path.startsWith('/en/') ? ['en', 'fr'] : ['fr', 'en'];
      return [
        ...unless(page.document.documentElement.getAttribute('lang') === own, `is not in ${own}`),
        ...found(page, `body [lang]:not([lang="${other}"]):not([lang="${other}"] [lang="${own}"]):not(main)`),
      ];
    },
  },
  {
    criteria: ['8.7'],
    fact: 'what is in English says so',
    rule: (page) => (page.path.startsWith('/en/') ? [] : englishIn(page.document)),
  },
  {
    criteria: ['8.9'],
    fact: 'a tag is for what it means: words are in paragraphs, and nothing is spaced out by tags',
    rule: (page) => [
      ...found(
        page,
        'br + br, main p:empty:not([role="status"]), blockquote:not(:has(p)), main h2:empty, main h3:empty',
      ),
      ...[...page.document.querySelectorAll('main :is(div, section, article, nav, figure)')]
        .filter((block) =>
          [...block.childNodes].some((node) => node.nodeType === 3 && /\p{L}{3}/u.test(node.textContent ?? '')),
        )
        .map((block) => `has words in no paragraph: ${block.outerHTML.slice(0, 80)}`),
    ],
  },
  {
    criteria: ['8.5'],
    fact: 'a page has a title',
    rule: ({ document }) =>
      unless((document.querySelector('head > title')?.textContent ?? '').trim() !== '', 'has none'),
  },
  { criteria: ['8.10'], fact: 'all is read from left to right', rule: (page) => found(page, '[dir], bdo') },
  {
    criteria: ['9.1'],
    fact: 'headings follow each other, from one h1',
    rule: ({ document }) => {
      const levels = [...document.querySelectorAll('main :is(h1,h2,h3,h4,h5,h6)')].map((e) => Number(e.localName[1]));
      return [
        ...unless(levels.filter((level) => level === 1).length === 1, 'has no h1, or several'),
        ...levels
          .slice(1)
          .flatMap((level, i) => unless(level <= (levels[i] ?? 0) + 1, `goes from h${levels[i]} to h${level}`)),
      ];
    },
  },
  {
    criteria: ['9.2', '12.6', '12.7'],
    fact: 'a page has its regions, and a link to its content before them',
    rule: ({ document }) => [
      ...['body > header', 'body > main#contenu', 'body > footer', 'header nav[aria-label]'].flatMap((region) =>
        unless(document.querySelectorAll(region).length === 1, `has no ${region}, or several`),
      ),
      ...unless(document.querySelector('body a')?.getAttribute('href') === '#contenu', 'begins with another link'),
    ],
  },
  {
    criteria: ['10.1'],
    fact: 'how a page looks is in its style sheets',
    rule: (page) =>
      found(page, 'font, center, big, tt, strike, basefont, body [style], [bgcolor], [align], table[border]'),
  },
  {
    criteria: ['12.1', '12.2', '12.5'],
    fact: 'the menu and the search are in the same place',
    rule: ({ document }) => {
      const header = document.querySelector('body > header');
      const menu = [...(header?.querySelectorAll('nav a') ?? [])].map((a) => a.getAttribute('href')).join(' ');
      return [
        ...unless(menu !== '' && menu === firstOf('menu', menu), `has another menu: ${menu}`),
        ...unless(header?.querySelector('a[href$="#chercher-territoire"], form') !== null, 'has no way to search'),
      ];
    },
  },
  {
    criteria: ['11.3'],
    fact: 'the field of the search has one label',
    rule: ({ path, document }) =>
      [...document.querySelectorAll('form:not([data-parmi]) input[name="q"]')]
        .map(({ id }) => document.querySelector(`label[for="${id}"]`)?.textContent?.trim() ?? '')
        .flatMap((label) =>
          unless(label === firstOf(path.startsWith('/en/') ? 'field' : 'champ', label), `has « ${label} »`),
        ),
  },
  {
    criteria: ['12.8'],
    fact: 'the keyboard goes in the order of reading',
    rule: (page) => found(page, '[tabindex]:not([tabindex="0"], [tabindex="-1"])'),
  },
  {
    criteria: ['13.1'],
    fact: 'no page goes away by itself',
    rule: (page) => found(page, 'meta[http-equiv="refresh" i]'),
  },
  { criteria: ['13.2'], fact: 'no page opens a window', rule: (page) => found(page, '[target="_blank"]') },
];

/** What the first page that is read says of what all must say alike. */
const FIRST = new Map<string, string>();

function firstOf(what: string, said: string): string {
  const first = FIRST.get(what) ?? said;
  FIRST.set(what, first);
  return first;
}

/** Words that are of English alone, in a text that is not said to be in another language than its page, nor a name or a code. */
function englishIn(document: Document): string[] {
  const body = document.body.cloneNode(true) as Element;
  for (const element of body.querySelectorAll('[lang], [translate="no"], script, style, code, pre, svg'))
    element.replaceWith(' ');
  // an address is of no language
  const text = (body.textContent ?? '').replace(/CC BY(?:-SA)?|https?:\/\/\S+/g, '');
  return [...text.matchAll(/.{0,20}(?<!\p{L})(?:the|of|and|with|from|which|your|are)(?!\p{L}).{0,20}/giu)].map(
    ([words]) => `says ${words}`,
  );
}

/** What no script and no style sheet of the site does, and the criteria that it answers. */
export const NEVER: readonly { criteria: readonly string[]; fact: string; words: RegExp }[] = [
  {
    criteria: ['13.7', '13.8'],
    fact: 'moves',
    words: /@keyframes|\banimation(?:-name)?\s*:|requestAnimationFrame|setInterval\(/,
  },
  { criteria: ['13.2'], fact: 'opens a window', words: /window\.open\(/ },
  {
    criteria: ['13.9'],
    fact: 'asks for the screen to be held in one way',
    words: /orientation\.lock|\(\s*orientation\s*:/,
  },
  { criteria: ['13.12'], fact: 'reads the movements of the device', words: /devicemotion|deviceorientation/ },
];
