import { expect, test } from 'vitest';
import { entry, similarities, territoire, territoires } from '../../src/store/rows.ts';
import { pageAt } from './built-site.ts';
import { territoireAddress } from '../../src/store/routes.ts';

const compared = territoires.filter(({ niveau }) => niveau !== 'FR');
const text = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

test('each région and département is set beside those nearest to it, in their order, by links', () => {
  for (const t of compared) {
    const { document } = pageAt(territoireAddress(t.code));
    const links = [...document.querySelectorAll('.table-semblables thead a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(similarities(t.code).similar.map(({ code }) => territoireAddress(code)));
    expect(text(document.querySelector('.table-semblables thead .nombre'))).toBe(t.nom);
  }
});

test('each published number of a column is of its territory, each row of one date', () => {
  let seen = 0;
  for (const t of compared) {
    const { path, document } = pageAt(territoireAddress(t.code));
    const codes = [t.code, ...similarities(t.code).similar.map(({ code }) => code)];
    for (const tr of document.querySelectorAll('.table-semblables tr:has(> td)')) {
      const dates = new Set<string>();
      [...tr.querySelectorAll('td')].forEach((td, i) => {
        for (const a of td.querySelectorAll('a[data-ligne]:not([href*="#distance"])')) {
          const row = entry(a.getAttribute('data-ligne') ?? '');
          expect([path, row.territoire]).toEqual([path, codes[i]]);
          if ('date' in row) dates.add(row.date);
          seen += 1;
        }
      });
      expect(dates.size, `${path} ${text(tr.querySelector('th'))}`).toBeLessThanOrEqual(1);
    }
  }
  expect(seen).toBeGreaterThan(3000);
});

test('a rate of the table is its count over the people of its territory', () => {
  let seen = 0;
  for (const t of compared) {
    const { document } = pageAt(territoireAddress(t.code));
    for (const td of document.querySelectorAll('.table-semblables td:has(.mesure-unite data)')) {
      const rate = td.querySelector('data:has(a[href*="#taux-pour-100000"])');
      const count = entry(td.querySelector('.mesure-unite a')?.getAttribute('data-ligne') ?? '');
      if (!rate) continue;
      const expected = (100_000 * Number(count.valeur)) / territoire(count.territoire).population;
      expect(Math.abs(Number(rate.getAttribute('value')) - expected)).toBeLessThanOrEqual(0.0501);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(1000);
});

test('a territory is called near only under the distance that the method gives', () => {
  const paris = text(pageAt(territoireAddress('DEP-75')).document.querySelector('.semblables > p'));
  expect(paris).toMatch(/le département le plus proche de Paris est le Rhône\. Plus loin viennent/);
});
