import { expect, test } from 'vitest';
import { edition } from '../../src/store/rows.ts';
import { SHORT_FOOTER } from '../../src/ui/navigation.ts';
import { measure } from '../measure.ts';
import { documents, embeds, files, ORIGIN, pages, readBuilt, remaining, site } from './built-site.ts';
import { addressesOf, addressesOfCss, brokenLink, brokenLinksOf, thirdPartyOf } from './rules/links.ts';
import { faultsOf, type Rule } from './rules/page.ts';
import { attributesOf } from './rules/scan.ts';

const text = (path: string) => readBuilt(path).toString('utf8');

// the pages that are not parsed are followed with those of the whole country, in `pays.test.ts`
test('every link and anchor of every page leads somewhere', () => {
  expect(faultsOf(documents, (page) => brokenLinksOf(page, site))).toEqual([]);
  measure(
    'liens-verifies',
    documents.reduce((sum, page) => sum + addressesOf(page).length, 0),
  );
});

test('the footer of every page, of one row or one map too, has the links that a page owes', () => {
  const owed = SHORT_FOOTER.map(([address]) => `href="${address}"`);
  const faults = [...pages, ...remaining].flatMap(({ path, html }) => {
    const [, footer] = html.split('<footer class="pied"');
    return footer === undefined || owed.every((link) => footer.includes(link)) ? [] : [path];
  });
  expect(faults).toEqual([]);
});

test('every address of every style sheet is a file of the site', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  expect(sheets).not.toEqual([]);
  const broken = sheets.flatMap((sheet) =>
    addressesOfCss(text(sheet)).map((address) =>
      /^(https?:)?\/\//.test(address) ? `fetches from another site: ${address}` : brokenLink(address, sheet, site),
    ),
  );
  expect(broken.filter((what) => what !== null)).toEqual([]);
});

test('no page asks anything of another site', () => {
  expect(faultsOf(documents, (page) => thirdPartyOf(page, site))).toEqual([]);
});

test('the canonical address of a page is its own', () => {
  const faults = pages.flatMap(({ path, document }) => {
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const indexable = !document.querySelector('meta[name="robots"][content~="noindex"]');
    return canonical === (indexable ? ORIGIN + path : undefined) ? [] : [`${path} ${canonical}`];
  });
  expect(faults).toEqual([]);
});

test('an embed names the page it comes from, and asks not to be indexed in its place', () => {
  const rule: Rule = ({ document }) => {
    const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
    const robots = document.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '';
    return [
      ...(canonical.startsWith(ORIGIN) && site.files.has(`${canonical.slice(ORIGIN.length)}index.html`)
        ? []
        : [`comes from no page: ${canonical}`]),
      ...(robots.includes('noindex') ? [] : ['may be indexed']),
    ];
  };
  expect(faultsOf(embeds, rule)).toEqual([]);
});

test('robots.txt leads to the sitemap', () => {
  expect(text('/robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap-index.xml`);
});

test('each page of a sitemap has the date of the edition', () => {
  const maps = files.filter((file) => /\/sitemap-(?!index)[\w-]+\.xml$/.test(file)).map(text);
  expect(maps.length).toBeGreaterThan(2);
  const pagesOfMaps = maps.flatMap((map) => map.match(/<url>.*?<\/url>/gs) ?? []);
  expect(pagesOfMaps.length).toBeGreaterThan(1000);
  expect(pagesOfMaps.filter((page) => !page.includes(`<lastmod>${edition.date}`))).toEqual([]);
});

test('every page can be reached by links from the first one', () => {
  const addresses = new Map([
    ...pages.map((page) => [page.path, addressesOf(page)] as const),
    ...remaining.map(({ path, html }) => [path, attributesOf(html, 'href')] as const),
  ]);
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const address of addresses.get(path) ?? []) {
      const url = URL.parse(address, ORIGIN + path);
      if (url?.origin === ORIGIN && addresses.has(url.pathname)) reached.add(url.pathname);
    }
  }
  const indexable = pages.filter(({ document }) => document.querySelector('link[rel="canonical"]'));
  expect([...indexable, ...remaining].map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});
