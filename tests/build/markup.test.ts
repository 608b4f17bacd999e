import { dirname } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, test } from 'vitest';
import { headersOf } from '../../scripts/hosting/declaration.ts';
import { kindOf } from '../browser/built-pages.ts';
import { documents, embeds, pages, remaining } from './built-site.ts';
import { draw } from './rules/draw.ts';
import { figureFaults, passageFaults, tableFaults } from './rules/figures.ts';
import { embedFaults, markupFaults } from './rules/markup.ts';
import { faultsOf, type Page, type Rule } from './rules/page.ts';
import { record } from './rules/scan.ts';

const repeated = (values: readonly (string | null | undefined)[]) => {
  const seen = new Set<string | null | undefined>();
  return values.filter((value) => seen.size === seen.add(value).size);
};

test('every page is framed as it should: French, one h1, one main, no script, no inline style, no id twice', () => {
  expect(faultsOf(pages, markupFaults)).toEqual([]);
});

test('what a server says of a page allows the frames that the page shows, and no page else has any', () => {
  const allows = (path: string): boolean =>
    headersOf(`${path}index.html`).get('content-security-policy')?.includes('frame-src') ?? false;
  const rule: Rule = ({ path, document }) =>
    document.querySelector('[data-integrer]') !== null && !allows(path) ? ['shows a frame that servers refuse'] : [];
  expect(faultsOf(pages, rule)).toEqual([]);
  expect(pages.filter(({ path }) => allows(path)).length).toBeLessThan(100);
});

test('an embed is one file, whose style and script are those that its policy names', () => {
  expect(faultsOf(embeds, embedFaults)).toEqual([]);
});

test('no two pages have the same title or the same description', () => {
  const indexable = pages.filter(({ document }) => document.querySelector('link[rel="canonical"]'));
  const statements = remaining.map(({ path, html }) => record(path, html));
  const titles = [
    ...indexable.map(({ document }) => document.querySelector('head > title')?.textContent),
    ...statements.map(({ titre }) => titre),
  ];
  expect(repeated(titles)).toEqual([]);
  const descriptions = [
    ...indexable.map((p) => p.document.querySelector('meta[name="description"]')?.getAttribute('content')),
    ...statements.map(({ description }) => description),
  ];
  expect(repeated(descriptions)).toEqual([]);
});

test('every figure has its title, alternative text, date, source with a link and table', () => {
  expect(pages.flatMap((page) => [...page.document.querySelectorAll('figure.figure')]).length).toBeGreaterThan(0);
  expect(faultsOf(pages, figureFaults)).toEqual([]);
});

test('a drawing of many links can be passed over, in a page and in an embed that is not of a past date', () => {
  const dated = /^\/embed\/[^/]+\/\d{4}-/;
  const live = embeds.filter(({ path }) => !dated.test(path));
  expect(live.filter(({ document }) => document.querySelector('a.passer')).length).toBeGreaterThan(5);
  expect(faultsOf([...pages, ...live], passageFaults)).toEqual([]);
});

test('every table can be read aloud', () => {
  expect(faultsOf(documents, ({ document }) => [...document.querySelectorAll('table')].flatMap(tableFaults))).toEqual(
    [],
  );
});

test('structured data are readable', () => {
  for (const { document } of documents) {
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
      expect(JSON.parse(script.textContent ?? '')).toMatchObject({ '@context': 'https://schema.org' });
    }
  }
});

/** The recommended rules of html-validate, less what the project does on purpose. */
const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // the compiler of the pages writes `<meta …>` and void elements in one way: nothing to say about style
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // the cells and the rows that are poured by the million have no end tags, which HTML leaves out
    'no-implicit-close': 'off',
    // a figure with a caption says its role, as the RGAA asks for readers that do not know it
    'no-redundant-role': 'off',
    // titles of figures are sentences
    'long-title': 'off',
    // French typography is made of raw U+00A0 and U+202F, legal in UTF-8
    'no-raw-characters': 'off',
    // the id of a row is its address for ever: indicator, territory and date, with dots between them
    'valid-id': ['error', { relaxed: true }],
    // filters by style alone send nothing: their form has a button that resets it, and none that submits
    'wcag/h32': 'off',
    // a table that scrolls sideways is a named region by its role; a section would be a part of the text
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};

/** Pages of one template that html-validate, the slowest of the readers, reads: the heaviest, then as many drawn, always the same. */
const [HEAVIEST, DRAWN] = [3, 12];

function ofEachTemplate(all: readonly Page[]): Page[] {
  const templates = Map.groupBy(all, ({ path }) => kindOf(dirname(path)));
  return [...templates.values()].flatMap((those) => {
    const heavy = those.toSorted((a, b) => b.html.length - a.html.length).slice(0, HEAVIEST);
    const rest = those.filter((page) => !heavy.includes(page));
    return [...heavy, ...draw(rest, DRAWN)];
  });
}

test('html-validate finds nothing to say of fifteen pages of each template', () => {
  const read = ofEachTemplate(documents);
  expect(read.length).toBeGreaterThan(200);
  const validator = new HtmlValidate(RULES);
  const rule: Rule = ({ html }) =>
    validator
      .validateStringSync(html)
      .results.flatMap((result) => result.messages)
      .map(({ ruleId, message, selector }) => `${ruleId}: ${message}, ${selector}`);
  expect(faultsOf(read, rule)).toEqual([]);
});
