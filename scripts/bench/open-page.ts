import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../find-chromium.ts';

/** What a page showed once opened: how many marks it drew, or the share of its canvas that has ink; and what went wrong. */
export interface Opening {
  marks: number;
  /** Requests beyond the page itself. */
  queries: number;
  faults: readonly string[];
}

/** A browser to open pages in; null where none is installed. */
export async function launchBrowser(): Promise<Browser | null> {
  const executablePath = findChromium();
  return executablePath === null ? null : chromium.launch({ executablePath, args: CHROMIUM_ARGS });
}

/** Opens a page that is one file, and counts what it drew: shapes of SVG, else pixels of a canvas that are not blank. */
export async function open(html: string, browser: Browser): Promise<Opening> {
  const page = await browser.newPage({ viewport: { width: 640, height: 800 } });
  const faults: string[] = [];
  let queries = 0;
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.route('**/*', (route) => {
    const input = route.request().isNavigationRequest();
    if (!input) queries += 1;
    return input ? route.fulfill({ contentType: 'text/html;charset=utf-8', body: html }) : route.abort();
  });
  await page.goto('http://bench.example/', { waitUntil: 'load' });
  const marks = await page.evaluate(() => {
    const formes = document.querySelectorAll('svg path[d], svg circle, svg rect').length;
    if (formes > 0) return formes;
    const canvas = document.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    return pixels.filter((byte, i) => i % 4 === 3 && byte > 0).length;
  });
  await page.close();
  return { marks, queries, faults };
}
