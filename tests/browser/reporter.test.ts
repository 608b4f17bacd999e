/**
 * A reporter’s way from the home page to a dated map of Occitanie, a sentence to quote and its source. `docs/mesures.md` has the number of
 * clicks.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { look, useBrowser } from './site-in-browser.ts';

useBrowser();

const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } } as const;
const NATIONAL = 'France, par département, décembre 2023 : Nombre de maisons de santé pluriprofessionnelles';

/** What the reporter takes: the title with its date, the sentence, the source, and that the map is drawn. */
async function expectMap(page: Page): Promise<void> {
  await page.waitForURL('**/cartes/msp-nombre/2023-12/76-occitanie/');
  await page.locator('[data-carte] svg').first().waitFor();
  await expect
    .poll(() => page.locator('[data-carte] .chapo').innerText())
    .toMatch(/^En décembre 2023 en Occitanie, au plus haut\s: Haute-Garonne, 50 maisons de santé\s;/);
  expect(await page.locator('[data-carte] .figure-source a').first().innerText()).toMatch(/^DITP/);
}

test('by touch at 360 pixels: four taps and one choice in a list, the source being on the page of the map', async () => {
  await look('/', PHONE, async (page) => {
    let taps = 0;
    const tap = async (words: string) => {
      taps += 1;
      await page.getByRole('link', { name: words, exact: true }).first().tap();
    };
    await tap('Cartes');
    await page.waitForURL('**/cartes/');
    await tap(NATIONAL);
    await page.waitForURL('**/departements/');
    taps += 2;
    const place = page.getByRole('combobox', { name: 'Lieu' });
    await place.tap();
    await place.selectOption({ label: 'Occitanie' });
    await expectMap(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    taps += 1;
    await page.locator('[data-carte] .figure-source a').first().tap();
    await page.waitForURL('**/sources/ditp-ind-311/**');
    expect(taps).toBe(5);
  });
});

test('by keyboard: three links and one list, each reached by Tab', async () => {
  await look('/', {}, async (page) => {
    /** Tabs on to what is named; gives how many times. */
    const reach = async (found: (e: Element | null) => boolean): Promise<void> => {
      for (let i = 0; i < 400; i += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(`(${found.toString()})(document.activeElement)`)) return;
      }
      throw new Error('not reached');
    };
    await reach((e) => e?.textContent?.trim() === 'Cartes');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/cartes/');
    await reach((e) => e?.getAttribute('href') === '/cartes/msp-nombre/2023-12/departements/');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/departements/');
    await page.locator('.reglage--lieux select').waitFor();
    await reach((e) => e?.localName === 'select' && e.closest('.reglage--lieux') !== null);
    // a letter chooses in a list; it is typed again where the machine was too slow to take it
    await expect
      .poll(async () => {
        await page.keyboard.press('O');
        return page.url();
      })
      .toContain('/76-occitanie/');
    await expectMap(page);
    await reach((e) => e?.closest('.figure-source') !== null && e?.localName === 'a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sources/ditp-ind-311/**');
  });
});
