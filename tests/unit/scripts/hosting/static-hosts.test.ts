import { describe, expect, test } from 'vitest';
import { headersOf } from '../../../../scripts/hosting/declaration.ts';
import { objectScript, objectTable } from '../../../../scripts/hosting/object-storage.ts';
import { cloudflareHeaders, netlifyHeaders } from '../../../../scripts/hosting/static-hosts.ts';
import { headersByRules, parseHeaders } from './headers-file.ts';

/** A file of each kind. */
const FILES = [
  '/index.html',
  '/404.html',
  '/favicon.svg',
  '/robots.txt',
  '/_astro/page.B_VLYh2-.css',
  '/_astro/BYj26BlC.js',
  '/cartes/msp/2023/departements/carte.svg',
  '/cartes/msp/2023/departements/index.html',
  '/chiffres/msp/donnees.csv',
  '/chiffres/msp/index.html',
  '/donnees/observations.json',
  '/embed/index.json',
  '/embed/msp/index.html',
  '/embed/msp/2026-11-23/index.html',
  '/fonts/newsreader.woff2',
  '/graphiques/msp/index.html',
  '/graphiques/msp/donnees.xlsx',
  '/graphiques/msp/lisezmoi.md',
  '/graphiques/msp/image.svg',
  '/graphiques/msp/og.png',
  '/graphiques/msp/msp.zip',
  '/mises-a-jour/atom.xml',
  '/mises-a-jour/flux.json',
  '/sitemap-index.xml',
  '/territoires/departements/23-creuse/echeances.ics',
];
const addressOf = (file: string): string => file.replace(/\/index\.html$/, '/');

/** What a host says by itself, and well: of the cache, to ask each time; of a page, that it is one. */
const LEFT_TO_HOSTS = (file: string, name: string, value: string): boolean =>
  (name === 'cache-control' && !value.includes('immutable')) || (name === 'content-type' && file.endsWith('.html'));

describe.each([
  ['Cloudflare Pages', cloudflareHeaders()],
  ['Netlify', netlifyHeaders(FILES)],
])('the file of headers of %s', (host, text) => {
  const rules = parseHeaders(text);

  test.each(FILES)('says of %s what is declared', (file) => {
    const said = headersByRules(addressOf(file), rules);
    for (const [name, value] of headersOf(file)) {
      if (LEFT_TO_HOSTS(file, name, value)) continue;
      // of a feed, of JSON and of XML, Netlify's own type is the right one
      if (host === 'Netlify' && name === 'content-type' && /json|xml$/.test(value) && !said.has(name)) continue;
      const wanted =
        host === 'Netlify' && name === 'content-security-policy' ? policyAtNetlify(said.get(name) ?? '', value) : value;
      expect(said.get(name), name).toBe(wanted);
    }
    expect(said.has('access-control-allow-origin')).toBe(headersOf(file).has('access-control-allow-origin'));
  });

  test('names no path twice: a host may keep the last alone', () => {
    const paths = text.split('\n').filter((line) => line.startsWith('/'));
    expect(paths.filter((path, i) => paths.indexOf(path) !== i)).toEqual([]);
  });

  test('a pattern has one star at most', () => {
    expect(text.split('\n').filter((line) => /^\/.*\*.*\*/.test(line))).toEqual([]);
  });
});

/** A policy by folder, which lets in the style of the drawings of that folder; of a drawing, it is that of the pages beside. */
function policyAtNetlify(said: string, value: string): string {
  expect(said).toContain(value.includes('frame-ancestors *') ? 'frame-ancestors *' : "frame-ancestors 'none'");
  expect(said).not.toMatch(/script-src[^;]*unsafe|,/);
  return said;
}

test('Cloudflare Pages reads a hundred rules, of two thousand characters a line', () => {
  const lines = cloudflareHeaders().split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test('Netlify is given no header twice for a path', () => {
  const rules = parseHeaders(netlifyHeaders(FILES));
  for (const file of FILES) {
    const names = rules
      .filter((rule) => headersByRules(addressOf(file), [rule]).size > 0)
      .map(({ name }) => name.toLowerCase());
    expect(
      names.filter((name, i) => names.indexOf(name) !== i),
      file,
    ).toEqual([]);
  }
});

test('a storage of objects is told the type of each kind, what never changes last', () => {
  const rows = objectTable(FILES).trim().split('\n');
  expect(rows[0]).toBe('fichiers,Content-Type,Cache-Control');
  expect(rows).toContain('*.csv,"text/csv; charset=utf-8","public, max-age=600"');
  expect(rows.findIndex((row) => row.startsWith('*.xml'))).toBeLessThan(
    rows.findIndex((row) => row.startsWith('*/atom.xml')),
  );
  expect(rows.at(-1)).toContain('immutable');
  expect(objectScript(FILES)).toContain(`--include '*.csv' --content-type 'text/csv; charset=utf-8'`);
});
