import { expect, test } from 'vitest';
import { ligne, ressemblances, territoire, territoires } from '../../src/donnees.ts';
import { lienTerritoire } from '../../src/lignes.ts';
import { pageAt } from './built-site.ts';

const compares = territoires.filter(({ niveau }) => niveau !== 'FR');
const text = (element: Element | null | undefined) => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

test('each région and département is set beside those nearest to it, in their order, by links', () => {
  for (const t of compares) {
    const { document } = pageAt(lienTerritoire(t.code));
    const liens = [...document.querySelectorAll('.table-semblables thead a')].map((a) => a.getAttribute('href'));
    expect(liens).toEqual(ressemblances(t.code).semblables.map(({ code }) => lienTerritoire(code)));
    expect(text(document.querySelector('.table-semblables thead .nombre'))).toBe(t.nom);
  }
});

test('each published number of a column is of its territory, each row of one date', () => {
  let lus = 0;
  for (const t of compares) {
    const { path, document } = pageAt(lienTerritoire(t.code));
    const codes = [t.code, ...ressemblances(t.code).semblables.map(({ code }) => code)];
    for (const tr of document.querySelectorAll('.table-semblables tr:has(> td)')) {
      const dates = new Set<string>();
      [...tr.querySelectorAll('td')].forEach((td, i) => {
        for (const a of td.querySelectorAll('a[data-ligne]:not([href*="#distance"])')) {
          const row = ligne(a.getAttribute('data-ligne') ?? '');
          expect([path, row.territoire]).toEqual([path, codes[i]]);
          if ('date' in row) dates.add(row.date);
          lus += 1;
        }
      });
      expect(dates.size, `${path} ${text(tr.querySelector('th'))}`).toBeLessThanOrEqual(1);
    }
  }
  expect(lus).toBeGreaterThan(3000);
});

test('a rate of the table is its count over the people of its territory', () => {
  let lus = 0;
  for (const t of compares) {
    const { document } = pageAt(lienTerritoire(t.code));
    for (const td of document.querySelectorAll('.table-semblables td:has(.mesure-unite data)')) {
      const taux = td.querySelector('data:has(a[href*="#taux-pour-100000"])');
      const compte = ligne(td.querySelector('.mesure-unite a')?.getAttribute('data-ligne') ?? '');
      if (!taux) continue;
      const attendu = (100_000 * Number(compte.valeur)) / territoire(compte.territoire).population;
      expect(Math.abs(Number(taux.getAttribute('value')) - attendu)).toBeLessThanOrEqual(0.0501);
      lus += 1;
    }
  }
  expect(lus).toBeGreaterThan(1000);
});

test('a territory is called near only under the distance that the method gives', () => {
  const paris = text(pageAt(lienTerritoire('DEP-75')).document.querySelector('.semblables > p'));
  expect(paris).toMatch(/le département le plus proche de Paris est le Rhône\. Plus loin viennent/);
});
