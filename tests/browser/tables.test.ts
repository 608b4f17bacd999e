import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { look, useBrowser } from './site-in-browser.ts';

useBrowser();

const LOT = '/territoires/departements/46-lot/';
const MAP = '/cartes/msp-nombre/2023-12/76-occitanie/';

/** The first cells of the rows that are seen, in their order. */
const names = (page: Page, table: string) =>
  page.locator(`${table} tbody tr:not([hidden]) > :first-child`).allInnerTexts();

/** What axe finds wrong. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id }) => id);
}

test('the intercommunalities of a département sort by any column from the keyboard, the focus staying on the head', async () => {
  await look(LOT, {}, async (page) => {
    await page.locator('.parties summary').click();
    const table = '.parties table';
    const head = page.locator(`${table} thead th`).nth(1);
    const button = head.getByRole('button', { name: 'Habitants' });
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    const people = async () =>
      (await page.locator(`${table} tbody td:nth-child(2)`).allInnerTexts()).map((text) =>
        Number(text.replaceAll(/\D/g, '')),
      );
    const sorted = await people();
    expect(sorted.length).toBeGreaterThan(5);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
    await page.keyboard.press('Space');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(await people()).toEqual([...sorted].sort((a, b) => a - b));
    expect(await button.evaluate((e) => e === document.activeElement)).toBe(true);
    const { width, height } = (await button.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    expect(await faults(page)).toEqual([]);
  });
});

test('a column whose head leads somewhere has its button beside the link', async () => {
  await look('/territoires/regions/76-occitanie/', {}, async (page) => {
    const figure = page.locator('#carte-msp-nombre');
    await figure.locator('summary').click();
    const head = figure.locator('thead th').nth(1);
    expect(await head.locator('a').count()).toBe(1);
    await head.getByRole('button', { name: /^Trier par décembre 2023/ }).click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await figure.locator('tbody th').first().innerText()).toContain('Haute-Garonne');
  });
});

test('the table of a map sorts and filters, and so does that of the map that takes its place', async () => {
  await look(MAP, {}, async (page) => {
    const table = '.carte-exploree table';
    await page.getByRole('button', { name: 'Département' }).click();
    const sorted = await names(page, table);
    expect(sorted).toEqual([...sorted].sort(new Intl.Collator('fr').compare));
    await page.locator('.reglage--lieux select').selectOption({ label: 'France, par département' });
    await page.waitForURL('**/departements/');
    const field = page.getByLabel('Filtrer par nom');
    await expect.poll(() => field.count()).toBe(1);
    await field.fill('savoie');
    expect(await names(page, table)).toEqual(['Savoie', 'Haute-Savoie']);
    await field.fill('2a');
    expect(await names(page, table)).toEqual(['Corse-du-Sud']);
    expect(await page.locator('.filtrer-tableau [role=status]').innerText()).toBe('1 ligne');
    expect(await faults(page)).toEqual([]);
  });
});

test('the ledger and the communes of a département filter by what is typed', async () => {
  await look('/promesses/registre/', {}, async (page) => {
    await page.getByLabel('Filtrer par mot').fill('medicobus');
    const kept = page.locator('.engagement-registre:visible');
    expect(await kept.count()).toBeGreaterThan(0);
    for (const text of await kept.allInnerTexts()) expect(text).toMatch(/médicobus/i);
    expect(await faults(page)).toEqual([]);
  });
  await look(`${LOT}communes/`, { viewport: { width: 360, height: 740 } }, async (page) => {
    await page.getByLabel('Filtrer par nom').fill('saint cirq');
    const kept = page.locator('.liste-lieux li:visible');
    expect(await kept.allInnerTexts()).toEqual(['Saint-Cirq-Lapopie', 'Saint-Cirq-Madelon', 'Saint-Cirq-Souillaguet']);
    expect(await page.locator('.groupe-lieux:visible').count()).toBe(1);
    expect(await faults(page)).toEqual([]);
  });
});

test('a name is found without its ligature or its accents, with them or with hyphens', async () => {
  await look('/territoires/departements/54-meurthe-et-moselle/communes/', {}, async (page) => {
    for (const typed of ['vandoeuvre', 'Vandœuvre', 'VANDOEUVRE-lès nancy']) {
      await page.getByLabel('Filtrer par nom').fill(typed);
      expect(await page.locator('.liste-lieux li:visible').allInnerTexts(), typed).toEqual(['Vandœuvre-lès-Nancy']);
    }
  });
});

test('without script no button is shown, and a page of a commune has none at all', async () => {
  await look(LOT, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.trier, .filtrer-tableau').count()).toBe(0);
  });
  await look('/territoires/communes/46102-figeac/', {}, async (page) => {
    expect(await page.locator('.trier, .filtrer-tableau').count()).toBe(0);
  });
});

test.each([
  '/chiffres/centres-sante-nombre/',
  '/graphiques/trajectoire-assistants-medicaux/',
  '/territoires/regions/76-occitanie/',
  '/territoires/epci/200071587-cc-loches-sud-touraine/',
])('%s: on a phone, the title of each table is as wide as what is seen of it', (path) =>
  look(path, { viewport: { width: 360, height: 800 } }, async (page) => {
    const boxes = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      return [...document.querySelectorAll('.tableau > table > caption')].map((caption) => ({
        title: caption.getBoundingClientRect().width,
        seen: caption.closest('.tableau')!.clientWidth,
      }));
    });
    expect(boxes.length).toBeGreaterThan(0);
    // a box that held nothing up would be seen as nothing
    expect(boxes.filter(({ title, seen }) => title > seen + 1 || seen < 100)).toEqual([]);
  }),
);
