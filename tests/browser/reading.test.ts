import type { Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { KINDS, paths, templates } from './built-pages.ts';
import { BIG_TEXT, openFolds, setReaderStyle, TEXT_SPACING, widerThanWindow } from './overflow.ts';
import { addressOf, look, useBrowser, withPage } from './site-in-browser.ts';

useBrowser();

const PHONE = { viewport: { width: 320, height: 640 }, javaScriptEnabled: false };

test.each(Object.entries(KINDS))('the site has %s', (_, pattern) => {
  expect(paths.filter((path) => pattern.test(path))).not.toEqual([]);
});

describe('on a phone of 320 px, without script', () => {
  test.each(templates)('%s fits the width, unfolded, in large letters and with text spaced out', async (path) => {
    await look(path, PHONE, async (page) => {
      const wide = { folded: await widerThanWindow(page) };
      await openFolds(page);
      const unfolded = await widerThanWindow(page);
      await setReaderStyle(page, TEXT_SPACING);
      const spaced = await widerThanWindow(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      const spacedOnDesk = await widerThanWindow(page);
      await setReaderStyle(page, BIG_TEXT);
      const wider = await widerThanWindow(page);
      expect({ ...wide, unfolded, spaced, spacedOnDesk, wider }).toEqual({
        folded: [],
        unfolded: [],
        spaced: [],
        spacedOnDesk: [],
        wider: [],
      });
    });
  });

  test('the first page names the four promises and leads to each, and to a territory', async () => {
    await look('/', PHONE, async (page) => {
      const promises = page.locator('main a[href^="/promesses/"]');
      const text = await page.locator('main').innerText();
      for (const name of [/assistants médicaux/i, /médicobus/i, /CPTS/, /maisons de santé/i])
        expect(text).toMatch(name);
      const targets = await promises.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      for (const id of ['assistants-medicaux', 'medicobus', 'cpts', 'msp'])
        expect(targets).toContain(`/promesses/${id}/`);
      expect(await page.locator('main a[href^="/territoires/"], main form').count()).toBeGreaterThan(0);
    });
  });

  test('every département can be reached from the list of territories', async () => {
    await look('/territoires/', PHONE, async (page) => {
      const targets = await page
        .locator('main a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      const departements = paths.filter((path) => KINDS['a département']?.test(path));
      expect(departements.length).toBe(101);
      expect(departements.filter((path) => !targets.includes(path))).toEqual([]);
    });
  });
});

test.each(templates)('%s loads without an error or a refusal of the browser', async (path) => {
  const messages: string[] = [];
  await withPage({}, async (page) => {
    const pending = new Set<Request>();
    page.on('request', (request) => pending.add(request));
    page.on('requestfinished', (request) => pending.delete(request));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') messages.push(message.text());
    });
    page.on('pageerror', (error) => messages.push(error.message));
    page.on('requestfailed', (request) => {
      pending.delete(request);
      messages.push(`failed: ${request.url()}`);
    });
    await page.goto(addressOf(path), { waitUntil: 'load' });
    // what the page asks for once it is loaded is asked for by the time its first frame is drawn, which the second one follows: a
    // browser that has nothing more to draw may never say that it is idle
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await expect.poll(() => [...pending].map((request) => request.url())).toEqual([]);
  });
  expect(messages).toEqual([]);
});

test('an address that does not exist answers 404, in words', async () => {
  await withPage({}, async (page) => {
    const response = await page.goto(addressOf('/nulle-part/'));
    expect(response?.status()).toBe(404);
    expect(await page.locator('h1').innerText()).toMatch(/page|adresse/i);
    expect(await page.locator('main a[href="/"], header a[href="/"]').count()).toBeGreaterThan(0);
  });
});
