import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../find-chromium.ts';

/** What a page showed once opened: how many marks it drew, or the share of its canvas that has ink; and what went wrong. */
export interface Ouverture {
  marques: number;
  /** Requests beyond the page itself. */
  requetes: number;
  fautes: readonly string[];
}

/** A browser to open pages in; null where none is installed. */
export async function lancerNavigateur(): Promise<Browser | null> {
  const executablePath = findChromium();
  return executablePath === null ? null : chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}

/** Opens a page that is one file, and counts what it drew: shapes of SVG, else pixels of a canvas that are not blank. */
export async function ouvrir(html: string, navigateur: Browser): Promise<Ouverture> {
  const page = await navigateur.newPage({ viewport: { width: 640, height: 800 } });
  const fautes: string[] = [];
  let requetes = 0;
  page.on('pageerror', ({ message }) => fautes.push(message));
  await page.route('**/*', (route) => {
    const entree = route.request().isNavigationRequest();
    if (!entree) requetes += 1;
    return entree ? route.fulfill({ contentType: 'text/html;charset=utf-8', body: html }) : route.abort();
  });
  await page.goto('http://bench.example/', { waitUntil: 'load' });
  const marques = await page.evaluate(() => {
    const formes = document.querySelectorAll('svg path[d], svg circle, svg rect').length;
    if (formes > 0) return formes;
    const toile = document.querySelector('canvas');
    const pixels = toile?.getContext('2d')?.getImageData(0, 0, toile.width, toile.height).data ?? [];
    return pixels.filter((octet, i) => i % 4 === 3 && octet > 0).length;
  });
  await page.close();
  return { marques, requetes, fautes };
}
