import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { look, useBrowser } from './site-in-browser.ts';

useBrowser();

const WITH_FIGURES = '/promesses/cpts/';

describe('in print', () => {
  test('the menu is gone; the title, the sources and the address of the site stay', async () => {
    await look(WITH_FIGURES, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('header nav').first().isVisible()).toBe(false);
      expect(await page.locator('a[href="#contenu"]').isVisible()).toBe(false);
      expect(await page.locator('h1').isVisible()).toBe(true);
      const sources = await page.locator('.figure-source').all();
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(await source.isVisible()).toBe(true);
    });
  });

  test('ink on white, even for who reads in the dark theme', async () => {
    await look(WITH_FIGURES, { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      expect(await luminanceOf(page, 'body', 'background-color')).toBeGreaterThan(0.9);
      expect(await luminanceOf(page, 'h1', 'color')).toBeLessThan(0.1);
    });
  });
});

describe.each(['light', 'dark'] as const)('in forced colours over a %s system', (colorScheme) => {
  test('words of the drawings stand out from the page', async () => {
    await look(WITH_FIGURES, { colorScheme, forcedColors: 'active' }, async (page) => {
      const ground = await luminanceOf(page, 'body', 'background-color');
      const words = await page.locator('.figure-dessin svg text').all();
      expect(words.length).toBeGreaterThan(0);
      for (const word of words.slice(0, 20)) {
        const ink = luminance(await word.evaluate((e) => getComputedStyle(e).fill));
        const [light, dark] = [Math.max(ink, ground), Math.min(ink, ground)];
        expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
      }
    });
  });

  test('focus still shows', async () => {
    await look('/', { colorScheme, forcedColors: 'active' }, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const style = await page.locator(':focus').evaluate((e) => getComputedStyle(e).outlineStyle);
      expect(style).not.toBe('none');
    });
  });
});

async function luminanceOf(page: Page, selector: string, property: string): Promise<number> {
  return luminance(
    await page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property),
  );
}

/** Relative luminance (WCAG) of a computed colour, `rgb(…)` or `rgba(…)`; full transparency counts as white. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (alpha === 0) return 1;
  const [r = 0, g = 0, b = 0] = [red, green, blue]
    .map((channel) => channel / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
