import { expect, test } from 'vitest';
import { headersOf } from '../../../../scripts/hosting/declaration.ts';

test('a page has one strict policy, and no other site frames it', () => {
  const policy = headersOf('/promesses/msp/index.html').get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|,/);
});

test('any site frames an embed, whose page holds the rest of its policy', () => {
  for (const file of ['/embed/msp/index.html', '/embed/msp/2026-11-23/index.html'])
    expect(headersOf(file).get('content-security-policy')).toBe('frame-ancestors *');
});

test.each([
  ['/embed/msp/index.html', false],
  ['/embed/msp/2026-11-23/index.html', true],
  ['/_astro/BYj26BlC.js', true],
  ['/index.html', false],
  ['/scripts/cartes.js', false],
])('%s never changes: %s', (file, never) => {
  expect(headersOf(file).get('cache-control')?.includes('immutable')).toBe(never);
});

test.each([
  ['/chiffres/msp/donnees.csv', 'text/csv; charset=utf-8'],
  ['/territoires/departements/23-creuse/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/sitemap-index.xml', 'application/xml'],
  ['/territoires/departements/23-creuse/flux.json', 'application/feed+json; charset=utf-8'],
  ['/donnees/observations.json', 'application/json'],
  ['/graphiques/msp/donnees.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
])('%s is said to be %s, and any site may read it', (file, type) => {
  expect(headersOf(file).get('content-type')).toBe(type);
  expect(headersOf(file).get('access-control-allow-origin')).toBe('*');
});

test.each(['/index.html', '/_astro/page.css', '/scripts/cartes.js', '/fonts/newsreader.woff2'])(
  '%s is read from our pages alone',
  (file) => expect(headersOf(file).has('access-control-allow-origin')).toBe(false),
);

test('a name is no regular expression', () =>
  expect(headersOf('/embed-autre/atomxxml').get('content-security-policy')).toContain("default-src 'none'"));
