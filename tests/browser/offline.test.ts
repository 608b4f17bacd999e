import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOffline } from '../../scripts/publish/offline.ts';
import { useBrowser, withPage } from './site-in-browser.ts';

useBrowser();

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
const PAGES = [
  '/index.html',
  '/promesses/msp/index.html',
  '/territoires/departements/23-creuse/index.html',
  '/graphiques/trajectoire-msp/index.html',
  '/donnees/index.html',
];
/** What these pages show and lead to; the whole country would take minutes to copy. */
const KEPT =
  /^\/(?:index\.html|favicon\.svg|_astro\/|fonts\/|scripts\/|donnees\/|promesses\/|graphiques\/|territoires\/departements\/23-creuse\/)/;

beforeAll(() => copyOffline(DIST, folder, (path) => KEPT.test(path)));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(PAGES)('%s opens from a folder, with its style, its letters and its pictures', async (path) => {
  await withPage({}, async (page) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`${request.url()} ${request.failure()?.errorText}`));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'load' });
    await page.locator('h1').waitFor();
    const seen = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        letters: [...document.fonts].some(({ status }) => status === 'loaded'),
        background: getComputedStyle(document.body).backgroundColor,
        broken: [...document.images]
          .filter((image) => image.complete && image.naturalWidth === 0)
          .map(({ src }) => src),
      };
    });
    expect(seen).toEqual({ letters: true, background: expect.not.stringContaining('rgba(0, 0, 0, 0)'), broken: [] });
    expect(faults).toEqual([]);
  });
});

test.each(PAGES)('the links of %s lead to files of the site', async (path) => {
  const links = await withPage({}, async (page) => {
    await page.goto(pathToFileURL(join(folder, path)).href, { waitUntil: 'load' });
    return page.evaluate(() =>
      // a shape of a map is a link too
      [...document.querySelectorAll('a[href]')].map((a) => new URL(a.getAttribute('href') ?? '', location.href).href),
    );
  });
  const root = pathToFileURL(folder).href;
  const files = links.filter((href) => href.startsWith('file:'));
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((href) => !href.startsWith(`${root}/`))).toEqual([]);
  const paths = files.map((href) => decodeURIComponent(new URL(href).pathname.slice(new URL(root).pathname.length)));
  expect(paths.filter((to) => !existsSync(join(DIST, to)) || to.endsWith('/'))).toEqual([]);
});

test('a reader goes from page to page', async () => {
  await withPage({}, async (page) => {
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await page.locator('main a[href*="promesses/msp/"]').first().click();
    await page.waitForURL(/^file:.*\/promesses\/msp\/index\.html/);
    await page.locator('h1').waitFor();
  });
});
