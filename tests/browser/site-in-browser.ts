import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { WAIT } from '../limits.ts';

let browser: Browser;

/** Joins the browser of the suite for the tests of a file. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserEndpoint'));
  });
  afterAll(() => browser.close());
}

/** Gives an empty page in a fresh profile to `use`, and closes it after. */
export async function withPage<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'fr-FR', ...options });
  context.setDefaultTimeout(WAIT);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Opens a page of the site in a fresh profile, gives it to `use` once loaded, and closes it after. */
export function look<T>(path: string, options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
  return withPage(options, async (page) => {
    await page.goto(addressOf(path), { waitUntil: 'load' });
    return use(page);
  });
}

/** The full address of a path while the site is served. */
export function addressOf(path: string): string {
  return new URL(path, inject('siteUrl')).href;
}
