import { expect, test } from 'vitest';
import { pages } from './built-site.ts';

const LINES = /(?<!\p{L})l\.[ \u00A0\u202F]?\d/u;

test('no page sends a reader to lines of a text that we alone have, but in a row shown as the table holds it', () => {
  const faults = pages.flatMap(({ path, document }) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll('script, pre')) element.remove();
    const text = copy.textContent ?? '';
    const at = text.search(LINES);
    return at === -1 ? [] : [`${path}: ${text.slice(Math.max(0, at - 60), at + 20)}`];
  });
  expect(faults).toEqual([]);
});

test('words to search keep ordinary spaces, and a link into a page searches the very words it shows', () => {
  const keys = pages.flatMap(({ path, document }) =>
    [...document.querySelectorAll('kbd')].map((kbd) => ({ path, kbd })),
  );
  expect(keys.length).toBeGreaterThan(1000);
  expect(keys.filter(({ kbd }) => !/^\S+(?: \S+)*$/.test(kbd.textContent ?? '')).map(({ path }) => path)).toEqual([]);
  const linked = keys.flatMap(({ kbd }) => {
    const href = kbd.closest('a')?.getAttribute('href');
    return href ? [{ href, words: kbd.textContent ?? '' }] : [];
  });
  expect(linked.length).toBeGreaterThan(50);
  for (const { href, words } of linked) expect(decodeURIComponent(href.split(':~:text=')[1] ?? ''), href).toBe(words);
});
