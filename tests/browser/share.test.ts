import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { look, useBrowser, withPage, addressOf } from './site-in-browser.ts';

useBrowser();

const PAGES = [
  '/territoires/france/',
  '/territoires/departements/23-creuse/',
  '/territoires/epci/242900314-brest-metropole/',
  '/territoires/communes/23096-gueret/',
  '/promesses/msp/',
  '/graphiques/trajectoire-msp/',
];

/**
 * Opens a page whose clipboard takes what it is given, or refuses it. That of the machine is not used: Chromium grants it to the page that
 * has the focus, and several pages are open at once.
 */
function lookWithClipboard(
  path: string,
  { takes }: { takes: boolean },
  use: (page: Page) => Promise<void>,
): Promise<void> {
  return withPage({}, async (page) => {
    await page.addInitScript((takes) => {
      let taken = '';
      Clipboard.prototype.writeText = async (text) => {
        if (!takes) throw new DOMException('refused', 'NotAllowedError');
        taken = text;
      };
      Clipboard.prototype.readText = async () => taken;
    }, takes);
    await page.goto(addressOf(path), { waitUntil: 'load' });
    await use(page);
  });
}

test.each(PAGES)('%s is shared by link, by mail and on paper', async (path) => {
  await lookWithClipboard(path, { takes: true }, async (page) => {
    const address = await page.locator('link[rel="canonical"]').getAttribute('href');
    const sentence = (await page.locator('meta[name="description"]').getAttribute('content')) ?? '';
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.locator('.partager [role="status"]', { hasText: 'Lien copié' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    const mailto = new URL((await page.locator('.partager a').getAttribute('href')) ?? '');
    expect(mailto.searchParams.get('body')).toBe(`${sentence.replaceAll(/[\u00A0\u202F]/g, ' ')}\r\n\r\n${address}`);
    expect(await page.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(true);
  });
});

test('the sheet of the system is offered where there is one, with the page’s own words', async () => {
  await withPage({}, async (page) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        share: (data: ShareData) => {
          document.documentElement.dataset['partage'] = JSON.stringify(data);
          return Promise.reject(new DOMException('closed', 'AbortError'));
        },
      });
    });
    await page.goto(addressOf('/territoires/communes/23096-gueret/'));
    await page.getByRole('button', { name: 'Partager' }).click();
    expect(JSON.parse((await page.locator('html[data-partage]').getAttribute('data-partage')) ?? '')).toEqual({
      title: 'Guéret (23096, Creuse)',
      text: expect.stringMatching(/^À Guéret, en 2024.: .*maison de santé/),
      url: 'https://dernier-kilometre.example/territoires/communes/23096-gueret/',
    });
  });
});

test('a code to paste is copied by its button, which says so', async () => {
  await lookWithClipboard('/cartes/msp-nombre/2023-12/76-occitanie/', { takes: true }, async (page) => {
    await page.getByRole('button', { name: 'Copier le code' }).click();
    await page.getByText('Copié', { exact: true }).waitFor();
    const code = await page.locator('#code').textContent();
    expect(code).toContain('<img');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  });
});

test('a copy that is refused says so', async () => {
  await lookWithClipboard('/cartes/msp-nombre/2023-12/76-occitanie/', { takes: false }, async (page) => {
    await page.getByRole('button', { name: 'Copier le code' }).click();
    await page.getByText('Copie refusée', { exact: false }).waitFor();
  });
  await lookWithClipboard('/territoires/communes/23096-gueret/', { takes: false }, async (page) => {
    await page.getByRole('button', { name: 'Copier le lien' }).click();
    await page.locator('.partager [role="status"]', { hasText: 'refusée' }).waitFor();
  });
});

test('no button where there is nothing behind it', async () => {
  await look('/territoires/communes/23096-gueret/', {}, async (page) => {
    expect(await page.getByRole('button', { name: 'Partager' }).count()).toBe(0);
  });
  await look('/territoires/communes/23096-gueret/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.partager').innerText()).toBe('Envoyer par courriel');
    expect(await page.locator('.pied-imprime code').isVisible()).toBe(true);
  });
});
