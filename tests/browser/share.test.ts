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

test.each(PAGES)('%s is shared by link, by mail and on paper', async (path) => {
  await look(path, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
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
  const options = { permissions: ['clipboard-read', 'clipboard-write'] };
  await look('/cartes/msp-nombre/2023-12/76-occitanie/', options, async (page) => {
    await page.getByRole('button', { name: 'Copier le code' }).click();
    await page.getByText('Copié', { exact: true }).waitFor();
    const code = await page.locator('#code').textContent();
    expect(code).toContain('<img');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
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
