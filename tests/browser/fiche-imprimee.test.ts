import { expect, test } from 'vitest';
import { look, useBrowser } from './site-in-browser.ts';

useBrowser();

/** The longest sheets: many médicobus listed, a long name, a région with absences, an island with few values. */
const FICHES = [
  '/territoires/regions/28-normandie/',
  '/territoires/regions/93-provence-alpes-cote-d-azur/',
  '/territoires/departements/04-alpes-de-haute-provence/',
  '/territoires/departements/82-tarn-et-garonne/',
  '/territoires/departements/976-mayotte/',
];

test.each(FICHES)('%s prints on one A4 page, with its name, its address and its code', async (path) => {
  await look(path, {}, async (page) => {
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('.pied-imprime svg').isVisible()).toBe(true);
    expect(await page.locator('.pied-imprime').innerText()).toContain(path);
  });
});

test('on a screen, what only paper needs is not shown', async () => {
  await look('/territoires/departements/23-creuse/', {}, async (page) => {
    expect(await page.locator('.pied-imprime').isVisible()).toBe(false);
  });
});
