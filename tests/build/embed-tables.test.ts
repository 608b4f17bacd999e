import { expect, test } from 'vitest';
import { documentAt, embeds, ORIGIN } from './built-site.ts';
import { draw } from './rules/draw.ts';
import { faultsOf, type Page } from './rules/page.ts';

/** The embeds of today: a dated copy stays what it was. */
const live = embeds.filter(({ path }) => !/\/\d{4}-\d{2}-\d{2}\/$/.test(path));

/** The page that an embed leads to by its last link, which is in its markup: no script is needed. */
function pageOf({ document }: Page): Page | undefined {
  const href = [...document.querySelectorAll('main a[href]')].at(-1)?.getAttribute('href') ?? '';
  return href.startsWith(ORIGIN) ? documentAt(new URL(href).pathname) : undefined;
}

/** Cards of intercommunalities, made by the thousand from one template, of which so many are read. */
const CARDS = /^\/embed\/fiche-epci-/;
const DRAWN = 40;
const [cards, others] = [true, false].map((of) => live.filter(({ path }) => CARDS.test(path) === of));

test('what an embed draws is in a table one link away, which says so', () => {
  expect(live.length).toBeGreaterThan(50);
  const faults = faultsOf([...draw(cards ?? [], DRAWN), ...(others ?? [])], (embed) => {
    const page = pageOf(embed);
    if (!page) return ['leads to no page'];
    return page.document.querySelector('main table > caption') === null
      ? [`leads to ${page.path}, which has no table`]
      : [];
  });
  expect(faults).toEqual([]);
});

test('every shape of an embedded map that is a link says its place and its value', () => {
  const shapes = live.flatMap(({ path, document }) =>
    [...document.querySelectorAll('svg.carte a')].map((shape) => ({
      path,
      name: shape.querySelector('title')?.textContent ?? '',
    })),
  );
  expect(shapes.length).toBeGreaterThan(1000);
  expect(shapes.filter(({ name }) => !/\p{L}.+:.+/u.test(name))).toEqual([]);
});
