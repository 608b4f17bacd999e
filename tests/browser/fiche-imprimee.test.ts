import { expect, test } from 'vitest';
import { readQr } from '../unit/partage/read-qr.ts';
import { look, useBrowser } from './site-in-browser.ts';

useBrowser();

/** The longest sheets, each on one page. */
const UNE_PAGE = [
  '/territoires/france/',
  // many médicobus listed, a long name, a région with absences, an island with few values
  '/territoires/regions/28-normandie/',
  '/territoires/regions/93-provence-alpes-cote-d-azur/',
  '/territoires/departements/04-alpes-de-haute-provence/',
  '/territoires/departements/82-tarn-et-garonne/',
  '/territoires/departements/976-mayotte/',
  // the most communes, then what a source says of the place
  '/territoires/epci/200067106-ca-du-pays-basque/',
  '/territoires/epci/200071587-cc-loches-sud-touraine/',
  // the longest name, the most communes déléguées, no région beside
  '/territoires/communes/51513-saint-remy-en-bouzemont-saint-genest-et-isson/',
  '/territoires/communes/49092-chemille-en-anjou/',
  '/territoires/communes/97608-dzaoudzi/',
];

/** Intercommunalities of several départements have a table for each, six in the widest; Paris has many rows of its own. */
const DEUX_PAGES = [
  '/territoires/epci/200054781-metropole-du-grand-paris/',
  '/territoires/epci/200054807-metropole-d-aix-marseille-provence/',
  '/territoires/epci/243500741-ca-redon-agglomeration/',
  '/territoires/communes/75056-paris/',
];

test.each([...UNE_PAGE.map((path) => ({ path, feuilles: 1 })), ...DEUX_PAGES.map((path) => ({ path, feuilles: 2 }))])(
  '$path prints on A4 ($feuilles), with its name, its address and its code',
  async ({ path, feuilles }) => {
    await look(path, {}, async (page) => {
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(feuilles);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('h1').isVisible()).toBe(true);
      const adresse = await page.locator('link[rel="canonical"]').getAttribute('href');
      const pied = page.locator('.pied-imprime');
      expect(await pied.innerText()).toContain(adresse);
      expect(await page.locator('body').innerText()).toMatch(/Sources?\b[^]*DITP/);
      expect(await page.locator('.partager').isVisible()).toBe(false);
      // what a phone reads on the sheet, by another library than the one that draws it
      expect(await readQr(await pied.screenshot())).toEqual([adresse]);
    });
  },
);

test('on a screen, what only paper needs is not shown', async () => {
  await look('/territoires/departements/23-creuse/', {}, async (page) => {
    expect(await page.locator('.pied-imprime svg').isVisible()).toBe(false);
    expect(await page.locator('.pied-imprime').innerText()).toBe(
      'Adresse\u202F: https://dernier-kilometre.example/territoires/departements/23-creuse/',
    );
  });
});
