import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, look, useBrowser } from './site-in-browser.ts';

useBrowser();

const OCCITANIE = '/cartes/msp-nombre/2023-12/76-occitanie/';

/** The map of Occitanie at a date of the same series. */
const occitanieAt = (date: string) => OCCITANIE.replace('2023-12', date);
const slider = (page: Page) => page.getByRole('slider', { name: /^Date/ });
const historyLength = (page: Page) => page.evaluate(() => history.length);

/** The middle of the thumb of the slider on the date that is so many dates before the last. */
async function thumbAt(page: Page, before: number): Promise<{ x: number; y: number }> {
  const dates = slider(page);
  const { x, y, width, height } = (await dates.boundingBox())!;
  const last = Number(await dates.getAttribute('max'));
  return { x: x + height / 4 + (width - height / 2) * (1 - before / last), y: y + height / 2 };
}

/** Waits until the page is whole at a date: its address, its sentence, its drawing. */
async function shows(page: Page, date: string, words: string): Promise<void> {
  await page.waitForURL(addressOf(occitanieAt(date)));
  await page.locator('.chapo', { hasText: `En ${words} en Occitanie` }).waitFor();
  await page.locator('.carte-exploree svg a[id="DEP-46"]').waitFor();
}

test('a date is chosen with the arrows: the map, the sentence and the address follow, and the back button comes back', () =>
  look(OCCITANIE, {}, async (page) => {
    const dates = page.getByRole('slider', { name: /^Date/ });
    await dates.focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(addressOf('/cartes/msp-nombre/2023-06/76-occitanie/'));
    await page.getByText('En juin 2023 en Occitanie').first().waitFor();
    expect(await page.title()).toContain('juin 2023');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'))).toMatch(/^juin\s2023$/);
    expect(await page.getByRole('link', { name: 'Données (CSV)' }).evaluate((a: HTMLAnchorElement) => a.href)).toBe(
      addressOf('/cartes/msp-nombre/2023-06/76-occitanie/donnees.csv'),
    );
    await page.goBack();
    await page.waitForURL(addressOf(OCCITANIE));
    await page.getByText('En décembre 2023 en Occitanie').first().waitFor();
    expect(await page.getByRole('slider', { name: /^Date/ }).getAttribute('aria-valuetext')).toMatch(/^déc\.\s2023$/);
  }));

describe('several dates in one gesture', () => {
  test('the mouse drags over them: the map follows, and one entry of the history is made', () =>
    look(OCCITANIE, {}, async (page) => {
      const entries = await historyLength(page);
      const start = await thumbAt(page, 0);
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      for (const [before, date, words] of [
        [1, '2023-06', 'juin 2023'],
        [2, '2022-12', 'décembre 2022'],
        [4, '2021-06', 'juin 2021'],
      ] as const) {
        const { x } = await thumbAt(page, before);
        await page.mouse.move(x, start.y, { steps: 5 });
        await shows(page, date, words);
      }
      await page.mouse.up();
      expect(await historyLength(page)).toBe(entries + 1);
      expect(await slider(page).evaluate((field) => field === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowRight');
      await shows(page, '2021-12', 'décembre 2021');
      await page.goBack();
      await shows(page, '2023-12', 'décembre 2023');
      expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/^déc\.\s2023$/);
    }));

  test('each drag has its own entry', () =>
    look(OCCITANIE, {}, async (page) => {
      for (const [from, to, date, words] of [
        [0, 1, '2023-06', 'juin 2023'],
        [1, 3, '2021-12', 'décembre 2021'],
      ] as const) {
        const [start, end] = [await thumbAt(page, from), await thumbAt(page, to)];
        await page.mouse.move(start.x, start.y);
        await page.mouse.down();
        await page.mouse.move(end.x, end.y, { steps: 5 });
        await page.mouse.up();
        await shows(page, date, words);
      }
      await page.goBack();
      await shows(page, '2023-06', 'juin 2023');
    }));

  test('a finger drags over them', () =>
    look(OCCITANIE, { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }, async (page) => {
      await slider(page).scrollIntoViewIfNeeded();
      const entries = await historyLength(page);
      const client = await page.context().newCDPSession(page);
      const { y } = await thumbAt(page, 0);
      const touch = async (type: 'touchStart' | 'touchMove', before: number) => {
        const { x } = await thumbAt(page, before);
        await client.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
      };
      await touch('touchStart', 0);
      for (const [before, date, words] of [
        [1, '2023-06', 'juin 2023'],
        [2, '2022-12', 'décembre 2022'],
        [3, '2021-12', 'décembre 2021'],
      ] as const) {
        await touch('touchMove', before);
        await shows(page, date, words);
      }
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      expect(await historyLength(page)).toBe(entries + 1);
    }));

  test('the arrows pass over them, the focus staying on the slider', () =>
    look(OCCITANIE, {}, async (page) => {
      const entries = await historyLength(page);
      await slider(page).focus();
      for (let pressed = 0; pressed < 5; pressed++) await page.keyboard.press('ArrowLeft');
      await shows(page, '2020-12', 'décembre 2020');
      await page.keyboard.press('ArrowLeft');
      await shows(page, '2020-06', 'juin 2020');
      expect(await historyLength(page)).toBe(entries + 1);
      expect(await slider(page).evaluate((field) => field === document.activeElement)).toBe(true);
      await page.goBack();
      await shows(page, '2023-12', 'décembre 2023');
    }));

  test('the last date is the one shown, whatever comes late, and the others are given up', () =>
    look(OCCITANIE, {}, async (page) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      await page.route('**/2022-12/76-occitanie/', async (route) => {
        await promise;
        await route.continue().catch(() => undefined);
      });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      const given = page.waitForEvent(
        'requestfailed',
        (request) => request.url() === addressOf(occitanieAt('2022-12')),
      );
      const [start, end] = [await thumbAt(page, 0), await thumbAt(page, 2)];
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(end.x, end.y);
      await page.locator('[data-carte][aria-busy]').waitFor();
      expect(await slider(page).getAttribute('aria-valuetext')).toMatch(/^déc\.\s2022$/);
      for (const before of [4, 6, 8, 9]) await page.mouse.move((await thumbAt(page, before)).x, start.y);
      expect(asked.filter((path) => path.endsWith('/76-occitanie/'))).toEqual([occitanieAt('2022-12')]);
      await page.mouse.up();
      await given;
      resolve();
      await shows(page, '2018-12', 'décembre 2018');
      expect(await page.locator('[aria-busy]').count()).toBe(0);
    }));

  test('a slider that comes back to its date changes nothing', () =>
    look(OCCITANIE, {}, async (page) => {
      const entries = await historyLength(page);
      await page.route('**/2022-12/76-occitanie/', () => undefined);
      const [start, end] = [await thumbAt(page, 0), await thumbAt(page, 2)];
      await page.mouse.move(start.x, start.y);
      await page.mouse.down();
      await page.mouse.move(end.x, end.y);
      await page.locator('[data-carte][aria-busy]').waitFor();
      await page.mouse.move(start.x, start.y);
      await page.mouse.up();
      await page.locator('[data-carte]:not([aria-busy])').waitFor();
      await shows(page, '2023-12', 'décembre 2023');
      expect(await historyLength(page)).toBe(entries);
    }));
});

describe('a map that has taken the place of others', () => {
  /** Goes to a map through another, by the slider. */
  async function pass(page: Page): Promise<void> {
    await slider(page).focus();
    await page.keyboard.press('ArrowLeft');
    await shows(page, '2023-06', 'juin 2023');
    await page.keyboard.press('ArrowLeft');
    await shows(page, '2022-12', 'décembre 2022');
  }
  const shape = (page: Page) => page.locator('.carte-exploree svg a[id="DEP-46"]');
  const card = (page: Page) => page.locator('.fiche-carte');

  test('shows its card on a first touch, which a touch elsewhere takes away', () =>
    look(OCCITANIE, { viewport: { width: 800, height: 900 }, hasTouch: true }, async (page) => {
      await pass(page);
      await shape(page).tap();
      await card(page).waitFor();
      expect(page.url()).toBe(addressOf(occitanieAt('2022-12')));
      await page.locator('h1').tap();
      await card(page).waitFor({ state: 'hidden' });
      await shape(page).focus();
      await card(page).waitFor();
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'hidden' });
    }));

  test('leaves nothing of them to the page', () =>
    look(OCCITANIE, {}, async (page) => {
      await shape(page).waitFor();
      const client = await page.context().newCDPSession(page);
      const listeners = async () => {
        const { result } = await client.send('Runtime.evaluate', { expression: 'document' });
        const heard = await client.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
        return heard.listeners.map(({ type }) => type).sort();
      };
      const before = await listeners();
      expect(before).toEqual(expect.arrayContaining(['keydown', 'pointerdown']));
      await page.evaluate(() => {
        const former = new WeakRef(document.querySelector('.carte-exploree svg')!);
        Object.assign(window, { isKept: () => former.deref() !== undefined });
      });
      await pass(page);
      expect(await listeners()).toEqual(before);
      await expect
        .poll(async () => {
          await client.send('HeapProfiler.collectGarbage');
          return page.evaluate('isKept()');
        })
        .toBe(false);
    }));
});

test('the drawing of a région is in the page, its shapes lead to their départements', () =>
  look(OCCITANIE, {}, async (page) => {
    const shape = page.locator('.carte-exploree svg a[id="DEP-46"]');
    await shape.waitFor();
    expect(await shape.getAttribute('href')).toBe('/territoires/departements/46-lot/');
    await expect.poll(() => shape.getAttribute('aria-label')).toMatch(/^Lot.*\d/);
  }));

test('a place is chosen in a list', () =>
  look('/cartes/msp-nombre/2023-12/departements/', {}, async (page) => {
    await page.getByRole('combobox', { name: 'Lieu' }).selectOption({ label: 'Bretagne' });
    await page.waitForURL(addressOf('/cartes/msp-nombre/2023-12/53-bretagne/'));
    await page.getByRole('heading', { level: 1, name: /Bretagne/ }).waitFor();
  }));

test('every choice is a link without script', () =>
  look(OCCITANIE, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('.reglage input, .reglage select').count()).toBe(0);
    expect(await page.locator('.carte-exploree img').getAttribute('alt')).toContain('Occitanie');
    await page.getByRole('link', { name: 'juin 2017', exact: true }).click();
    await page.waitForURL(addressOf('/cartes/msp-nombre/2017-06/76-occitanie/'));
    await page.getByRole('link', { name: 'France, par région', exact: true }).click();
    await page.waitForURL(addressOf('/cartes/msp-nombre/2017-06/regions/'));
    expect(await page.locator('#valeurs tbody tr').count()).toBe(18);
  }));

test('from the first page to a dated map of Occitanie, by links alone', () =>
  look('/cartes/', { javaScriptEnabled: false }, async (page) => {
    await page.getByRole('link', { name: /^France, par département, décembre 2023 : Nombre de maisons/ }).click();
    await page.getByRole('link', { name: 'Occitanie', exact: true }).click();
    await page.getByRole('link', { name: 'déc. 2019', exact: true }).click();
    await page.waitForURL(addressOf('/cartes/msp-nombre/2019-12/76-occitanie/'));
    expect(await page.locator('.chapo').textContent()).toContain('En décembre 2019 en Occitanie');
    expect(await page.locator('.figure-source a').first().textContent()).toContain('DITP');
  }));

const CHANGE = '/cartes/centres-sante-nombre/de-2020-12-a-2023-12/departements/';

test('a change is the last stop of its dates, its place is chosen, and the plain dates are before it', () =>
  look(CHANGE, {}, async (page) => {
    const dates = page.getByRole('slider', { name: /^Date/ });
    expect(await dates.getAttribute('aria-valuetext')).toMatch(/^de déc\.\s2020 à déc\.\s2023$/);
    const place = page.getByRole('combobox', { name: 'Lieu' }).locator('option:checked');
    expect(await place.innerText()).toBe('France, par département');
    await dates.focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(addressOf('/cartes/centres-sante-nombre/2023-12/departements/'));
  }));

test.each([360, 768, 1280])('the title of a table is as wide as what is seen of it, at %i px', (width) =>
  look(CHANGE, { viewport: { width, height: 800 } }, async (page) => {
    const table = page.locator('.carte-exploree .tableau');
    const caption = table.locator('caption');
    for (const slide of [0, 90]) {
      await table.evaluate((e, x) => (e.scrollLeft = x), slide);
      const [seen, title] = [(await table.boundingBox())!, (await caption.boundingBox())!];
      expect(Math.abs(title.x - seen.x)).toBeLessThanOrEqual(1);
      expect(title.width).toBeLessThanOrEqual(seen.width + 1);
    }
  }),
);

test('where there is room, the drawing is first and its table beside it', () =>
  look(CHANGE, {}, async (page) => {
    const drawing = (await page.locator('.carte-exploree .figure-dessin').boundingBox())!;
    const table = (await page.locator('.carte-exploree .tableau').boundingBox())!;
    expect(drawing.x).toBeLessThan(100);
    expect(table.x).toBeGreaterThan(drawing.x + drawing.width);
    expect(table.y).toBeLessThan(drawing.y + drawing.height);
  }));
