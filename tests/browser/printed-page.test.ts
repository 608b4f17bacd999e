import { expect, test } from 'vitest';
import { readQr } from '../unit/outputs/share/read-qr.ts';
import { look, useBrowser } from './site-in-browser.ts';

useBrowser();

/** The longest sheets, each on one page. */
const ONE_PAGE = [
  '/territoires/france/',
  // many médicobus listed, a long name, a région with absences, an island with few values
  '/territoires/regions/28-normandie/',
  '/territoires/regions/93-provence-alpes-cote-d-azur/',
  '/territoires/departements/04-alpes-de-haute-provence/',
  '/territoires/departements/82-tarn-et-garonne/',
  '/territoires/departements/976-mayotte/',
  // the longest names side by side
  '/comparer/departements/04-alpes-de-haute-provence/',
  '/comparer/regions/27-bourgogne-franche-comte/',
  // the most communes, then what a source says of the place
  '/territoires/epci/200067106-ca-du-pays-basque/',
  '/territoires/epci/200071587-cc-loches-sud-touraine/',
  // the longest name, the most communes déléguées, no région beside
  '/territoires/communes/51513-saint-remy-en-bouzemont-saint-genest-et-isson/',
  '/territoires/communes/49092-chemille-en-anjou/',
  '/territoires/communes/97608-dzaoudzi/',
];

/** Intercommunalities of several départements have a table for each, six in the widest; Paris has many rows of its own. */
const TWO_PAGES = [
  '/territoires/epci/200054781-metropole-du-grand-paris/',
  '/territoires/epci/200054807-metropole-d-aix-marseille-provence/',
  '/territoires/epci/243500741-ca-redon-agglomeration/',
  '/territoires/communes/75056-paris/',
];

test.each([...ONE_PAGE.map((path) => ({ path, sheets: 1 })), ...TWO_PAGES.map((path) => ({ path, sheets: 2 }))])(
  '$path prints on A4 ($sheets), with its name, its address and its code',
  async ({ path, sheets }) => {
    await look(path, {}, async (page) => {
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(sheets);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.locator('.marque').isVisible()).toBe(true);
      const address = await page.locator('link[rel="canonical"]').getAttribute('href');
      const footer = page.locator('.pied-imprime');
      expect(await footer.innerText()).toContain(address);
      expect(await page.locator('body').innerText()).toMatch(/Sources?\b[^]*DITP/);
      expect(await page.locator('.partager').isVisible()).toBe(false);
      // what a phone reads on the sheet, by another library than the one that draws it; a picture is painted once it is decoded
      await expect.poll(async () => readQr(await footer.screenshot())).toEqual([address]);
    });
  },
);

/** Pages that have a table which slides on a screen, or a wide one. */
const WHOLE_TABLES = [
  '/cartes/centres-sante-nombre/2023-12/departements/',
  '/cartes/centres-sante-nombre/de-2020-12-a-2023-12/departements/',
  '/cartes/centres-sante-nombre/2023-12/regions/',
  '/graphiques/carte-apl-population-faible/',
  '/comparer/departements/04-alpes-de-haute-provence/',
  '/comparer/regions/76-occitanie/',
];

test.each(WHOLE_TABLES)('%s is whole on paper, a sheet being narrow or wide', async (path) => {
  await look(path, {}, async (page) => {
    await page.emulateMedia({ media: 'print' });
    for (const width of [688, 1400]) {
      await page.setViewportSize({ width, height: 970 });
      const hidden = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
        return [...document.querySelectorAll<HTMLElement>('.tableau, .matrice')]
          .filter((box) => box.checkVisibility() && box.scrollHeight > box.clientHeight + 2)
          .map((box) => `${box.className}: ${box.scrollHeight} in ${box.clientHeight}`);
      });
      expect(hidden).toEqual([]);
    }
  });
});

/** What an A4 sheet holds between its margins, in pixels. */
const SHEET = { width: 688, height: 1016 };

test.each(WHOLE_TABLES.filter((path) => path.startsWith('/cartes/')))(
  '%s: the title, the drawing and the first row are on one sheet, the last row on paper',
  async (path) => {
    await look(path, { viewport: SHEET }, async (page) => {
      await page.locator('.carte-exploree svg').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      const rows = page.locator('#valeurs tbody tr');
      const first = (await rows.first().boundingBox())!;
      expect(first.y + first.height).toBeLessThan(SHEET.height);
      const [last, source] = [
        (await rows.last().boundingBox())!,
        (await page.locator('.figure-source').boundingBox())!,
      ];
      expect(source.y).toBeGreaterThanOrEqual(last.y + last.height - 1);
      // heads that hold a button are not painted again on the next sheets
      const buttons = page.locator('#valeurs thead button');
      expect(await buttons.evaluateAll((all) => all.map((e) => getComputedStyle(e).display))).toEqual(
        Array(await buttons.count()).fill('contents'),
      );
    });
  },
);

test('the brand is on one line, above the words of a comparison', async () => {
  await look('/comparer/departements/04-alpes-de-haute-provence/', { viewport: SHEET }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const brand = (await page.locator('.marque').boundingBox())!;
    expect(brand.y + brand.height).toBeLessThanOrEqual((await page.locator('.chapo').boundingBox())!.y + 1);
    const title = await page.locator('h1').evaluate((e) => {
      const range = document.createRange();
      range.selectNodeContents(e);
      return range.getBoundingClientRect().right;
    });
    expect(brand.x).toBeGreaterThan(title);
  });
});

test('what is folded at the end of a territory is not on its sheet, and is after it once a reader has unfolded it', async () => {
  await look('/territoires/departements/23-creuse/', {}, async (page) => {
    const sheets = async () =>
      (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)
        ?.length;
    const records = page.locator('details.repli');
    expect(await records.count()).toBe(3);
    expect(await sheets()).toBe(1);
    await records.last().locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { name: 'Les calculs de cette page' }).isVisible()).toBe(true);
    expect(await page.locator('.connaissances').isVisible()).toBe(false);
    expect(await sheets()).toBeGreaterThan(1);
  });
});

test('a number that is computed leads to its computation, which unfolds', async () => {
  await look('/territoires/departements/23-creuse/', {}, async (page) => {
    const computations = page.locator('.calculs-page .calcul').first();
    expect(await computations.isVisible()).toBe(false);
    const id = (await computations.getAttribute('id')) ?? '';
    await page
      .locator(`a[href="#${id}"]`)
      .first()
      .evaluate((a: HTMLElement) => a.click());
    await computations.waitFor({ state: 'visible' });
  });
});

test('on a screen, what only paper needs is not shown', async () => {
  await look('/territoires/departements/23-creuse/', {}, async (page) => {
    expect(await page.locator('.pied-imprime svg').isVisible()).toBe(false);
    expect(await page.locator('.pied-imprime').innerText()).toBe(
      'Adresse\u202F: https://dernier-kilometre.example/territoires/departements/23-creuse/',
    );
  });
});
