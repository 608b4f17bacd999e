/** What holds of every page of the country, forty thousand of them when the build has them all. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { readDecoupage } from '../../scripts/lib/read-decoupage.ts';
import { isBuilt } from '../../src/store/built.ts';
import { DIST, documentAt, files, ORIGIN, readBuilt } from './built-site.ts';
import { draw } from './rules/draw.ts';
import { brokenLink } from './rules/links.ts';
import { toPage } from './rules/page.ts';
import { recompute } from './rules/recompute.ts';
import { idsOf, record, type Statement } from './rules/scan.ts';

const KO = 1e3;
/** Pages whose numbers are found again. */
const DRAW = 500;

const read = (path: string): string => readBuilt(`${path}index.html`).toString('utf8');
const pages: readonly Statement[] = files
  .filter((file) => file.endsWith('/index.html') && !file.startsWith('/embed/'))
  .map((file) => file.slice(0, -'index.html'.length))
  .map((path) => record(path, read(path)));
const under = (root: string): readonly Statement[] =>
  pages.filter(({ path }) => path.startsWith(root) && /^[^/]+\/$/.test(path.slice(root.length)));
const codesOf = (list: readonly Statement[]): string[] =>
  list.map(({ path }) => /([^/-]+)-[^/]+\/$/.exec(path)?.[1] ?? path);

const repeated = (valeurs: readonly string[]): string[] => {
  const seen = new Set<string>();
  return valeurs.filter((valeur) => seen.size === seen.add(valeur).size);
};

/** Size once compressed as hosts do on the fly. */
const compress = (text: string): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

test('each territory of the register has its page, and nothing else has one', () => {
  const { regions, departements, communes, epci } = readDecoupage();
  const french = <T extends { zone: string }>(list: readonly T[]): T[] => list.filter(({ zone }) => zone !== 'com');
  const sort = (codes: readonly string[]): string[] => [...codes].sort();
  const current = french(communes)
    .filter(({ type }) => type === 'commune-actuelle')
    .map(({ code }) => code);
  const inCommunes = under('/territoires/communes/');
  expect(codesOf(under('/territoires/regions/'))).toEqual(sort(french(regions).map(({ code }) => code)));
  expect(codesOf(under('/territoires/departements/'))).toEqual(sort(french(departements).map(({ code }) => code)));
  expect(codesOf(under('/territoires/epci/'))).toEqual(sort(epci.map(({ code }) => code)).filter((c) => isBuilt(c)));
  expect(codesOf(inCommunes.filter(({ indexable }) => indexable))).toEqual(current.sort().filter((c) => isBuilt(c)));
  expect(repeated(codesOf(inCommunes))).toEqual([]);
});

test('a code that is no commune’s any more leads to one', () => {
  const { communes } = readDecoupage();
  const current = new Set(communes.filter(({ type }) => type === 'commune-actuelle').map(({ code }) => code));
  const old = under('/territoires/communes/').filter(({ indexable }) => !indexable);
  const parts = communes.filter(({ type, zone }) => type !== 'commune-actuelle' && zone !== 'com');
  const expected = new Set(
    [...parts.map(({ code }) => code), ...communes.flatMap(({ anciensCodes = [] }) => anciensCodes)].filter(
      (code) => !current.has(code) && isBuilt(code),
    ),
  );
  expect(codesOf(old)).toEqual([...expected].sort());
  const lost = old.filter(
    ({ addresses }) =>
      addresses.filter((a) => current.has(/^\/territoires\/communes\/(\w{5})-/.exec(a)?.[1] ?? '')).length !== 1,
  );
  expect(lost.map(({ path }) => path)).toEqual([]);
});

test('every page has a headline, and every territory a sentence under it', () => {
  expect(
    pages.filter(({ titre, h1, description }) => !titre || !h1 || description.length < 40).map(({ path }) => path),
  ).toEqual([]);
  const lieux = ['communes', 'epci', 'departements', 'regions'].flatMap((niveau) => under(`/territoires/${niveau}/`));
  expect(lieux.length).toBeGreaterThan(119);
  expect(lieux.filter(({ standfirst }) => standfirst.length < 40).map(({ path }) => path)).toEqual([]);
});

test('no two pages have the same title, nor the same sentence for search engines', () => {
  expect(repeated(pages.map(({ titre }) => titre))).toEqual([]);
  expect(repeated(pages.filter(({ indexable }) => indexable).map(({ description }) => description))).toEqual([]);
});

test('every link of every page leads to a page, and every anchor to a place in it', () => {
  const site = { origin: ORIGIN, files: new Set(files), ids: new Map<string, ReadonlySet<string>>() };
  const judged = new Map<string, string | null>();
  const faults: string[] = [];
  for (const { path, addresses } of pages) {
    for (const address of addresses) {
      const own = address.startsWith('#') ? path + address : address;
      let fault = judged.get(own);
      if (fault === undefined) {
        const { pathname, hash } = new URL(own, ORIGIN + path);
        if (hash && pathname.endsWith('/') && site.files.has(`${pathname}index.html`) && !site.ids.has(pathname))
          site.ids.set(pathname, idsOf(read(pathname)));
        judged.set(own, (fault = brokenLink(own, path, site)));
      }
      if (fault !== null) faults.push(`${path} ${fault}`);
    }
  }
  expect(judged.size).toBeGreaterThan(1000);
  expect(faults.slice(0, 20)).toEqual([]);
});

test('the maps for search engines name every page that may be indexed, and nothing else', () => {
  const addresses = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '');
  const plans = addresses(readBuilt('/sitemap-index.xml').toString('utf8')).map((plan) => new URL(plan).pathname);
  const named = plans.flatMap((plan) => addresses(readBuilt(plan).toString('utf8')));
  expect(named.toSorted()).toEqual(
    pages
      .filter(({ indexable }) => indexable)
      .map(({ path }) => ORIGIN + path)
      .toSorted(),
  );
});

test('the numbers of five hundred pages are those of the tables', () => {
  const ends = draw(
    [...under('/territoires/communes/').filter(({ indexable }) => indexable), ...under('/territoires/epci/')],
    DRAW - 50,
  );
  const wide = draw([...under('/territoires/departements/'), ...under('/territoires/regions/')], 50);
  const drawn = [...ends, ...wide];
  const results = drawn.map(({ path }) => recompute(documentAt(path) ?? toPage(path, read(path))));
  expect(results.flatMap(({ faults }) => faults).slice(0, 20)).toEqual([]);
  expect(results.reduce((sum, { redone }) => sum + redone, 0)).toBeGreaterThan(20 * drawn.length);
});

test('the page of a commune weighs 5 kB on average once compressed, and never more than 6', () => {
  const communes = under('/territoires/communes/').filter(({ indexable }) => indexable);
  const drawn = draw(communes, DRAW).map(({ path }) => compress(read(path)));
  expect(drawn.reduce((sum, weight) => sum + weight, 0) / drawn.length).toBeLessThanOrEqual(5 * KO);
  const heavy = communes
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, DRAW)
    .map(({ path }) => ({ path, weight: compress(read(path)) }));
  // the heaviest is Paris, which has rows of its own, and is a département too
  expect(heavy.filter(({ weight }) => weight > 6 * KO)).toEqual([]);
});

test('the map of the communes of a département weighs 15 kB on average once compressed, and never more than 25', () => {
  const maps = files.filter((file) => /^\/territoires\/departements\/[^/]+\/carte\.svg$/.test(file));
  expect(maps).toHaveLength(101);
  const weight = maps.map((file) => compress(readBuilt(file).toString('utf8')));
  expect(weight.reduce((sum, one) => sum + one, 0) / weight.length).toBeLessThanOrEqual(15 * KO);
  expect(Math.max(...weight)).toBeLessThanOrEqual(25 * KO);
});

test('the map that the page of a commune shows has a dot for it', () => {
  const communes = under('/territoires/communes/').filter(({ indexable }) => indexable);
  const without = draw(communes, DRAW).filter(({ path, addresses }) => {
    const [, code] = /(\w{5})-[^/]+\/$/.exec(path) ?? [];
    const map = addresses.find((address) => address.endsWith(`/carte.svg#c${code}`));
    return !map || !readBuilt(map.replace(/#.*/, '')).toString('utf8').includes(`<circle id="c${code}"`);
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('an absence keeps its word on the page of a commune: no number where the file has none', () => {
  const text = (path: string): string =>
    (documentAt(path) ?? toPage(path, read(path))).document.body?.textContent ?? '';
  const here = under('/territoires/communes/').find(({ path }) => path.includes('/97608-'));
  expect(here).toBeDefined();
  const said = text(here?.path ?? '').replaceAll(/[\u00A0\u202F]/g, ' ');
  expect(said).toContain('L’accès aux généralistes (APL) en 2023 : absent du fichier lu.');
  expect(said).toContain('Selon la méthode antérieure, de 2015 à 2021 : absent du fichier lu.');
});

test('the page of an old code weighs 4 kB at most', () => {
  const old = under('/territoires/communes/').filter(({ indexable }) => !indexable);
  expect(old.filter(({ bytes }) => bytes > 4 * KO).map(({ path, bytes }) => `${path} ${bytes}`)).toEqual([]);
});

test('the whole site weighs 1 GB at most', () => {
  expect(files.reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0)).toBeLessThanOrEqual(KO ** 3);
});
