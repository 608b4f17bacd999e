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
import { CHROMIUM_ARGS, findChromium } from './find-chromium.ts';
import { serve } from './serve.ts';
import { ampParent } from '../tests/browser/parents/amp.html.ts';
import { datawrapperParent } from '../tests/browser/parents/datawrapper.html.ts';
import { mediumParent } from '../tests/browser/parents/medium.html.ts';
import type { Embarque } from '../tests/browser/parents/page.ts';
import { pymParent } from '../tests/browser/parents/pym.html.ts';
import { wordpressParent } from '../tests/browser/parents/wordpress.html.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const SORTIE = join(root, 'captures/embed');
const FIGURES = ['trajectoire-msp', 'carte-cpts-couverture'];
const LARGEURS = [360, 1000];
/** Height of the window, in pixels: AMP gives a frame another height only below nine tenths of it. */
const HAUTEUR = 600;
const PARENTS: Readonly<Record<string, (embed: Embarque) => string>> = {
  datawrapper: datawrapperParent,
  amp: ampParent,
  medium: mediumParent,
  pym: pymParent,
  wordpress: wordpressParent,
};
/** How far the end of a frame may be from that of its content, in pixels; and the height at which WordPress stops. */
const TOLERANCE = 2;
const BORNE_WORDPRESS = 1000;

interface Mesure {
  cadre: number;
  contenu: number;
}

/** The heights of the one frame of a page, in it and outside. */
async function mesurer(page: Page, site: string): Promise<Mesure> {
  const frame = page.frames().find((f) => f.url().startsWith(`${site}embed/`));
  if (!frame) return { cadre: 0, contenu: NaN };
  const cadre = await (await frame.frameElement()).evaluate((e) => (e as HTMLIFrameElement).clientHeight);
  return { cadre, contenu: await frame.evaluate(() => document.documentElement.getBoundingClientRect().height) };
}

const convient = ({ cadre, contenu }: Mesure, parent: string): boolean =>
  Math.abs(cadre - (parent === 'wordpress' ? Math.min(contenu, BORNE_WORDPRESS) : contenu)) <= TOLERANCE;

/** Measures until the frame fits; gives the last measure when it still does not after ten seconds. */
async function attendre(page: Page, site: string, parent: string): Promise<Mesure> {
  let mesure: Mesure = { cadre: 0, contenu: NaN };
  for (let essai = 0; essai < 100 && !convient(mesure, parent); essai += 1) {
    await page.waitForTimeout(100);
    mesure = await mesurer(page, site);
  }
  return mesure;
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
const hote = `http://127.0.0.1:${(parents.address() as AddressInfo).port}/`;
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
rmSync(SORTIE, { recursive: true, force: true });
mkdirSync(SORTIE, { recursive: true });
const ids = process.argv.slice(2).length > 0 ? process.argv.slice(2) : FIGURES;
let fautes = 0;
for (const id of ids) {
  console.log(`\n${id}\n${['page'.padEnd(12), 'largeur', '  cadre', 'contenu'].join('  ')}`);
  for (const parent of Object.keys(PARENTS))
    for (const largeur of LARGEURS) {
      const page = await browser.newPage({ viewport: { width: largeur, height: HAUTEUR } });
      await page.goto(`${hote}${parent}/${id}`, { waitUntil: 'load' });
      const mesure = await attendre(page, site, parent);
      // a frame of another host is painted only where the window shows it
      const hauteur = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: largeur, height: hauteur });
      await page.waitForTimeout(300);
      await page.screenshot({ path: join(SORTIE, `${id}-${parent}-${largeur}.png`) });
      await page.close();
      const colonnes = [largeur, mesure.cadre, mesure.contenu].map((n) => String(Math.round(n)).padStart(7));
      const faute = convient(mesure, parent) ? '' : '  ne convient pas';
      fautes += faute === '' ? 0 : 1;
      console.log(`${[parent.padEnd(12), ...colonnes].join('  ')}${faute}`);
    }
}
await browser.close();
await close();
parents.close();
console.log(`\nCaptures : captures/embed/`);
if (fautes > 0) process.exitCode = 1;
