import axe, { type AxeResults } from 'axe-core';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { REQUETES } from './requetes.ts';
import { addressOf, look, useBrowser } from './site-in-browser.ts';

useBrowser();

const CHAMP = '#chercher-territoire';
const LISTE = '#chercher-territoire-liste';
/** What may be had from the server before the first suggestion, in bytes compressed by brotli. */
const INDEX_MAXIMUM = 5000;
const SCRIPT_MAXIMUM = 6000;

const compressed = (body: Buffer): number => brotliCompressSync(body).length;

/** Types into the empty field and waits for what is offered. */
async function search(page: Page, requete: string): Promise<[string, string]> {
  await page.fill(CHAMP, '');
  await page.fill(CHAMP, requete);
  await page.locator(`${CHAMP}[aria-expanded="true"]`).waitFor();
  const premiere = page.locator(`${LISTE} [role="option"]`).first();
  return [
    await premiere.locator('.recherche-nom').innerText(),
    await premiere.locator('.recherche-detail').innerText(),
  ];
}

test('the first suggestion is the one expected, for sixty things that people type', async () => {
  expect(REQUETES.length).toBeGreaterThanOrEqual(60);
  await look('/territoires/', {}, async (page) => {
    const faults: string[] = [];
    for (const [requete, ...attendu] of REQUETES) {
      const recu = await search(page, requete);
      if (recu.join(' | ') !== attendu.join(' | ')) faults.push(`${requete} : ${recu.join(' | ')}`);
    }
    expect(faults).toEqual([]);
  });
});

test('a first suggestion needs at most five kilobytes of index, a mistake apart', async () => {
  await look('/territoires/', {}, async (page) => {
    const sizes = new Map<string, number>();
    const asked: string[] = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/recherche/')) asked.push(pathname);
    });
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!pathname.startsWith('/recherche/')) return;
      const file = fileURLToPath(new URL(`../../dist${pathname}`, import.meta.url));
      sizes.set(pathname, compressed(readFileSync(file)));
    });
    for (const [requete] of REQUETES) {
      await page.reload();
      asked.length = 0;
      await search(page, requete);
      expect(asked[0]).toBe('/recherche/carte.json');
      // the map, then the one file of the prefix; départements by number need none
      const first = asked.slice(0, 2).reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0);
      expect(first, `${requete}: ${asked.join(', ')}`).toBeLessThanOrEqual(INDEX_MAXIMUM);
    }
  });
});

test('no file that a name begins with weighs more than what a first suggestion may', () => {
  const folder = fileURLToPath(new URL('../../dist/recherche', import.meta.url));
  const weigh = (name: string): number => compressed(readFileSync(`${folder}/${name}`));
  const carte = weigh('carte.json');
  const heaviest = readdirSync(folder)
    .filter((name) => statSync(`${folder}/${name}`).isFile() && name !== 'carte.json')
    .map(weigh)
    .sort((a, b) => b - a);
  expect(heaviest.length).toBeGreaterThan(500);
  expect(carte + (heaviest[0] ?? 0)).toBeLessThanOrEqual(INDEX_MAXIMUM);
});

test('the script weighs six kilobytes at most, and is the only one that the search needs', async () => {
  await look('/territoires/', {}, async (page) => {
    const sources = await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter(Boolean));
    const bodies = await Promise.all(sources.map(async (src) => (await page.request.get(src)).body()));
    expect(sources.length).toBeGreaterThan(0);
    expect(bodies.reduce((sum, body) => sum + compressed(body), 0)).toBeLessThanOrEqual(SCRIPT_MAXIMUM);
  });
});

describe('with the keyboard alone', () => {
  test('one goes down the list, hears each line, leaves it and comes back, and opens a page', async () => {
    await look('/territoires/', {}, async (page) => {
      const champ = page.locator(CHAMP);
      const active = async (): Promise<string> => {
        const id = await champ.getAttribute('aria-activedescendant');
        return id === null ? '' : page.locator(`#${id}`).innerText();
      };
      await champ.focus();
      await page.keyboard.type('creus');
      await page.locator(`${CHAMP}[aria-expanded="true"]`).waitFor();
      expect(await champ.getAttribute('role')).toBe('combobox');
      expect(await champ.getAttribute('aria-controls')).toBe(LISTE.slice(1));
      await page.keyboard.press('ArrowDown');
      expect(await active()).toContain('Creuse');
      expect(await page.locator(`${LISTE} [aria-selected="true"]`).count()).toBe(1);
      await page.keyboard.press('Home');
      await page.keyboard.press('Escape');
      expect(await champ.getAttribute('aria-expanded')).toBe('false');
      expect(await champ.inputValue()).toBe('creus');
      expect(await champ.evaluate((e) => e === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowDown');
      await page.locator(`${CHAMP}[aria-expanded="true"]`).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/territoires/departements/23-creuse/');
    });
  });

  test('Enter without going down the list opens the first suggestion, even before it has come', async () => {
    await look('/territoires/', {}, async (page) => {
      await page.route('**/recherche/*.json', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700));
        await route.continue();
      });
      await page.locator(CHAMP).focus();
      await page.keyboard.type('2a');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/territoires/departements/2A-corse-du-sud/');
    });
  });

  test('the number of suggestions is said politely', async () => {
    await look('/territoires/', {}, async (page) => {
      await search(page, 'tou');
      const status = page.locator(`form:has(${CHAMP}) [role="status"]`);
      await expect.poll(() => status.textContent()).toBe('8 suggestions');
      await page.fill(CHAMP, 'zzzzzz');
      await expect.poll(() => status.textContent()).toBe('Aucun territoire de ce nom');
    });
  });
});

test('far from the server, one is told to wait, and only the last thing typed is answered', async () => {
  await look('/territoires/', {}, async (page) => {
    await page.route('**/recherche/*.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 800));
      await route.continue().catch(() => undefined);
    });
    await page.locator(CHAMP).focus();
    await page.keyboard.type('toul', { delay: 60 });
    await page.getByText('Recherche…').first().waitFor();
    await page.fill(CHAMP, 'cayenne');
    await page.locator(`${CHAMP}[aria-expanded="true"]`).waitFor();
    expect(await page.locator(`${LISTE} .recherche-nom`).first().innerText()).toBe('Cayenne');
  });
});

test('a finger opens a page', async () => {
  await look(
    '/territoires/',
    { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } },
    async (page) => {
      await page.tap(CHAMP);
      await search(page, '974');
      await page.locator(`${LISTE} [role="option"]`).first().tap();
      await page.waitForURL('**/territoires/departements/974-la-reunion/');
    },
  );
});

test('on a phone of 320 pixels the header leads to the field, and pushes nothing down', async () => {
  await look('/', { viewport: { width: 320, height: 640 } }, async (page) => {
    const heights = await page.evaluate(() => {
      const entete = document.querySelector('.entete');
      const avec = entete?.getBoundingClientRect().height;
      document.querySelectorAll('.entete .recherche, .recherche-lien').forEach((e) => e.remove());
      return [avec, entete?.getBoundingClientRect().height];
    });
    expect(heights[0]).toBe(heights[1]);
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('link', { name: 'Chercher un territoire' }).click();
    await page.waitForURL('**/territoires/#chercher-territoire');
    expect(await page.locator(CHAMP).isVisible()).toBe(true);
  });
});

test.each(['light', 'dark'] as const)('axe sees no fault in the open list, in the %s theme', async (colorScheme) => {
  await look('/territoires/', { colorScheme, reducedMotion: 'reduce' }, async (page) => {
    await search(page, 'tou');
    await page.locator(CHAMP).focus();
    await page.keyboard.press('ArrowDown');
    await page.evaluate(axe.source);
    const results: AxeResults = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
    expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});

test('without script the form leads to the list of territories', async () => {
  await look('/', { javaScriptEnabled: false }, async (page) => {
    await page.fill(CHAMP, 'Creuse');
    await page.locator(`form:has(${CHAMP}) button`).click();
    expect(new URL(page.url()).pathname).toBe(new URL(addressOf('/territoires/')).pathname);
  });
});
