import { expect, test } from 'vitest';
import { look, useBrowser, withPage, addressOf } from './site-in-browser.ts';

useBrowser();

/** A trajectory, a map with its control, a ranking, a chart of few lines, the tallest of all. */
const FIGURES = [
  'trajectoire-msp',
  'carte-loin-maison-de-sante',
  'classement-msp-densite',
  'medicobus-deux-couts',
  'regions-msp',
];
/** How much of a frame may stay empty under a figure, in pixels. */
const EMPTY = 130;

test.each(FIGURES)('%s is as high as its page says, at each width of its table', async (id) => {
  const said = await look(`/graphiques/${id}/`, { javaScriptEnabled: false }, async (page) => {
    const table = page.locator('.tableau', { hasText: 'Hauteur à donner au cadre' });
    const [widths = [], heights = []] = await Promise.all([
      table.locator('thead code').allInnerTexts(),
      table.locator('tbody code').allInnerTexts(),
    ]);
    return widths.map((width, i) => ({ width: Number(width), height: Number(heights[i]) }));
  });
  expect(said.map(({ width }) => width)).toEqual([360, 720, 1040]);
  for (const { width, height } of said) {
    await withPage({ viewport: { width, height: 600 } }, async (page) => {
      await page.goto(addressOf(`/embed/${id}/`), { waitUntil: 'load' });
      const content = await page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
      expect(height, `${width}: ${content}`).toBeGreaterThanOrEqual(content);
      expect(height, `${width}: ${content}`).toBeLessThanOrEqual(content + EMPTY);
    });
  }
});

test.each(['trajectoire-msp', 'carte-cpts-couverture'])('%s uses the 1 000 px that it is given', async (id) => {
  await look(`/embed/${id}/`, { viewport: { width: 1000, height: 800 } }, async (page) => {
    const right = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().right)),
    );
    expect(right).toBeGreaterThan(960);
  });
});

test('the preview on the page of those who take our drawings is shown', async () => {
  await look('/reprendre/', {}, async (page) => {
    const frame = page.frameLocator('.apercu iframe');
    // it comes when a reader comes near
    await page.locator('.apercu').scrollIntoViewIfNeeded();
    await frame.locator('h1').waitFor();
    expect(await frame.locator('h1').innerText()).toMatch(/maisons de santé/);
  });
});
