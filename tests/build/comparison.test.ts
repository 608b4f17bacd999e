import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { files, pages, readBuilt } from './built-site.ts';
import { inhabitants, rows, tables } from './rules/recompute.ts';

const compared = pages.filter(({ path }) => /^\/comparer\/(departements|regions)\/./.test(path));
const text = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replaceAll(/[\s\u00A0\u202F]+/g, ' ').trim();
const counts = new Set(tables.indicateurs.filter(({ type }) => type === 'effectif').map(({ id }) => id));

/** `/comparer/departements/46-lot/` and `/territoires/departements/46-lot/` are both of DEP-46. */
function codeAt(path: string): string {
  const [, level, code = ''] = /\/(departements|regions)\/(\w+)-/.exec(path) ?? [];
  return level === undefined ? 'FR' : `${level === 'regions' ? 'REG' : 'DEP'}-${code.toUpperCase()}`;
}

/** The columns of the table by the pages that they lead to. */
const columnsOf = (document: Document): string[] =>
  [...document.querySelectorAll('.table-comparer thead a')].map((a) => codeAt(a.getAttribute('href') ?? ''));

/** A number for so many people, from the tables and the register alone. France is counted without Mayotte, whose people are of 2017. */
function rateOf(id: string): number {
  const { valeur, territoire, indicateur = '', date } = rows.get(id)!;
  if (territoire !== 'FR') return (100_000 * Number(valeur)) / inhabitants.get(territoire)!;
  const mayotte = rows.get(`${indicateur}.DEP-976.${date}`);
  return (
    (100_000 * (Number(valeur) - Number(mayotte?.valeur))) / (inhabitants.get('FR')! - inhabitants.get('DEP-976')!)
  );
}

test('every région and every département has its comparison', () => {
  expect(compared.map(({ path }) => codeAt(path))).toHaveLength(18 + 101);
  expect(new Set(compared.map(({ path }) => codeAt(path))).size).toBe(18 + 101);
});

describe('the numbers of the comparisons', () => {
  test('each is the row of its column, of the date of its line or of the one that it says', () => {
    let read = 0;
    const faults: string[] = [];
    for (const { path, document } of compared) {
      const columns = columnsOf(document);
      expect(columns[0]).toBe(codeAt(path));
      for (const tr of document.querySelectorAll('.table-comparer tbody tr')) {
        [...tr.querySelectorAll('td')].forEach((td, i) => {
          for (const a of td.querySelectorAll('a[data-ligne]')) {
            const row = rows.get(a.getAttribute('data-ligne') ?? '');
            const value = a.closest('data')?.getAttribute('value');
            const where = `${path} ${tr.getAttribute('data-mesure')} ${columns[i]} ${a.getAttribute('data-ligne')}`;
            if (!row || row.territoire !== columns[i] || row.valeur !== value) faults.push(where);
            const dated = text(tr.querySelector('th .mesure-unite')) + text(td.querySelector('.mesure-unite'));
            if (!dated.includes(row?.date.slice(0, 4) ?? '?')) faults.push(`${where}: date`);
            read += 1;
          }
        });
      }
    }
    expect(faults).toEqual([]);
    expect(read).toBeGreaterThan(6000);
  });

  test('a rate is its count over the people of its territory', () => {
    let read = 0;
    for (const { path, document } of compared) {
      for (const td of document.querySelectorAll('.table-comparer td:has(a[href*="#taux-"])')) {
        const rate = Number(td.querySelector('data')?.getAttribute('value'));
        const count = td.querySelector('.mesure-unite a')?.getAttribute('data-ligne') ?? '';
        expect(Math.abs(rate - rateOf(count)), `${path} ${count}`).toBeLessThanOrEqual(0.0501);
        read += 1;
      }
    }
    expect(read).toBeGreaterThan(2000);
  });

  test('the ends of a chart are the least and the most of the level, found in the tables', () => {
    const [lot] = compared.filter(({ path }) => codeAt(path) === 'DEP-46');
    const charts = [...(lot?.document.querySelectorAll('.epine') ?? [])];
    expect(charts.length).toBeGreaterThan(8);
    for (const chart of charts) {
      const key = chart.getAttribute('data-mesure') ?? '';
      const [own] = chart.querySelectorAll('.ici a[data-ligne], .ici a[href*="#taux-"]');
      const row = rows.get(own?.getAttribute('data-ligne') ?? '');
      const date = row?.date ?? /\.(\d{4}-\d{2})$/.exec(own?.getAttribute('href') ?? '')?.[1];
      const values = tables.observations
        .filter(
          (o) =>
            [o.indicateur, o.ventilation].filter(Boolean).join('-') === key &&
            o.date === date &&
            /^DEP-/.test(o.territoire) &&
            typeof o.valeur === 'number' &&
            !(counts.has(o.indicateur) && o.territoire === 'DEP-976'),
        )
        .map((o) => (counts.has(o.indicateur) ? rateOf(o.id) : Number(o.valeur)));
      const ends = [...chart.querySelectorAll('.epine-etendue data')].map((data) => Number(data.getAttribute('value')));
      expect(values.length, key).toBeGreaterThan(95);
      expect(Math.abs((ends[0] ?? NaN) - Math.min(...values)), key).toBeLessThan(0.051);
      expect(Math.abs((ends[1] ?? NaN) - Math.max(...values)), key).toBeLessThan(0.051);
    }
  });

  test('a mark stands where its number does between the two ends', () => {
    let read = 0;
    for (const { path, document } of compared) {
      for (const chart of document.querySelectorAll('.epine')) {
        const [min = NaN, max = NaN] = [...chart.querySelectorAll('.epine-etendue data')].map((data) =>
          Number(data.getAttribute('value')),
        );
        for (const line of chart.querySelectorAll('.epine-ligne:has(circle)')) {
          const value = Number(line.querySelector('data')?.getAttribute('value'));
          const expected = max > min ? 8 + ((value - min) / (max - min)) * 144 : 80;
          const at = Number(line.querySelector('circle')?.getAttribute('cx'));
          // numbers are read as printed: a rate to its decimal
          expect(Math.abs(at - expected), `${path} ${text(line)}`).toBeLessThan(8);
          read += 1;
        }
      }
    }
    expect(read).toBeGreaterThan(1000);
  });
});

test('what is not there is said in a word, and has no mark', () => {
  const mayotte = compared.find(({ path }) => codeAt(path) === 'DEP-976');
  const line = mayotte?.document.querySelector('[data-mesure="msp-nombre"] .epine-ligne.ici');
  expect(text(line)).toBe('Mayotte non calculé');
  expect(line?.querySelector('circle')).toBeNull();
  const apl = mayotte?.document.querySelector('.table-comparer [data-mesure="apl-generalistes"] td.ici');
  expect(text(apl)).toBe('non publié');
  const lot = compared.find(({ path }) => codeAt(path) === 'DEP-46')?.document;
  // the région has a share of another date alone: it is told with that date, and stands on no chart
  expect(
    text(lot?.querySelector('.table-comparer [data-mesure="cpts-population-couverte"] td[data-niveau="REG"]')),
  ).toMatch(/^non publié \d+ %, décembre 2023$/);
  expect(lot?.querySelector('.epine[data-mesure="cpts-population-couverte"] [data-niveau="REG"] rect')).toBeNull();
  expect(text(lot?.querySelector('.table-comparer [data-mesure="apl-generalistes"] td[data-niveau="REG"]'))).toBe(
    'non repris',
  );
});

test('the script that joins the pages weighs five kilobytes at most', () => {
  const page = pages.find(({ path }) => path === '/comparer/');
  const all = [...(page?.document.querySelectorAll('script[src^="/_astro/"]') ?? [])].map(
    (script) => script.getAttribute('src') ?? '',
  );
  const elsewhere = new Set(
    [...(pages.find(({ path }) => path === '/methode/')?.document.querySelectorAll('script[src]') ?? [])].map(
      (script) => script.getAttribute('src'),
    ),
  );
  const own = all.filter((src) => !elsewhere.has(src));
  expect(own).toHaveLength(1);
  expect(files).toContain(own[0]);
  expect(brotliCompressSync(readBuilt(own[0]!)).length).toBeLessThanOrEqual(5000);
});
