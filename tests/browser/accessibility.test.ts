import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { templates } from './built-pages.ts';
import { measure } from '../measure.ts';
import { faintControls } from './contrast.ts';
import { openFolds, widerThanWindow } from './overflow.ts';
import { look, useBrowser, withPage } from './site-in-browser.ts';

useBrowser();

const WIDTHS = [360, 768, 1280];
/** Each theme at every width where it is measured; else the colours of each at one width, and what widths change at each. */
const EVERY = process.env['MESURES'] !== undefined;

/** Where the other themes are looked at in the ordinary suite. */
const ELSEWHERE = { dark: 360, forced: 1280 };

/** All that axe knows, the size of targets included: at the width where they are the closest. */
const ALL = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } } satisfies RunOptions;
/** What a width changes. */
const PLACES = ['target-size', 'scrollable-region-focusable'];
/** What colours change. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const only = (values: string[]): RunOptions => ({ resultTypes: ['violations'], runOnly: { type: 'rule', values } });

/** Items of a list or rows of a table that are all read, and then one of how many: thousands are made by the same lines of a template. */
const READ = { all: 30, then: 40 };

/** Each theme, with what is checked at a width: all of it once, then what that width or those colours change. */
const THEMES = [
  [
    'light',
    { colorScheme: 'light', forcedColors: 'none' },
    (width) => (width === WIDTHS[0] ? ALL : only(EVERY ? [...PLACES, ...COLOURS] : PLACES)),
  ],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, () => only(COLOURS)],
  ['forced', { colorScheme: 'light', forcedColors: 'active' }, () => only(COLOURS)],
] as const satisfies [string, Parameters<Page['emulateMedia']>[0], (width: number) => RunOptions][];

// one load a page: its width and its colours change without another
test.each(templates)('%s has no fault that axe can see, unfolded, at any width, in any colours', async (path) => {
  await look(path, { reducedMotion: 'reduce' }, async (page) => {
    await openFolds(page);
    await page.evaluate(axe.source);
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await widerThanWindow(page)).map((what) => `${width} px, wider than the window: ${what}`));
    }
    if (!EVERY) await page.evaluate(shortenLists, READ);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const [name, media, options] of THEMES) {
        if (!EVERY && name !== 'light' && width !== ELSEWHERE[name]) continue;
        await page.emulateMedia(media);
        if (width === ELSEWHERE.dark && name !== 'forced')
          faults.push(...(await faintControls(page)).map((what) => `${width} px, ${name}, faint: ${what}`));
        const results: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(options(width))})`);
        expect(results.passes.length + results.incomplete.length + results.inapplicable.length).toBeGreaterThan(0);
        for (const { id, nodes } of results.violations)
          for (const node of nodes.slice(0, 5))
            faults.push(`${width} px, ${name}, ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`);
      }
    }
    expect(faults).toEqual([]);
    measure('gabarits-axe', 1);
    measure('passages-axe', WIDTHS.length * THEMES.length);
    measure('chromium', page.context().browser()?.version() ?? 'inconnu');
    measure('axe', axe.version);
    measure('node', process.version.slice(1));
  });
});

test('a field whose border is faint is seen, a button known by its words is not one', async () => {
  const plain = 'border: 0; background: none';
  await withPage({}, async (page) => {
    await page.setContent(
      `<style>.signe::after { content: ' ↕'; color: #555 } .pale::after { color: #ccc }</style>
      <body style="background: white"><button class="signe" style="${plain}"></button>
      <button class="signe pale" name="signe" style="${plain}"></button><input name="pale" style="border: 1px solid #ccc; background: white">
      <input style="border: 1px solid #767676"><button style="${plain}">Trier</button><button name="vide" style="${plain}"></button>
      <button style="border: 0; background: #225588"></button><input type="checkbox" style="border: 1px solid #eee">`,
    );
    expect((await faintControls(page)).map((fault) => /name="(\w+)"/.exec(fault)?.[1])).toEqual([
      'signe',
      'pale',
      'vide',
    ]);
  });
});

function shortenLists({ all, then }: typeof READ): void {
  for (const list of document.querySelectorAll('tbody, ol, ul'))
    [...list.children].slice(all).forEach((item, rank) => rank % then > 0 && item.remove());
}

describe('with the keyboard alone', () => {
  test('the first stop is a visible link to the content, and it leads there', async () => {
    await look('/', {}, async (page) => {
      await page.keyboard.press('Tab');
      const first = page.locator(':focus');
      expect(await first.getAttribute('href')).toBe('#contenu');
      const box = await first.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThan(15);
      await page.keyboard.press('Enter');
      // the place that an address leads to has the focus at the next frame only
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('contenu');
    });
  });

  test.each(['/', '/territoires/', '/promesses/cpts/'])('%s: every stop shows where one is', async (path) => {
    await look(path, {}, async (page) => {
      const hidden: string[] = [];
      const stops = new Set<string>();
      for (;;) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const { top, bottom, width, height } = element.getBoundingClientRect();
          return {
            name: `${element.localName} ${element.getAttribute('href') ?? ''} ${element.textContent?.trim().slice(0, 40)}`,
            place: [...document.querySelectorAll('*')].indexOf(element),
            shown: width > 0 && height > 0 && (hasOutline(element) || changesItsStroke(element)),
            inView: bottom > 0 && top < innerHeight,
          };

          function hasOutline(e: Element): boolean {
            const { outlineStyle, outlineWidth } = getComputedStyle(e);
            return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
          }

          // a shape of a map has no box to outline: its own border says it
          function changesItsStroke(e: Element): boolean {
            const shape = e.querySelector('path, circle, rect');
            if (!(e instanceof SVGElement) || !shape) return false;
            const focused = getComputedStyle(shape).strokeWidth;
            e.blur();
            const plain = getComputedStyle(shape).strokeWidth;
            e.focus();
            return parseFloat(focused) >= 2 && focused !== plain;
          }
        });
        if (stop === null || stops.has(String(stop.place))) break;
        stops.add(String(stop.place));
        if (!stop.shown || !stop.inView) hidden.push(stop.name);
      }
      const reachable = await page.evaluate(
        () =>
          // of a drawing, one link alone is a stop
          [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(
            (e) => e.checkVisibility({ visibilityProperty: true }) && !e.matches('[tabindex="-1"]'),
          ).length,
      );
      expect(hidden).toEqual([]);
      expect(stops.size).toBe(reachable);
    });
  });
});
