import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { embeds, files, pages, readBuilt } from './built-site.ts';

const KB = 1000;

/** Size once compressed as hosts do on the fly (quality 5); kept files are compressed better. */
function compressed(content: string | Buffer): number {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

test('a page and its style sheets weigh 64 kB at most', () => {
  const sheets = new Map(files.filter((f) => f.endsWith('.css')).map((f) => [f, compressed(readBuilt(f))]));
  const weights = pages.map(({ path, html, document }) => {
    const used = [...document.querySelectorAll('link[rel="stylesheet"]')].map((e) => e.getAttribute('href') ?? '');
    return { path, weight: used.reduce((sum, href) => sum + (sheets.get(href) ?? NaN), compressed(html)) };
  });
  expect(weights.filter(({ weight }) => !(weight <= 64 * KB))).toEqual([]);
});

test('an embed, drawing, style and script together, weighs 40 kB at most', () => {
  const weights = embeds.map(({ path, html }) => ({ path, weight: compressed(html) }));
  expect(weights.filter(({ weight }) => weight > 40 * KB)).toEqual([]);
});

test('the four files of a mini-card weigh 12 kB together where the place is in one département, 24 kB at most', () => {
  const weights = new Map<string, number>();
  for (const file of files) {
    const id = /^\/(?:embed|graphiques)\/(fiche-[^/]+)\//.exec(file)?.[1];
    if (id) weights.set(id, (weights.get(id) ?? 0) + readBuilt(file).length);
  }
  const sorted = [...weights.values()].sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(12 * KB);
  expect(sorted.at(-1)).toBeLessThan(24 * KB);
});

test('a map inside a page weighs 14 kB at most', () => {
  const maps = pages.flatMap(({ document }) => [...document.querySelectorAll('.figure-carte > svg')]);
  expect(maps.length).toBeGreaterThan(0);
  const distinct = [...new Set(maps.map((svg) => svg.outerHTML))];
  expect(distinct.map((svg) => brotliCompressSync(svg).length).filter((weight) => weight > 14 * KB)).toEqual([]);
});

test('the type weighs 60 kB at most, in two files at most', () => {
  const fonts = files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file));
  expect(fonts.every((file) => file.endsWith('.woff2'))).toBe(true);
  expect(fonts.length).toBeLessThanOrEqual(2);
  expect(fonts.reduce((sum, file) => sum + readBuilt(file).length, 0)).toBeLessThanOrEqual(60 * KB);
});
