import { expect, test } from 'vitest';
import { communes, epciList } from '../../src/store/communes.ts';
import { territoire } from '../../src/store/rows.ts';
import { ORIGIN, pages, site } from './built-site.ts';
import type { Page } from './rules/page.ts';
import { territoireAddress } from '../../src/store/routes.ts';

const meta = ({ document }: Page, nom: string) =>
  document.querySelector(`meta[property="${nom}"]`)?.getAttribute('content') ?? '';
const canonical = ({ document }: Page) => document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
const simple = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const indexables = pages.filter((page) => canonical(page) !== '');
const SHARED =
  /^\/(territoires\/(france|(regions|departements|epci|communes)\/[^/]+)|promesses\/(assistants-medicaux|medicobus|msp|cpts)|contexte\/[^/]+|graphiques\/[^/]+)\/$/;
const shared = indexables.filter(({ path }) => SHARED.test(path));

test('every territory, promise and figure can be shared, with and without a script', () => {
  expect(shared.length).toBeGreaterThan(1 + 18 + 101 + 50 + 4 + 16);
  const faults = shared.filter((page) => {
    const { document } = page;
    const mailto = document.querySelector('.partager a')?.getAttribute('href') ?? '';
    const { protocol, pathname, search } = new URL(mailto);
    const fields = new URLSearchParams(search.replaceAll('+', '%2B'));
    const [address, sentence] = (fields.get('body') ?? '').split('\r\n\r\n').reverse();
    const description = simple(document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '');
    return !(
      protocol === 'mailto:' &&
      pathname === '' &&
      fields.get('subject') === simple(meta(page, 'og:title')) &&
      address === canonical(page) &&
      // the sentence of a commune comes with the script: each byte of its page is written thirty-five thousand times
      (sentence === undefined ? page.path.startsWith('/territoires/communes/') : sentence === description) &&
      document.querySelector('.pied-imprime code')?.textContent === canonical(page) &&
      document.querySelector('.pied-imprime > :is(svg, img)') !== null &&
      document.querySelector('script[src="/scripts/partager.js"]') !== null
    );
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('every page that is indexed says what a shared link shows: title, sentence, address, picture and its words', () => {
  const faults = indexables.filter((page) => {
    const image = meta(page, 'og:image');
    return !(
      meta(page, 'og:title').length > 1 &&
      meta(page, 'og:description').length >= 40 &&
      page.document.querySelector('[property="og:url"]')?.getAttribute('href') === canonical(page) &&
      image.startsWith(`${ORIGIN}/`) &&
      site.files.has(image.slice(ORIGIN.length)) &&
      meta(page, 'og:image:alt').length >= 25
    );
  });
  expect(faults.map(({ path }) => path)).toEqual([]);
});

test('a commune and an intercommunality have the picture of the smallest territory that holds them whole', () => {
  const lieux = [
    ...communes().map(({ slug, departement }) => ({ path: `communes/${slug}`, departements: [departement] })),
    ...epciList().map(({ slug, departements }) => ({ path: `epci/${slug}`, departements })),
  ];
  const expected = new Map(
    lieux.map(({ path, departements }) => {
      const codes = departements.map((cog) => `DEP-${cog}`);
      const regions = new Set(codes.map((code) => territoire(code).parent));
      const [code] = codes.length === 1 ? codes : regions.size === 1 ? regions : [];
      return [`/territoires/${path}/`, `${ORIGIN}${code ? territoireAddress(code) : '/'}og.png`];
    }),
  );
  const read = indexables.filter(({ path }) => expected.has(path));
  expect(read.length).toBeGreaterThan(50);
  for (const page of read) expect([page.path, meta(page, 'og:image')]).toEqual([page.path, expected.get(page.path)]);
});
