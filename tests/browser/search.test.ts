import axe, { type AxeResults } from 'axe-core';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { QUERIES } from './queries.ts';
import { addressOf, look, useBrowser, withPage } from './site-in-browser.ts';

useBrowser();

const FIELD = '#chercher-territoire';
const LIST = '#chercher-territoire-liste';
/** What may be had from the server before the first suggestion, in bytes compressed by brotli. */
const INDEX_MAXIMUM = 5000;
/** Six thousand until it read places, postal forms and codes, and answered in the page. */
const SCRIPT_MAXIMUM = 7000;

const compressed = (body: Buffer): number => brotliCompressSync(body).length;

const weights = new Map<string, number>();

/** What a file of the site weighs, by its path: compressed once, however often it is asked for. */
function weigh(path: string): number {
  const weight =
    weights.get(path) ?? compressed(readFileSync(fileURLToPath(new URL(`../../dist${path}`, import.meta.url))));
  weights.set(path, weight);
  return weight;
}

/** Keeps every answer of the index back until it is told to let them go. */
async function holdIndex(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/recherche/**/*.json', async (route) => {
    await promise;
    // what is not wanted any more was given up
    await route.continue().catch(() => undefined);
  });
  return resolve;
}

/** Types into the empty field and waits for what is offered. */
async function search(page: Page, query: string): Promise<[string, string]> {
  await page.fill(FIELD, '');
  await page.fill(FIELD, query);
  await page.locator(`${FIELD}[aria-expanded="true"]`).waitFor();
  const first = page.locator(`${LIST} [role="option"]`).first();
  return [await first.locator('.recherche-nom').innerText(), await first.locator('.recherche-detail').innerText()];
}

test('the first suggestion is the one expected, for sixty things that people type', async () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(60);
  await look('/territoires/', {}, async (page) => {
    const faults: string[] = [];
    for (const [query, ...expected] of QUERIES) {
      const received = await search(page, query);
      if (received.join(' | ') !== expected.join(' | ')) faults.push(`${query} : ${received.join(' | ')}`);
    }
    expect(faults).toEqual([]);
  });
});

test('a first suggestion needs at most five kilobytes of index, a mistake apart', async () => {
  await look('/territoires/', {}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/recherche/')) asked.push(pathname);
    });
    for (const [query] of QUERIES) {
      await page.reload();
      asked.length = 0;
      await search(page, query);
      expect(asked[0]).toBe('/recherche/carte.json');
      // the map, then the one file of the prefix; départements by number need none
      const first = asked.slice(0, 2).reduce((sum, path) => sum + weigh(path), 0);
      expect(first, `${query}: ${asked.join(', ')}`).toBeLessThanOrEqual(INDEX_MAXIMUM);
    }
  });
});

test('the facts of communes come after the suggestions, and change nothing else of them', async () => {
  await look('/territoires/', {}, async (page) => {
    const { promise, resolve } = Promise.withResolvers<void>();
    await page.route('**/recherche/faits/*.json', async (route) => {
      await promise;
      await route.continue().catch(() => undefined);
    });
    expect(await search(page, 'figeac')).toEqual(['Figeac', 'commune, Lot (46)']);
    expect(await page.locator('.recherche-fait').count()).toBe(0);
    resolve();
    const fact = page.locator(`${LIST} [role="option"]`).first().locator('.recherche-fait');
    await fact.waitFor();
    expect(await fact.innerText()).toMatch(/^(?:· )?\d\smaisons? de santé$/);
    expect(await search(page, 'cuzac')).toEqual(['Cuzac', 'commune, Lot (46)']);
    await expect.poll(() => fact.innerText()).toMatch(/^(?:· )?maison de santé à \d+,\d\skm$/);
    expect(await search(page, 'creuse')).toEqual(['Creuse', 'département, 23']);
    expect(await fact.count()).toBe(0);
  });
});

test('no file that a name begins with weighs more than what a first suggestion may', () => {
  const folder = fileURLToPath(new URL('../../dist/recherche', import.meta.url));
  const map = weigh('/recherche/carte.json');
  const heaviest = readdirSync(folder)
    .filter((name) => statSync(`${folder}/${name}`).isFile() && name !== 'carte.json')
    .map((name) => weigh(`/recherche/${name}`))
    .sort((a, b) => b - a);
  expect(heaviest.length).toBeGreaterThan(500);
  expect(map + (heaviest[0] ?? 0)).toBeLessThanOrEqual(INDEX_MAXIMUM);
});

test('the script weighs seven kilobytes at most, and asks for no other', async () => {
  await withPage({}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') asked.push(new URL(request.url()).pathname);
    });
    await page.goto(addressOf('/methode/'), { waitUntil: 'load' });
    expect(asked).toHaveLength(1);
    expect(weigh(asked[0]!)).toBeLessThanOrEqual(SCRIPT_MAXIMUM);
  });
});

describe('with the keyboard alone', () => {
  test('one goes down the list, hears each line, leaves it and comes back, and opens a page', async () => {
    await look('/territoires/', {}, async (page) => {
      const field = page.locator(FIELD);
      const active = async (): Promise<string> => {
        const id = await field.getAttribute('aria-activedescendant');
        return id === null ? '' : page.locator(`#${id}`).innerText();
      };
      await field.focus();
      await page.keyboard.type('creus');
      await page.locator(`${FIELD}[aria-expanded="true"]`).waitFor();
      expect(await field.getAttribute('role')).toBe('combobox');
      expect(await field.getAttribute('aria-controls')).toBe(LIST.slice(1));
      await page.keyboard.press('ArrowDown');
      expect(await active()).toContain('Creuse');
      expect(await page.locator(`${LIST} [aria-selected="true"]`).count()).toBe(1);
      await page.keyboard.press('Home');
      await page.keyboard.press('Escape');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
      expect(await field.inputValue()).toBe('creus');
      expect(await field.evaluate((e) => e === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowDown');
      await page.locator(`${FIELD}[aria-expanded="true"]`).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/territoires/departements/23-creuse/');
    });
  });

  test('Enter opens what the text names without doubt, even before it has come', async () => {
    await look('/territoires/', {}, async (page) => {
      const letGo = await holdIndex(page);
      await page.locator(FIELD).focus();
      await page.keyboard.type('2a');
      await page.keyboard.press('Enter');
      expect(await page.locator(`${LIST} [role="option"]`).count()).toBe(0);
      letGo();
      await page.waitForURL('**/territoires/departements/2A-corse-du-sud/');
    });
  });

  test('the number of suggestions is said politely', async () => {
    await look('/territoires/', {}, async (page) => {
      await search(page, 'tou');
      const status = page.locator(`form:has(${FIELD}) [role="status"]`);
      await expect.poll(() => status.textContent()).toMatch(/^8 suggestions sur \d{2,3}$/);
      await page.fill(FIELD, 'toulose');
      await expect
        .poll(() => status.textContent())
        .toMatch(/^Aucun territoire de ce nom\. Noms proches\s: \d suggestion/);
      await page.fill(FIELD, 'zzzzzz');
      await expect.poll(() => status.textContent()).toBe('Aucun territoire de ce nom');
    });
  });
});

/** A phone held upright. */
const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } } as const;

describe('a list that is cut, at 360 pixels', () => {
  const lines = (page: Page) => page.locator(`${LIST} [role="option"]`);

  test('by touch: its last line says how many more there are, and leads to all of them', async () => {
    await look('/', PHONE, async (page) => {
      await page.tap(FIELD);
      await search(page, 'saint');
      expect(await lines(page).count()).toBe(9);
      const last = lines(page).last();
      expect(await last.innerText()).toMatch(/^Et \d\s\d{3} autres\s+voir la suite, ou continuer d’écrire$/);
      await last.tap();
      await page.waitForURL('**/territoires/?q=saint');
      await page.locator('.recherche-reponses a').nth(20).waitFor();
      expect(await page.locator('[data-reponses] h2').innerText()).toMatch(
        /^\d\s\d{3} territoires pour «\s?saint\s?»\. Voici les \d+ premiers\s:$/,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });

  test('a whole postcode is not cut: 31260 and its eighteen communes, the last of them by touch', async () => {
    await look('/territoires/', PHONE, async (page) => {
      await page.tap(FIELD);
      await search(page, '31260');
      const details = await lines(page).locator('.recherche-detail').allInnerTexts();
      expect(details.filter((detail) => detail.startsWith('31260,'))).toHaveLength(18);
      await lines(page).nth(17).tap();
      // the page of the commune where the build makes it, else that of its département
      await page.waitForURL(/\/territoires\/(?:communes\/31\d{3}-[a-z-]+|departements\/31-haute-garonne)\/$/);
    });
  });

  test('by keyboard: Enter chooses none of several, and opens the page of all of them', async () => {
    await look('/territoires/', PHONE, async (page) => {
      await search(page, '31260');
      await page.locator(FIELD).press('Enter');
      await page.waitForURL('**/territoires/?q=31260');
      await page.locator('.recherche-reponses a').nth(17).waitFor();
      expect(await page.locator(FIELD).inputValue()).toBe('31260');
    });
  });

  test('by keyboard: one goes down to the last line, and Enter opens what it says', async () => {
    await look('/territoires/', PHONE, async (page) => {
      await search(page, 'saint');
      await page.locator(FIELD).press('ArrowUp');
      expect(await page.locator(`${LIST} [aria-selected="true"]`).innerText()).toMatch(/^Et /);
      await page.locator(FIELD).press('Enter');
      await page.waitForURL('**/territoires/?q=saint');
    });
  });

  test('Enter follows no name that only comes near, and the page says that it does', async () => {
    await look('/territoires/', PHONE, async (page) => {
      await search(page, 'toulose');
      expect(await page.locator('.recherche-panneau p:visible').innerText()).toMatch(/^Aucun territoire de ce nom/);
      await page.locator(FIELD).press('Enter');
      await page.waitForURL('**/territoires/?q=toulose');
      await page.locator('.recherche-reponses a').first().waitFor();
      expect(await page.locator('[data-reponses] h2').innerText()).toMatch(/^Aucun territoire nommé «\s?toulose\s?»/);
    });
  });
});

describe('the page of the answers', () => {
  test('answers the question of its address, with the same search', async () => {
    await look('/territoires/?q=figeac', {}, async (page) => {
      const first = page.locator('.recherche-reponses a').first();
      await first.locator('.recherche-fait').waitFor();
      expect(await first.innerText()).toMatch(/^Figeac\s+commune, Lot \(46\)\s+(?:· )?\d+\smaisons? de santé$/);
      expect(await page.locator(FIELD).inputValue()).toBe('figeac');
    });
  });

  test('come while another search goes on in the field', async () => {
    await withPage({}, async (page) => {
      const letGo = await holdIndex(page);
      await page.goto(addressOf('/territoires/?q=figeac'), { waitUntil: 'load' });
      await page.fill(FIELD, 'cayenne');
      await page.getByText('Recherche…').first().waitFor();
      letGo();
      await page.locator(`${FIELD}[aria-expanded="true"]`).waitFor();
      expect(await page.locator(`${LIST} .recherche-nom`).first().innerText()).toBe('Cayenne');
      await page.locator('[data-reponses] h2').waitFor();
      expect(await page.locator('[data-reponses]').innerText()).toMatch(
        /^\d+ territoires? pour «\s?figeac\s?»\s+Figeac/,
      );
    });
  });

  test.each([
    ['Lille, Nord', /^Lille\s+commune, Nord \(59\)/],
    ['16e arrondissement de Paris', /^Paris 16e arrondissement\s+page de Paris/],
    ['Châlons-sur-Marne', /^Châlons-sur-Marne, aujourd’hui Châlons-en-Champagne\s+Marne \(51\)/],
  ])('answers « %s » too', async (text, expected) => {
    await look(`/territoires/?q=${encodeURIComponent(text)}`, {}, async (page) => {
      const first = page.locator('.recherche-reponses a').first();
      await first.waitFor();
      expect(await first.innerText()).toMatch(expected);
    });
  });

  test('says that there is none, and how to go on', async () => {
    await look('/territoires/?q=zzzzzz', {}, async (page) => {
      await page.locator('[data-reponses] h2').waitFor();
      expect(await page.locator('[data-reponses]').innerText()).toMatch(
        /^Aucun territoire pour «\s?zzzzzz\s?»\s+.*code postal.*listes ci-dessous/s,
      );
    });
  });

  test('without script says how the lists answer, and they do', async () => {
    await look('/territoires/?q=figeac', { javaScriptEnabled: false }, async (page) => {
      await page.locator('noscript a[href="#par-region"]').click();
      await page.getByRole('link', { name: 'communes du Lot', exact: true }).click();
      await page.waitForURL('**/territoires/departements/46-lot/communes/');
      expect(await page.locator('.liste-lieux', { hasText: 'Figeac' }).count()).toBeGreaterThan(0);
    });
  });
});

test('far from the server, one is told to wait, and only the last thing typed is answered', async () => {
  await look('/territoires/', {}, async (page) => {
    const letGo = await holdIndex(page);
    await page.locator(LIST).evaluate((list) => {
      new MutationObserver(() => {
        const first = list.querySelector('.recherche-nom')?.textContent ?? '';
        list.dataset['vues'] = `${list.dataset['vues'] ?? ''}${first};`;
      }).observe(list, { childList: true });
    });
    await page.locator(FIELD).focus();
    await page.keyboard.type('toul');
    await page.getByText('Recherche…').first().waitFor();
    await page.fill(FIELD, 'cayenne');
    letGo();
    await page.locator(`${FIELD}[aria-expanded="true"]`).waitFor();
    expect(await page.locator(`${LIST} .recherche-nom`).first().innerText()).toBe('Cayenne');
    expect(await page.locator(LIST).getAttribute('data-vues')).toBe('Cayenne;');
  });
});

test('a finger opens a page', async () => {
  await look(
    '/territoires/',
    { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
    async (page) => {
      await page.tap(FIELD);
      await search(page, '974');
      await page.locator(`${LIST} [role="option"]`).first().tap();
      await page.waitForURL('**/territoires/departements/974-la-reunion/');
    },
  );
});

test('on a phone of 320 pixels the header leads to the field, and pushes nothing down', async () => {
  await look('/', { viewport: { width: 320, height: 640 } }, async (page) => {
    const heights = await page.evaluate(() => {
      const header = document.querySelector('.entete');
      const having = header?.getBoundingClientRect().height;
      document.querySelectorAll('.entete .recherche, .recherche-lien').forEach((e) => e.remove());
      return [having, header?.getBoundingClientRect().height];
    });
    expect(heights[0]).toBe(heights[1]);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('link', { name: 'Chercher un territoire' }).click();
    await page.waitForURL('**/territoires/#chercher-territoire');
    expect(await page.locator(FIELD).isVisible()).toBe(true);
  });
});

test.each(['light', 'dark'] as const)('axe sees no fault in the open list, in the %s theme', async (colorScheme) => {
  await look('/territoires/', { colorScheme, reducedMotion: 'reduce' }, async (page) => {
    await search(page, 'tou');
    await page.locator(FIELD).focus();
    await page.keyboard.press('ArrowDown');
    await page.evaluate(axe.source);
    const results: AxeResults = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test('without script the form leads to the list of territories', async () => {
  await look('/', { javaScriptEnabled: false }, async (page) => {
    await page.fill(FIELD, 'Creuse');
    await page.locator(`form:has(${FIELD}) button`).click();
    await page.waitForURL(({ pathname }) => pathname === new URL(addressOf('/territoires/')).pathname);
  });
});
