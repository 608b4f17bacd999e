import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, look, useBrowser, withPage } from './site-in-browser.ts';

useBrowser();

const PAGE = '/graphiques/carte-cpts-couverture/';
const EMBED = '/embed/carte-cpts-couverture/';
/** A département far from the others, whose neighbours a finger cannot touch. */
const PLACE = 'svg.carte a[id$="DEP-973"]';
const PHONE = { viewport: { width: 360, height: 720 }, hasTouch: true, isMobile: true };

/** The maps whose words are drawn in the page, of each kind; those of the last are pictures. */
const MAPS = [
  PAGE,
  EMBED,
  '/graphiques/carte-msp-nombre/',
  '/embed/carte-msp-nombre/',
  '/embed/carte-maisons-de-sante/',
  '/embed/carte-apl-communes/',
  '/embed/carte-medicobus-arrets/',
  '/embed/carte-initiatives/',
  '/territoires/france/',
  '/territoires/departements/23-creuse/',
];

const card = (page: Page) => page.locator('.fiche-carte');
/** What the card says, its spaces made plain. */
const said = async (page: Page) => ((await card(page).innerText()) ?? '').replace(/[\s\u00A0\u202F]+/g, ' ');

describe.each([PAGE, EMBED])('%s', (path) => {
  test('a pointer shows the card, may go on it, and Escape takes it away', async () => {
    await look(path, {}, async (page) => {
      await page.locator(PLACE).hover();
      await card(page).waitFor();
      expect(await said(page)).toMatch(
        /^Guyane \d+ % mai 2024 · rang : \d+er?e?( \(ex æquo\))? sur \d+ Ouvrir sa page$/,
      );
      await card(page).hover();
      expect(await card(page).isVisible()).toBe(true);
      // it never hides what it speaks of
      const [shape, box] = [await page.locator(PLACE).boundingBox(), await card(page).boundingBox()];
      expect(box!.y >= shape!.y + shape!.height || box!.y + box!.height <= shape!.y).toBe(true);
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'hidden' });
    });
  });

  test('a place that comes under a pointer that has not moved shows nothing, as when the card was on it', async () => {
    await look(path, {}, async (page) => {
      await page.locator(PLACE).scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await page.locator(PLACE).boundingBox())!;
      const [clientX, clientY] = [Math.round(x + width / 2), Math.round(y + height / 2)];
      await page.mouse.move(clientX, clientY);
      await card(page).waitFor();
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'hidden' });
      // as a browser says it where what was under the pointer goes; the card is shown by the next task
      const comes = (spot: { clientX: number; clientY: number }) =>
        page.locator('svg.carte a[id$="DEP-29"]').evaluate((place, at) => {
          place.dispatchEvent(new PointerEvent('pointerover', { ...at, pointerType: 'mouse', bubbles: true }));
          return new Promise((seen) =>
            setTimeout(() => seen(document.querySelector<HTMLElement>('.fiche-carte')?.hidden)),
          );
        }, spot);
      expect(await comes({ clientX, clientY })).toBe(true);
      expect(await comes({ clientX: clientX + 1, clientY })).toBe(false);
    });
  });

  test('a first touch shows, the link of the card opens', async () => {
    await look(path, PHONE, async (page) => {
      await page.locator(PLACE).tap();
      await card(page).waitFor();
      expect(page.url()).toBe(addressOf(path));
      expect(await card(page).locator('a').getAttribute('href')).toMatch(/\/guyane|973/);
      const box = await card(page).boundingBox();
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(360);
      expect(await page.locator('.fiche-carte + [role=status]').textContent()).toContain('Guyane');
      await page.locator('h1').tap();
      await card(page).waitFor({ state: 'hidden' });
    });
  });

  test('the keyboard shows the card, which a screen reader hears as the description of the link', async () => {
    await look(path, {}, async (page) => {
      await page.locator(PLACE).focus();
      await card(page).waitFor();
      const client = await page.context().newCDPSession(page);
      const { nodes } = (await client.send('Accessibility.getFullAXTree')) as {
        nodes: { role?: { value: string }; name?: { value: string }; description?: { value: string } }[];
      };
      const link = nodes.find(({ role, name }) => role?.value === 'link' && name?.value.startsWith('Guyane'));
      expect(link?.name?.value).toMatch(/Guyane\s*: \d+/);
      expect(link?.description?.value).toMatch(/mai 2024.*rang/);
      await page.keyboard.press('ArrowDown');
      expect(await said(page)).toContain('La Réunion');
      await page.keyboard.press('Escape');
      await card(page).waitFor({ state: 'hidden' });
    });
  });

  test.each(['light', 'dark'] as const)(
    'axe finds no fault while the card is open, in the %s theme',
    async (colorScheme) => {
      await look(path, { colorScheme }, async (page) => {
        await page.locator(PLACE).focus();
        await card(page).waitFor();
        await page.evaluate(axe.source);
        const { violations, passes }: AxeResults = await page.evaluate(
          "axe.run(document, { resultTypes: ['violations'] })",
        );
        expect(passes.length).toBeGreaterThan(0);
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      });
    },
  );

  test('a région fills the map under the legend, and all of France comes back', async () => {
    await look(path, {}, async (page) => {
      const shape = page.locator('svg.carte a[id$="DEP-29"]');
      const whole = await shape.boundingBox();
      await page.locator('.zoom-carte select').selectOption({ label: 'Bretagne' });
      const near = await shape.boundingBox();
      expect(near!.width).toBeGreaterThan(3 * whole!.width);
      expect(await page.locator('.mots-amples .legende').isVisible()).toBe(true);
      await page.locator('.zoom-carte select').selectOption({ value: '' });
      expect((await shape.boundingBox())!.width).toBeCloseTo(whole!.width, 0);
    });
  });

  test('a place too small to be touched is chosen in a list, which shows its card and lets the keyboard in there', async () => {
    await look(path, {}, async (page) => {
      const choice = page.locator('.zoom-carte select');
      await choice.focus();
      await choice.selectOption({ label: 'Territoire de Belfort' });
      await card(page).waitFor();
      expect(await said(page)).toContain('Territoire de Belfort');
      const box = await page.locator('svg.carte a[id$="DEP-90"] path').boundingBox();
      expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(24);
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').getAttribute('id')).toMatch(/DEP-90$/);
    });
  });

  test('the address lights a département or a région', async () => {
    await look(`${path}#DEP-23`, {}, async (page) => {
      expect(await page.locator('.vise .trait').count()).toBe(1);
      await page.evaluate(() => {
        location.hash = '#REG-76';
      });
      await expect.poll(() => page.locator('.vise .trait').count()).toBe(13);
    });
  });
});

test.each([PAGE, EMBED])(
  '%s: arrows lead to every place of the map, which is one stop of the keyboard',
  async (path) => {
    await look(path, {}, async (page) => {
      const { links, stops, reached } = await page.evaluate(() => {
        const all = [...document.querySelectorAll<SVGAElement>('svg.carte a')];
        const seen = new Set([all[0]!]);
        for (const from of seen) {
          for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
            from.focus();
            from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            seen.add(document.activeElement as unknown as SVGAElement);
          }
        }
        return {
          links: all.length,
          stops: all.filter((a) => a.tabIndex === 0).length,
          reached: all.filter((a) => seen.has(a)).length,
        };
      });
      expect(links).toBeGreaterThan(90);
      expect({ stops, reached }).toEqual({ stops: 1, reached: links });
      await page.locator(PLACE).focus();
      await page.keyboard.press('Home');
      expect(await said(page)).toContain('Ain');
      await page.keyboard.press('Tab');
      expect(await page.locator('svg.carte :focus').count()).toBe(0);
    });
  },
);

test('`?region=` in the address of an embed shows one région', async () => {
  await look(`${EMBED}?region=53`, {}, async (page) => {
    expect(await page.locator('.zoom-carte select').inputValue()).toBe('53');
    expect((await page.locator('svg.carte a[id$="DEP-29"]').boundingBox())!.width).toBeGreaterThan(200);
  });
});

test('`?titre=non` leaves the title to the page', async () => {
  await look(`${EMBED}?titre=non`, {}, async (page) => {
    const { height } = (await page.locator('main').boundingBox())!;
    await page.goto(addressOf(EMBED));
    expect((await page.locator('main').boundingBox())!.height).toBeGreaterThan(height + 30);
  });
});

test('without script, shapes are links with their names and values, and the address lights one in an embed', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(addressOf(`${EMBED}#DEP-973`));
    expect(await page.locator(`${PLACE} title`).textContent()).toMatch(/Guyane/);
    expect(await page.locator(PLACE).getAttribute('href')).toContain('/territoires/');
    expect(await page.locator('a:target').count()).toBe(1);
  });
});

/** The words drawn in the maps of the page, each with its size on the screen and the ends of its legend. */
const words = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg.carte text')]
      .filter((text) => text.getBoundingClientRect().width > 0)
      .map((text) => ({
        word: text.textContent ?? '',
        size: parseFloat(getComputedStyle(text).fontSize) * ((text as SVGTextElement).getScreenCTM()?.a ?? NaN),
      })),
  );

test.each(MAPS)('%s: at 360 px, no drawn word is under 11 px', async (path) => {
  await look(path, PHONE, async (page) => {
    const drawn = await words(page);
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.filter(({ size }) => !(size >= 11))).toEqual([]);
  });
});

test.each([PAGE, EMBED])('%s: at 360 px, the legend has its two ends', async (path) => {
  await look(path, PHONE, async (page) => {
    const ends = page.locator('.mots-etroits .bouts text');
    expect(await ends.count()).toBe(2);
    for (const end of await ends.all()) expect(await end.isVisible()).toBe(true);
  });
});

test.each([EMBED, '/embed/carte-msp-nombre/'])(
  '%s: at 1 000 px, the map has the codes of départements',
  async (path) => {
    await look(path, { viewport: { width: 1000, height: 900 } }, async (page) => {
      const drawn = await words(page);
      expect(drawn.filter(({ word }) => ['01', '2A', '75', '976'].includes(word))).toHaveLength(4);
      expect(drawn.filter(({ size }) => !(size >= 11))).toEqual([]);
    });
  },
);

describe('a table of values', () => {
  test('is in the order of the values, and sorts by any column', async () => {
    await look(PAGE, {}, async (page) => {
      const column = (n: number) => page.locator(`.figure tbody tr:not([hidden]) > :nth-child(${n})`).allInnerTexts();
      const values = (await column(3)).map(Number).filter((n) => !Number.isNaN(n));
      expect(values.length).toBeGreaterThan(90);
      expect(values).toEqual(values.toSorted((a, b) => b - a));
      await page.locator('.figure thead button', { hasText: 'Département' }).click();
      const names = await column(1);
      expect(names).toEqual(names.toSorted(new Intl.Collator('fr').compare));
      expect(await page.locator('.figure th[aria-sort=ascending]').innerText()).toContain('Département');
      await page.locator('.figure thead button', { hasText: 'Part,' }).click();
      expect((await column(3))[0]).toBe('100');
      expect((await column(3)).at(-1)).not.toMatch(/\d/);
    });
  });

  test('filters by name, accents or not, and says how many are left', async () => {
    await look(PAGE, {}, async (page) => {
      await page.getByLabel('Filtrer par nom').fill('cote');
      await expect.poll(() => page.locator('.figure tbody tr:not([hidden])').count()).toBe(2);
      expect(await page.locator('.filtrer-tableau [role=status]').textContent()).toBe('2 lignes');
    });
  });
});

test('« Intégrer » writes the code of what its preview shows, at its height', async () => {
  await look(PAGE, {}, async (page) => {
    const form = page.locator('.options-integrer');
    const code = () => page.locator('[id^="code-vivant"] code').innerText();
    const height = async () => Number(/ height="(\d+)"/.exec(await code())?.[1]);
    const content = () =>
      page.frames()[1]!.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
    await form.locator('[name=largeur]').fill('1000');
    await expect.poll(async () => (await height()) - (await content())).toBe(0);
    await form.locator('[name=titre]').uncheck();
    await form.locator('[name=lieu]').selectOption({ label: 'Bretagne' });
    await form.locator('[name=theme]').selectOption('sombre');
    expect(await code()).toContain('/embed/carte-cpts-couverture/?region=53&amp;titre=non&amp;theme=sombre"');
    await form.locator('[name=lieu]').selectOption({ label: 'Creuse' });
    expect(await code()).toContain('?titre=non&amp;theme=sombre#DEP-23"');
    await form.locator('[name=hauteur]').fill('555');
    expect(await height()).toBe(555);
  });
});

test('« Intégrer » writes no height under the hand of who types, and the last one reported once the field is left', async () => {
  await look(PAGE, {}, async (page) => {
    // in one task: the preview reports its own height whenever it likes
    const heights = await page.locator('.options-integrer').evaluate((form) => {
      const field = form.querySelector<HTMLInputElement>('[name=hauteur]')!;
      const source = form.querySelector('iframe')!.contentWindow;
      const report = (height: number) =>
        dispatchEvent(new MessageEvent('message', { data: { type: 'embed-size', height }, source }));
      const given = field.value;
      field.focus();
      report(431);
      report(432);
      const underTheHand = field.value;
      field.blur();
      const left = field.value;
      field.focus();
      field.value = '555';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      report(433);
      field.blur();
      return { kept: underTheHand === given, left, typed: field.value };
    });
    expect(heights).toEqual({ kept: true, left: '432', typed: '555' });
  });
});

test('« Intégrer » says between what a number is, leaves the code as it is out of it, and does without one', async () => {
  await look(PAGE, {}, async (page) => {
    const form = page.locator('.options-integrer');
    const code = page.locator('[id^="code-vivant"] code');
    const height = form.getByLabel('Hauteur, en pixels, de 100 à 3000');
    await height.fill('640');
    await height.fill('64');
    await height.blur();
    const fault = await height.evaluate((field: HTMLInputElement) => field.validationMessage);
    expect(fault).toContain('100');
    expect(await code.innerText()).toContain(' height="640"');
    const given = await height.getAttribute('value');
    await height.fill('');
    expect(await code.innerText()).toContain(` height="${given}"`);
  });
});

test.each([PAGE, '/comparer/'])('%s: the choices of a long list are grouped by what they are', async (path) => {
  await look(path, {}, async (page) => {
    const lists = await page.locator('select:visible').evaluateAll((fields) =>
      fields.map((field) => ({
        choices: field.querySelectorAll('option').length,
        alone: field.querySelectorAll(':scope > option').length,
        groups: [...field.querySelectorAll('optgroup')].map(({ label }) => label),
      })),
    );
    const long = lists.filter(({ choices }) => choices > 10);
    expect(long.length).toBeGreaterThan(0);
    for (const { alone, groups } of long) {
      expect(alone).toBe(1);
      expect(groups.length).toBeGreaterThan(1);
      expect(groups.every((label) => label.length > 3)).toBe(true);
    }
  });
});
