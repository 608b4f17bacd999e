/**
 * Our embeds as other sites show them: a chart and a map in a parent page of each kind, opened in Chromium at the width of a phone and of a desk, and
 * photographed. `npm run look:embed`, after `npm run build`; `npm run look:embed -- regions-msp` looks at other figures. Prints the height of each
 * frame beside that of its content; the pictures go to `captures/embed/`, which is not committed.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../find-chromium.ts';
import { serve } from '../serve.ts';
import { ampParent } from '../../tests/browser/parents/amp.html.ts';
import { datawrapperParent } from '../../tests/browser/parents/datawrapper.html.ts';
import { mediumParent } from '../../tests/browser/parents/medium.html.ts';
import type { Embedded } from '../../tests/browser/parents/page.ts';
import { pymParent } from '../../tests/browser/parents/pym.html.ts';
import { wordpressParent } from '../../tests/browser/parents/wordpress.html.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OUTPUT = join(root, 'captures/embed');
const FIGURES = ['trajectoire-msp', 'carte-cpts-couverture'];
const WIDTHS = [360, 1000];
/** Height of the window, in pixels: AMP gives a frame another height only below nine tenths of it. */
const HEIGHT = 600;
const PARENTS: Readonly<Record<string, (embed: Embedded) => string>> = {
  datawrapper: datawrapperParent,
  amp: ampParent,
  medium: mediumParent,
  pym: pymParent,
  wordpress: wordpressParent,
};
/** How far the end of a frame may be from that of its content, in pixels; and the height at which WordPress stops. */
const TOLERANCE = 2;
const WORDPRESS_BOUND = 1000;

interface Measure {
  frame: number;
  content: number;
}

/** The heights of the one frame of a page, in it and outside. */
async function measure(page: Page, site: string): Promise<Measure> {
  const frame = page.frames().find((f) => f.url().startsWith(`${site}embed/`));
  if (!frame) return { frame: 0, content: NaN };
  const box = await (await frame.frameElement()).evaluate((e) => (e as HTMLIFrameElement).clientHeight);
  return { frame: box, content: await frame.evaluate(() => document.documentElement.getBoundingClientRect().height) };
}

const fits = ({ frame, content }: Measure, parent: string): boolean =>
  Math.abs(frame - (parent === 'wordpress' ? Math.min(content, WORDPRESS_BOUND) : content)) <= TOLERANCE;

/** Measures until the frame fits; gives the last measure when it still does not after ten seconds. */
async function awaitMeasure(page: Page, site: string, parent: string): Promise<Measure> {
  let measured: Measure = { frame: 0, content: NaN };
  for (let trial = 0; trial < 100 && !fits(measured, parent); trial += 1) {
    await page.waitForTimeout(100);
    measured = await measure(page, site);
  }
  return measured;
}

const executablePath = findChromium();
if (executablePath === null) throw new Error('no Chromium on this machine: give its path in CHROME_PATH');
const { url: site, close } = await serve(join(root, 'dist'), { port: 0 });
/** The parent pages, at another host than ours: `/datawrapper/trajectoire-msp`. */
const parents = createServer(({ url = '' }, response) => {
  const [, parent = '', id = ''] = url.split('/');
  const html = PARENTS[parent]?.({ id, url: site });
  response.writeHead(html === undefined ? 404 : 200, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(html);
});
await new Promise<void>((resolve) => parents.listen(0, '127.0.0.1', resolve));
const host = `http://127.0.0.1:${(parents.address() as AddressInfo).port}/`;
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
rmSync(OUTPUT, { recursive: true, force: true });
mkdirSync(OUTPUT, { recursive: true });
const ids = process.argv.slice(2).length > 0 ? process.argv.slice(2) : FIGURES;
let faults = 0;
for (const id of ids) {
  console.log(`\n${id}\n${['page'.padEnd(12), 'largeur', '  cadre', 'contenu'].join('  ')}`);
  for (const parent of Object.keys(PARENTS))
    for (const width of WIDTHS) {
      const page = await browser.newPage({ viewport: { width, height: HEIGHT } });
      await page.goto(`${host}${parent}/${id}`, { waitUntil: 'load' });
      const measure = await awaitMeasure(page, site, parent);
      // a frame of another host is painted only where the window shows it
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(OUTPUT, `${id}-${parent}-${width}.png`) });
      await page.close();
      const columns = [width, measure.frame, measure.content].map((n) => String(Math.round(n)).padStart(7));
      const fault = fits(measure, parent) ? '' : '  ne convient pas';
      faults += fault === '' ? 0 : 1;
      console.log(`${[parent.padEnd(12), ...columns].join('  ')}${fault}`);
    }
}
await browser.close();
await close();
parents.close();
console.log(`\nCaptures : captures/embed/`);
if (faults > 0) process.exitCode = 1;
