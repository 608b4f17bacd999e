import { expect, test } from 'vitest';
import { pages, readBuilt, site } from './built-site.ts';
import { numberLinks } from './rules/number-links.ts';
import { headOfGroup } from './rules/way-of.ts';

/**
 * The most links named by their number alone that a page of each kind may have, the first pattern that holds: a link says more by words, and
 * one for a row of a table is enough. What is around them says what they are: see `tests/rgaa`. No other page has more than `FEW`.
 */
const MOST: readonly (readonly [pattern: RegExp, most: number])[] = [
  [/^\/$/, 130],
  [/^\/promesses\/assistants-medicaux\/$/, 580],
  [/^\/promesses\/msp\/$/, 520],
  [/^\/promesses\/cpts\/$/, 445],
  [/^\/promesses\/(?:medicobus|registre|registre\/[^/]+)\/$/, 95],
  [/^\/promesses\/actions\/$/, 35],
  [/^\/territoires\/regions\//, 735],
  [/^\/territoires\/departements\//, 345],
  // a sample has not the pages of all their communes, and leads to their rows instead
  [/^\/territoires\/epci\//, 690],
  [/^\/territoires\/france\//, 160],
  [/^\/comparer\//, 160],
  [/^\/graphiques\//, 410],
  [/^\/cartes\//, 315],
  [/^\/contexte\//, 290],
  [/^\/chiffres\/communes\/conversions\/$/, 455],
  [/^\/chiffres\/(?:[^/]+\/)?$/, 125],
  [/^\/chiffres\//, 75],
  [/^\/sources\/./, 30],
  [/^\/(?:sources|sante-du-site)\/$/, 125],
  [/^\/(?:chronologie|methode|initiatives|absences|mises-a-jour)\/$/, 100],
];
const FEW = 25;

const mostOf = (path: string): number => MOST.find(([pattern]) => pattern.test(path))?.[1] ?? FEW;

test('few links are named by their number alone, on each kind of page', () => {
  const counts = pages.map(({ path, document }) => ({ path, number: numberLinks(document).length }));
  expect(counts.filter(({ path, number }) => number > mostOf(path))).toEqual([]);
});

test('a list of questions, and a table of one series, lead by words', () => {
  const numbers = pages
    .filter(({ path }) => /^\/desaccords\/$|^\/chiffres\/(?:msp-nombre|liberaux-effectif)\/$/.test(path))
    .map(({ document }) => numberLinks(document).filter((link) => link.closest('.reponses, .grille')).length);
  expect(numbers).toHaveLength(3);
  // what sources contradict keeps its own link, beside the mark
  expect(Math.max(...numbers)).toBeLessThan(20);
});

test('what heads a group of rows leads to all those that have no link, and they lead back', () => {
  const led = pages
    .filter(({ path }) => path.startsWith('/sources/'))
    .flatMap(({ path, document }) =>
      [...document.querySelectorAll('tr.du-groupe')]
        .filter((row) => row.querySelector(':scope > td.nombre > data > a') === null)
        .map((row) => ({ path, id: row.id, href: headOfGroup(row)?.getAttribute('href') ?? '' })),
    );
  expect(led.length).toBeGreaterThan(200);
  const byPage = Map.groupBy(led, ({ href }) => href.replace(/#.*/, ''));
  const lost = [...byPage].flatMap(([address, rows]) => {
    const ids = site.ids.get(address);
    const html = readBuilt(`${address}index.html`).toString('utf8');
    return rows.filter(({ path, id }) => !ids?.has(id) || !html.includes(`href="${path}#${id}"`));
  });
  expect(lost).toEqual([]);
});
