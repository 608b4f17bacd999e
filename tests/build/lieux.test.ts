import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { oldCodes, communes, epciList } from '../../src/store/communes.ts';
import { faits, entry, objectifs, observations, territoire } from '../../src/store/rows.ts';
import { formatDate } from '../../src/format/date.ts';
import { toTypographyHtml } from '../../src/format/typography-html.ts';
import { SAMPLE } from '../../src/store/built.ts';
import { pageAt, pages, readBuilt, site } from './built-site.ts';
import { citedRow } from './rules/cited-row.ts';
import type { Page } from './rules/page.ts';

const IDS = new Set([...observations, ...objectifs, ...faits].map(({ id }) => id));
const LINK = 'data > a[href^="/chiffres/"]';
const under = (root: string) => pages.filter(({ path }) => path.startsWith(root) && path !== root);
const old = new Map(oldCodes().map((old) => [old.code, old]));
const codeOf = ({ path }: Page) => path.split('/')[3]?.split('-')[0] ?? '';
const inCommunes = under('/territoires/communes/');
const pagesCommunes = inCommunes.filter((page) => !old.has(codeOf(page)));
const oldPages = inCommunes.filter((page) => old.has(codeOf(page)));
const pagesEpci = under('/territoires/epci/');
/** The rows that the numbers of a page lead to, each by the end of its link. */
const rowsOf = (page: ParentNode) => [...page.querySelectorAll(LINK)].map(rowOf).filter((id) => IDS.has(id));
const rowOf = (a: Element | null) => citedRow(a?.getAttribute('href') ?? '', IDS);
const text = (element: Element | null) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

test('the sample is built whole: each code of it is a commune, an intercommunality or an old code', () => {
  const codes = new Set([...communes(), ...oldCodes()].map(({ code }) => code));
  for (const { siren } of epciList()) codes.add(siren);
  expect([...SAMPLE].filter((code) => !codes.has(code))).toEqual([]);
  expect([...inCommunes, ...pagesEpci].map(codeOf).sort()).toEqual([...SAMPLE].sort());
});

test('a commune and an intercommunality have a headline that names them', () => {
  const silent = [...pagesCommunes, ...pagesEpci].filter(({ document }) => {
    const nom = text(document.querySelector('h1')).replace(/^(Les?|La) /, '');
    const standfirst = text(document.querySelector('.chapo'));
    return (
      nom === '' || !standfirst.toLowerCase().includes(nom.toLowerCase()) || !/\d{4}|par département/.test(standfirst)
    );
  });
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('a figure of the département is said to be so, and is never another place’s', () => {
  const faults = pagesCommunes.flatMap((page) => {
    const commune = communes().find(({ code }) => code === codeOf(page));
    const departement = `DEP-${commune?.departement}`;
    const allowed = new Set([departement, territoire(departement).parent, 'FR', `COM-${commune?.code}`]);
    return [
      ...(text(page.document.querySelector('.niveau-publie')).includes('comptées par département')
        ? []
        : [`${page.path} does not name the level`]),
      ...rowsOf(page.document)
        .filter((id) => !allowed.has(entry(id).territoire))
        .map((id) => `${page.path} ${id}`),
    ];
  });
  expect(faults).toEqual([]);
});

test('a promise is said by its last figure in the département, with its date, and by its target there', () => {
  for (const { path, document } of [...pagesCommunes, ...pagesEpci]) {
    const rows = [...document.querySelectorAll('.table-promesses tbody tr')];
    expect(rows.length, path).toBeGreaterThan(0);
    for (const tr of rows) {
      const [figure, target] = [...tr.querySelectorAll('td')];
      const [id] = rowsOf(figure!);
      const row = id === undefined ? undefined : entry(id);
      if (row && 'date' in row) expect(text(figure!), path).toContain(formatDate(row.date));
      expect(
        rowsOf(target!).map((target) => objectifs.some((o) => o.id === target)),
        path,
      ).toEqual([true]);
      expect(new Set(rowsOf(tr).map((l) => entry(l).territoire)).size, path).toBe(1);
    }
  }
});

test('a commune says how far is what it has not, and leads to where it is when that page is made', () => {
  for (const { path, document } of pagesCommunes) {
    const rows = [...document.querySelectorAll('.table-ici tbody:has(> tr:nth-child(10)) > tr')];
    expect(rows, path).toHaveLength(10);
    for (const tr of rows) {
      const [here, nearest] = [...tr.querySelectorAll('td')];
      const none = here?.querySelector('data')?.getAttribute('value') === '0';
      expect(text(nearest!), path).toMatch(none ? /^(?:[\d\s,]+ km, (?:à|au|aux) .+|non calculé)$/u : /^ici$/);
      for (const a of tr.querySelectorAll('td a[href^="/territoires/"]'))
        expect(site.files.has(`${a.getAttribute('href')}index.html`), path).toBe(true);
    }
  }
});

test('an old code names the commune of today, leads to its page and is not to be indexed', () => {
  expect(oldPages.length).toBeGreaterThan(5);
  for (const page of oldPages) {
    const to = old.get(codeOf(page))?.commune;
    const address = page.document.querySelector('.bouton[href^="/territoires/communes/"]')?.getAttribute('href') ?? '';
    expect(address).toMatch(new RegExp(`^/territoires/communes/${to}-`));
    expect(site.files.has(`${address}index.html`)).toBe(true);
    // « des Hauts-Talican »: the article is that of the sentence
    const name = text(pageAt(address).document.querySelector('h1')).replace(/^(?:L[ea]s? |L’)/, '');
    expect(text(page.document.querySelector('.chapo'))).toContain(name);
    expect(page.document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  }
});

test('the four islands are said to have no intercommunality', () => {
  const without = pagesCommunes.filter(({ document }) =>
    text(document.querySelector('.situation-lieu')).includes('sans intercommunalité'),
  );
  expect(without.map(codeOf).sort()).toEqual(['22016', '29083', '29155', '85113']);
});

test('a commune weighs 6 kB at most, and draws nothing itself but the marks of the frame', () => {
  const heavy = pagesCommunes.filter(({ html }) => brotliCompressSync(html).length > 6000);
  expect(heavy.map(({ path }) => path)).toEqual([]);
  expect(pagesCommunes.filter(({ document }) => document.querySelector('.page-lieu svg.carte'))).toEqual([]);
});

test('the map of a département is a file that follows the theme, with its size in the page', () => {
  for (const { document } of pagesCommunes) {
    const img = document.querySelector('.carte-lieu img');
    const svg = readBuilt((img?.getAttribute('src') ?? '').replace(/#c\w{5}$/, '')).toString('utf8');
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain('prefers-color-scheme:dark');
    const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
    expect([img?.getAttribute('width'), img?.getAttribute('height')]).toEqual([
      String(Math.round(Number(width))),
      String(Math.round(Number(height))),
    ]);
    expect(img?.getAttribute('alt')?.length).toBeGreaterThan(40);
  }
});

test('pages made by thousands leave nothing for the typesetter to do', () => {
  const raw = [...inCommunes, ...pagesEpci].filter(({ html }) => toTypographyHtml(html) !== html);
  expect(raw.map(({ path }) => path)).toEqual([]);
});

test('every commune is on the list of its département, and built ones are reached from it', () => {
  const lists = pages.filter(({ path }) => /^\/territoires\/departements\/[^/]+\/communes\/$/.test(path));
  expect(lists).toHaveLength(101);
  const noms = lists.flatMap(({ document }) => [
    ...document.querySelectorAll('[aria-labelledby^="lettre-"] .liste-lieux > li'),
  ]);
  expect(noms).toHaveLength(communes().length);
  const links = new Set(
    lists.flatMap(({ document }) =>
      [...document.querySelectorAll('.liste-lieux a')].map((a) => a.getAttribute('href')),
    ),
  );
  expect([...pagesCommunes, ...pagesEpci].map(({ path }) => path).filter((path) => !links.has(path))).toEqual([]);
});
