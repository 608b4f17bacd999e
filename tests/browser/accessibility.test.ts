import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { describe, expect, test } from 'vitest';
import { templates } from './built-pages.ts';
import { look, useBrowser } from './site-in-browser.ts';

useBrowser();

/** What each theme can change: all of it is checked in the light one, what depends on colours again in the dark one. */
const THEMES = [
  ['light', { resultTypes: ['violations'] }],
  ['dark', { resultTypes: ['violations'], runOnly: ['cat.color'] }],
] as const satisfies [string, RunOptions][];

describe.each(THEMES)('in the %s theme', (colorScheme, options) => {
  test.each(templates)('%s has no fault that axe can see', async (path) => {
    await look(path, { colorScheme, reducedMotion: 'reduce' }, async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.evaluate(axe.source);
      const results: AxeResults = await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
      expect(results.passes.length + results.incomplete.length).toBeGreaterThan(0);
      const faults = results.violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 5).map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
      );
      expect(faults).toEqual([]);
    });
  });
});

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
          [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter((e) =>
            e.checkVisibility({ visibilityProperty: true }),
          ).length,
      );
      expect(hidden).toEqual([]);
      expect(stops.size).toBe(reachable);
    });
  });
});
