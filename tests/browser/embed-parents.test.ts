import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CHROMIUM_ARGS } from '../../scripts/find-chromium.ts';
import type { Oembed } from '../../src/outputs/embed/oembed.ts';
import { WAIT } from '../limits.ts';
import { ampParent } from './parents/amp.html.ts';
import { closedTabParent, datawrapperParent, sandboxParent } from './parents/datawrapper.html.ts';
import { embedFixture, FIXTURES, TRIAL_HEIGHT } from './parents/embed-fixture.ts';
import { mediumParent } from './parents/medium.html.ts';
import { INITIAL_HEIGHT, type Embedded } from './parents/page.ts';
import { PYM, pymParent } from './parents/pym.html.ts';
import { ordinaryParent } from './parents/no-protocol.html.ts';
import { WP_EMBED, wordpressParent } from './parents/wordpress.html.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const BUILT = `${DIST}/embed`;

/** The fixture, and of the built embeds a trajectory and a map. */
const EMBEDS = ['essai', 'trajectoire-msp', 'carte-cpts-couverture'];

const PARENTS: Readonly<Record<string, (embed: Embedded) => string>> = {
  datawrapper: datawrapperParent,
  amp: ampParent,
  medium: mediumParent,
  pym: pymParent,
  wordpress: wordpressParent,
};

const WIDTHS = [320, 640, 1000];

/** The parents that bound the height of a frame, and at what. */
const MAX: Readonly<Record<string, number>> = { wordpress: 1000 };
/** The protocols in which every height is said, whichever parent listens. */
const PROTOCOLS = ['datawrapper', 'amp', 'medium'];
const HEIGHT = 600;
const TOLERANCE = 2;

let server: Server;
let browser: Browser;
/** Where the embeds are served. */
let site: string;
/** Where the host pages are served: another site, whose frames are in a process of their own. */
let host: string;
/** What a scrollbar takes of the width of a page. */
let scrollbar: number;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const found = answer(path);
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(found === null ? 404 : 200, { 'Content-Type': `${type};charset=utf-8` });
    response.end(found ?? 'Rien ici');
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  site = `http://127.0.0.1:${port}/`;
  host = `http://localhost:${port}/`;
  // with scrollbars that take room, as most readers have: a frame that is too short is narrower inside
  browser = await chromium.launch({
    executablePath: inject('chromiumPath'),
    args: CHROMIUM_ARGS,
    ignoreDefaultArgs: ['--hide-scrollbars'],
    timeout: WAIT,
  });
  const page = await browser.newPage();
  await page.setContent('<style>html { overflow-y: scroll }</style>');
  scrollbar = await page.evaluate(() => innerWidth - document.documentElement.clientWidth);
  await page.close();
});

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
});

function answer(path: string): string | null {
  const [, folder = '', name = '', id = ''] = path.split('/');
  if (folder === 'embed') {
    const fixture = FIXTURES.find((f) => f === name);
    if (fixture) return embedFixture(fixture, site);
    const file = `${BUILT}/${name}/index.html`;
    return /^[a-z0-9-]+$/.test(name) && existsSync(file) ? readFileSync(file, 'utf8') : null;
  }
  if (folder === 'graphiques') return '<!doctype html><title>La page de la figure</title>';
  if (folder === 'favicon.ico') return '';
  if (folder === 'wp-embed.js') return WP_EMBED;
  if (folder === 'pym.js') return PYM;
  if (folder !== 'parents') return null;
  const embed = { id, url: site };
  // the step that brings the secret to the address is dropped
  if (name === 'wordpress-sans-adresse') {
    return wordpressParent(embed, { secret: false })
      .replace("iframe.src += '#?secret=' + secret;", '')
      .replace(
        "iframe.contentWindow.postMessage({ message: 'ready', secret: secret }, '*');",
        "iframe.addEventListener('load', function () { $& });",
      );
  }
  if (name === 'wordpress-tardif') return wordpressParent(embed, { script: '/wp-embed.js' });
  if (name === 'wordpress-tardif-sans-secret') return wordpressParent(embed, { secret: false, script: '/wp-embed.js' });
  if (name === 'loin') return datawrapperParent(embed).replace('<body>', '<body><div style="height: 1500px"></div>');
  if (name === 'ordinaire') return ordinaryParent(embed, { height: defaultHeight(id), script: false });
  if (name === 'notre-script') return ordinaryParent(embed, { height: INITIAL_HEIGHT, script: true });
  if (name === 'onglet') return closedTabParent(embed);
  if (name === 'bac-a-sable') return sandboxParent(embed);
  return PARENTS[name]?.(embed) ?? null;
}

describe.each(EMBEDS)('%s', (id) => {
  describe.each(Object.keys(PARENTS))('in a page of %s', (parent) => {
    test.each(WIDTHS)('the frame ends where its content ends at %i px', async (width) => {
      await show(parent, id, { width }, (page) => expectFit(page, width, MAX[parent]));
    });

    test('and after the page is resized, wider and narrower', async () => {
      await show(parent, id, { width: 640 }, async (page) => {
        const heights: number[] = [];
        for (const width of [640, 320, 1000, 640]) {
          await resize(page, width);
          heights.push((await expectFit(page, width, MAX[parent])).content);
        }
        const changes = heights.slice(1).map((height, i) => height - (heights[i] ?? 0));
        expect(Math.max(...changes), `${heights}`).toBeGreaterThan(TOLERANCE);
        expect(Math.min(...changes), `${heights}`).toBeLessThan(-TOLERANCE);
        expect(heights.at(-1)).toBe(heights[0]);
      });
    });

    test.runIf(hasDetails(id))('and when what is folded opens and closes', async () => {
      await show(parent, id, { width: 640 }, async (page) => {
        const { content: closed } = await expectFit(page, 640);
        const summary = (await embedOf(page)).locator('summary').first();
        await summary.click();
        const { content: open } = await expectFit(page, 640);
        expect(open).toBeGreaterThan(closed + TOLERANCE);
        await summary.click();
        expect((await expectFit(page, 640)).content).toBe(closed);
      });
    });
  });
});

describe.each(EMBEDS)('%s without JavaScript', (id) => {
  test.each(WIDTHS)('nothing is cropped at the height of the code, at %i px', async (width) => {
    await show('ordinaire', id, { width, javaScriptEnabled: false }, async (page) => {
      const { frame, content, overflow, wide } = await measure(page);
      expect(frame).toBe(defaultHeight(id));
      expect(content).toBeLessThanOrEqual(frame);
      expect(overflow).toBe(0);
      expect(wide).toBe(0);
      // the rest is blank: not more than a third of the frame
      expect(content).toBeGreaterThan((frame * 2) / 3);
    });
  });
});

// A short chart is a third taller on a phone than on a page: the one height that crops nothing anywhere leaves more than a
// third of a wide frame blank. Only what must never happen is asked of it.
test.each(WIDTHS)('a short chart without JavaScript is not cropped either, at %i px', async (width) => {
  await show('ordinaire', 'ages-medecins', { width, javaScriptEnabled: false }, async (page) => {
    const { frame, content, overflow, wide } = await measure(page);
    expect(content).toBeLessThanOrEqual(frame);
    expect([overflow, wide]).toEqual([0, 0]);
  });
});

describe.each(WIDTHS)('far below what the reader sees, at %i px', (width) => {
  test('the frame has its height before it is scrolled to', async () => {
    await show('loin', 'essai', { width }, async (page) => {
      await expect.poll(async () => (await measureOutside(page)).frame - (await wantedHeight(page))).toBe(0);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const { frame } = await measureOutside(page);
      await (await (await embedOf(page)).frameElement()).scrollIntoViewIfNeeded();
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
      expect((await expectFit(page, width)).frame).toBe(frame);
    });
  });
});

describe('in WordPress', () => {
  test('a page that is too tall stops at 1000 px and scrolls', async () => {
    await show('wordpress', 'essai-long', { width: 640 }, async (page) => {
      const { frame, content, overflow } = await expectFit(page, 640, 1000);
      expect(frame).toBe(1000);
      expect(content).toBeGreaterThan(1500);
      expect(overflow).toBeCloseTo(content - 1000, -1);
    });
  });

  test('elsewhere the same page is shown whole', async () => {
    await show('datawrapper', 'essai-long', { width: 640 }, async (page) => {
      expect((await expectFit(page, 640)).content).toBeGreaterThan(1500);
    });
  });

  test('a script that comes after the first height has it said again', async () => {
    await showScriptLast('wordpress-tardif', 'height');
  });

  test('a secret that comes after the page is used all the same', async () => {
    await showScriptLast('wordpress-tardif-sans-secret', 'embed-size');
  });

  test('and one that comes while the page is on its way', async () => {
    // asked for, then asked for again with its secret, and only then answered: left to chance, Chromium may drop either of the two
    const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let asked = 0;
    const prepare = async (page: Page): Promise<void> => {
      await page.route('**/wp-embed.js', async (route) => {
        await first.promise;
        await route.continue();
      });
      await page.route(
        ({ pathname }) => pathname === '/embed/essai/',
        async (route) => {
          asked += 1;
          first.resolve();
          if (asked === 1) await second.promise;
          else second.resolve();
          // the first was given up for the second
          await route.continue().catch(() => undefined);
        },
      );
    };
    await show('wordpress-tardif-sans-secret', 'essai', { width: 640, prepare }, (page) => expectFit(page, 640));
    expect(asked).toBe(2);
  });

  test('a secret that comes by a message alone is enough: a browser may drop the step that brings it to the address', async () => {
    await show('wordpress-sans-adresse', 'essai', { width: 640 }, (page) => expectFit(page, 640));
  });

  // where WordPress wrote the secret itself, as it does in all it filters; where its script must, Chromium drops at times both the step
  // that brings the secret to the address and the one message that says it, and nothing is left for the embed to read
  test('each of thirty loads has its height, whether the script comes with the page or after it', async () => {
    for (let load = 0; load < 30; load++) {
      const parent = load % 2 === 0 ? 'wordpress' : 'wordpress-tardif';
      await show(parent, 'essai', { width: 640 }, (page) => expectFit(page, 640));
    }
  });

  /** Keeps the script of the host back until the frame has said its height once, in a message of that kind, which no one heard. */
  async function showScriptLast(parent: string, kind: string): Promise<void> {
    const heard = Promise.withResolvers<void>();
    const prepare = (page: Page) =>
      page.route('**/wp-embed.js', async (route) => {
        await heard.promise;
        await route.continue();
      });
    await show(parent, 'essai', { width: 640, ready: false, prepare }, async (page) => {
      await page.waitForFunction(`window.messages?.some((m) => m && (m.message ?? m.type) === '${kind}')`);
      expect((await measureOutside(page)).frame).toBe(INITIAL_HEIGHT);
      heard.resolve();
      await expectFit(page, 640);
    });
  }

  test('a link to our pages opens in the whole window, for the sandbox opens none', async () => {
    await show('wordpress', 'essai', { width: 640 }, async (page) => {
      await expectFit(page, 640);
      await (await embedOf(page)).locator('a[target=_blank]').click();
      await page.waitForURL(`${site}graphiques/essai/`);
    });
  });

  test('a link within the embed stays within it', async () => {
    await show('wordpress', 'essai', { width: 640 }, async (page) => {
      await expectFit(page, 640);
      const embed = await embedOf(page);
      // the navigation that carries the secret may still come after the frame has its height, and undo a first step
      await expect
        .poll(async () => {
          await embed.locator('#interne').click();
          return embed.url();
        })
        .toBe(`${site}embed/essai/#tableau`);
      await resize(page, 320);
      await expectFit(page, 320);
    });
  });
});

test('no height is said too tall, although a scrollbar first narrows the frame', async () => {
  // a width at which the words take one more line when a scrollbar is there
  await show('datawrapper', 'essai', { width: 625 }, async (page) => {
    const { content } = await expectFit(page, 625);
    const heights = ((await page.evaluate('messages')) as unknown[]).map((message) => Number(heightIn(message)[1]));
    expect(Math.max(...heights)).toBe(Math.ceil(content));
  });
});

test('elsewhere the link to the figure opens in a new tab', async () => {
  await show('datawrapper', 'essai', { width: 640 }, async (page) => {
    await expectFit(page, 640);
    const link = (await embedOf(page)).locator('a[target=_blank]');
    const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await opened.waitForURL(`${site}graphiques/essai/`);
    expect(page.url()).toContain('/parents/datawrapper/');
  });
});

describe.each(EMBEDS)('%s', (id) => {
  test('in a tab that is opened later, has its height then', async () => {
    await show('onglet', id, { width: 640 }, async (page) => {
      const embed = await embedOf(page);
      await embed.waitForLoadState('load');
      await page.locator('#ouvrir').click();
      await expectFit(page, 640);
    });
  });

  test('in a sandbox that lets scripts run and nothing else', async () => {
    await show('bac-a-sable', id, { width: 640 }, (page) => expectFit(page, 640));
  });

  test('on paper, the frame keeps its height, and what is in it its contrast', async () => {
    await show('datawrapper', id, { width: 640, colorScheme: 'dark' }, async (page) => {
      await expectFit(page, 640);
      await page.emulateMedia({ media: 'print' });
      await expectFit(page, 640);
      const [paper, ink] = await (
        await embedOf(page)
      ).evaluate(() => [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]);
      // the fixture has no style for paper
      if (id !== 'essai') expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    });
  });

  test('in forced colours, its words have those of the reader', async () => {
    await show('datawrapper', id, { width: 640, forcedColors: 'active' }, async (page) => {
      await expectFit(page, 640);
      const inks = await (
        await embedOf(page)
      ).evaluate(() =>
        [document.body, ...document.querySelectorAll('svg text')].map((element) =>
          element.localName === 'text' ? getComputedStyle(element).fill : getComputedStyle(element).color,
        ),
      );
      if (id !== 'essai') expect(new Set(inks).size).toBe(1);
    });
  });
});

describe('in a page without a parent script', () => {
  test.each(WIDTHS)('our one line gives the frame its height at %i px, and no other frame', async (width) => {
    await show('notre-script', 'essai', { width }, async (page) => {
      await expectFit(page, width);
      await page.waitForFunction('messages.some(function (m) { return m.height === 777 })');
      expect(await page.locator('#autre').evaluate((frame) => frame.clientHeight)).toBe(99);
    });
  });
});

describe.each(['light', 'dark'] as const)('for who reads in a %s theme', (colorScheme) => {
  test.each([
    ['', colorScheme === 'dark' ? 'rgb(20, 25, 27)' : 'rgb(250, 248, 243)'],
    ['?theme=clair', 'rgb(250, 248, 243)'],
    ['?theme=sombre', 'rgb(20, 25, 27)'],
  ])('%s', async (query, paper) => {
    const context = await browser.newContext({ colorScheme });
    try {
      const page = await context.newPage();
      await page.goto(`${site}embed/essai/${query}`);
      expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(paper);
    } finally {
      await context.close();
    }
  });
});

/** The frame of the embed in a page, once it is there: a lazy one is asked for after the page is loaded. */
async function embedOf(page: Page): Promise<Frame> {
  const find = (): Frame | undefined => page.frames().find((f) => f.url().startsWith(`${site}embed/`));
  await expect.poll(() => find() !== undefined, { interval: 20, message: 'a frame of ours' }).toBe(true);
  return find() as Frame;
}

interface Measures {
  /** Inner height of the frame, in the host page. */
  frame: number;
  /** Its inner width, in the host page. */
  width: number;
  /** The width that the embed was laid out for, its scrollbar included. */
  laidOut: number;
  /** Where the content of the embed ends. */
  content: number;
  /** How much of the embed is out of sight, in height and in width. */
  overflow: number;
  wide: number;
}

async function measureOutside(page: Page): Promise<Pick<Measures, 'frame' | 'width'>> {
  return (await (await embedOf(page)).frameElement()).evaluate((iframe) => {
    const { clientHeight, clientWidth } = iframe as HTMLIFrameElement;
    return { frame: clientHeight, width: clientWidth };
  });
}

async function measure(page: Page): Promise<Measures> {
  const outside = await measureOutside(page);
  const inside = await (
    await embedOf(page)
  ).evaluate(() => {
    const { body, documentElement: root } = document;
    const content = body.getBoundingClientRect().bottom + scrollY + parseFloat(getComputedStyle(body).marginBottom);
    return {
      laidOut: innerWidth,
      content,
      overflow: root.scrollHeight - root.clientHeight,
      wide: root.scrollWidth - root.clientWidth,
    };
  });
  return { ...outside, ...inside };
}

/**
 * The height that the embed needs, once it is loaded; before, none. Unlike its other measures, it can be had of a frame out of sight,
 * where what is laid out for the height that the frame had first, its scrollbar and its overflow, stays as it was.
 */
async function wantedHeight(page: Page): Promise<number> {
  return (await embedOf(page)).evaluate(() => {
    if (document.readyState !== 'complete') return NaN;
    const { style } = document.documentElement;
    style.overflow = 'hidden';
    const { height } = document.documentElement.getBoundingClientRect();
    style.overflow = '';
    return Math.ceil(height);
  });
}

/**
 * Waits until the frame is `width` wide and ends where its content ends, without a scrollbar; gives what was measured. A parent
 * that bounds the height at `max` may stop there: the rest then scrolls.
 */
async function expectFit(page: Page, width: number, max = Infinity): Promise<Measures> {
  let last: Measures | undefined;
  await expect
    .poll(
      async () => {
        // two measures alike: one may be taken while the frame still has a scrollbar that wraps a line more
        const before = last?.content;
        last = await measure(page);
        const { frame, content, laidOut, overflow, wide } = last;
        if (content !== before) return `${before}, then ${content}`;
        if (content > max) {
          const scrolls = Math.abs(content - frame - overflow) <= TOLERANCE && wide === 0;
          return frame === max && scrolls && last.width === width ? 'fits' : JSON.stringify(last);
        }
        const fits = Math.abs(frame - content) <= TOLERANCE && overflow === 0 && wide === 0;
        return fits && last.width === width && laidOut === width ? 'fits' : JSON.stringify(last);
      },
      { interval: 20 },
    )
    .toBe('fits');
  if (last === undefined) throw new Error('nothing measured');
  expect(last.frame).not.toBe(INITIAL_HEIGHT);
  return last;
}

/** Gives the column of the page a width, its scrollbar apart. */
async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width: width + scrollbar, height: HEIGHT });
}

interface ShowOptions extends BrowserContextOptions {
  width: number;
  /** Wait until the page is loaded. Default true. */
  ready?: boolean;
  /** What to do with the page before it goes to its address. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** Opens a host page with an embed, gives it to `look`; then no error may have been thrown, no message be other than said. */
async function show(
  parent: string,
  id: string,
  { width, ready = true, prepare, ...options }: ShowOptions,
  look: (page: Page) => Promise<unknown>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: width + scrollbar, height: HEIGHT },
    locale: 'fr-FR',
    ...options,
  });
  context.setDefaultTimeout(WAIT);
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await prepare?.(page);
    await page.goto(`${host}parents/${parent}/${id}/`, { waitUntil: ready ? 'load' : 'commit' });
    await look(page);
    if (page.url().startsWith(host) && options.javaScriptEnabled !== false) {
      // the message that gives the frame its height is not the last of its kind
      await expect
        .poll(async () => ((await page.evaluate('messages')) as unknown[]).map((message) => heightIn(message)[0]))
        .toEqual(expect.arrayContaining(PROTOCOLS));
      expectSound(await page.evaluate('messages'));
    }
    expect(errors).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Every height is a whole number of pixels above 0, said once in a row, and no message holds null. */
function expectSound(messages: unknown): void {
  const said = new Map<string, number[]>();
  expect(messages).toBeInstanceOf(Array);
  for (const message of messages as unknown[]) {
    expect(message).not.toBeNull();
    expect(JSON.stringify(message)).not.toMatch(/null|NaN|undefined/);
    const [protocol, height] = heightIn(message);
    if (protocol === null) continue;
    expect(height, protocol).toSatisfy((h: unknown) => Number.isInteger(h) && Number(h) > 0);
    said.set(protocol, [...(said.get(protocol) ?? []), Number(height)]);
  }
  expect([...said.keys()]).toEqual(expect.arrayContaining(PROTOCOLS));
  // WordPress asks for it again when its script is ready
  if (said.has('wordpress')) return;
  for (const [protocol, heights] of said)
    expect(
      heights.filter((h, i) => h === heights[i - 1]),
      protocol,
    ).toEqual([]);
}

function heightIn(message: unknown): [string, unknown] | [null] {
  if (typeof message === 'string') {
    const pym = /^pymxPYMx.+xPYMxheightxPYMx(.+)$/.exec(message);
    return pym ? ['pym', Number(pym[1])] : ['medium', (JSON.parse(message) as Record<string, unknown>)['height']];
  }
  const { type, height, message: kind, value, ...rest } = message as Record<string, unknown>;
  if (rest['datawrapper-height']) return ['datawrapper', Object.values(rest['datawrapper-height'])[0]];
  if (type === 'embed-size') return height === 777 ? [null] : ['amp', height];
  return kind === 'height' ? ['wordpress', value] : [null];
}

function hasDetails(id: string): boolean {
  return id === 'essai' || readFileSync(`${BUILT}/${id}/index.html`, 'utf8').includes('<details');
}

/** The height in the code of an embed: for a built one, that of its oEmbed answer. */
function defaultHeight(id: string): number {
  if (id === 'essai') return TRIAL_HEIGHT;
  return (JSON.parse(readFileSync(`${DIST}/graphiques/${id}/oembed.json`, 'utf8')) as Oembed).height;
}
