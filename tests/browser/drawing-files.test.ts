import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { files, readBuilt } from '../build/built-site.ts';
import { measure } from '../measure.ts';
import { useBrowser, withPage } from './site-in-browser.ts';

useBrowser();

/** Kinds of drawings, each by what the addresses of its files look like. */
const KINDS = {
  'the map of a département': /^\/territoires\/departements\/[^/]+\/carte\.svg$/,
  'the houses of a région': /^\/territoires\/regions\/[^/]+\/maisons-de-sante\.svg$/,
  'a map of the explorer': /^\/cartes\/.*\/departements\/carte\.svg$/,
  'the drawing of a page': /^\/graphiques\/carte-apl-communes\/dessin\.svg$/,
  'a ranking': /^\/graphiques\/classement-msp-densite\/image\.svg$/,
  'a trajectory': /^\/graphiques\/trajectoire-medicobus\/image\.svg$/,
};

/** A cell of the coarse pictures that are compared: larger than the letters, which each machine and each renderer draw in their own way. */
const CELL = 8;
/** How far the colours of a cell may be, of 255. */
const FAR = 72;
/** How many cells may be so. */
const MOST = 0.01;

/** The colours of the cells of a picture, on white paper. */
async function cellsOf(picture: Buffer, { width, height }: { width: number; height: number }): Promise<Buffer> {
  const size = { width: Math.round(width / CELL), height: Math.round(height / CELL) };
  // two passes: one size for what was read, one for the cells
  const flat = await sharp(picture).flatten({ background: 'white' }).png().toBuffer();
  return sharp(flat)
    .resize({ ...size, fit: 'fill', kernel: 'cubic' })
    .removeAlpha()
    .raw()
    .toBuffer();
}

/** The drawing as a browser shows it, at its own size. */
function inBrowser(svg: string, { width, height }: { width: number; height: number }): Promise<Buffer> {
  return withPage({ viewport: { width, height }, colorScheme: 'light' }, async (page) => {
    const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${width}" height="${height}" src="${source}">`,
    );
    await page.evaluate(() => document.images[0]?.decode());
    return page.screenshot();
  });
}

/** The part of the cells whose colours are far from one another in the two renderers: a browser, and librsvg without style sheet. */
async function farCells(svg: string): Promise<number> {
  const plain = svg.replace(/<style>.*?<\/style>/gs, '');
  const { width, height } = await sharp(Buffer.from(plain)).metadata();
  const other = await cellsOf(Buffer.from(plain), { width, height });
  const browser = await cellsOf(await inBrowser(svg, { width, height }), { width, height });
  let far = 0;
  for (let i = 0; i < other.length; i += 3)
    if ([0, 1, 2].some((c) => Math.abs((other[i + c] ?? 0) - (browser[i + c] ?? 0)) > FAR)) far += 1;
  return far / (other.length / 3);
}

describe('two renderers draw the same', () => {
  test.each(Object.entries(KINDS))('%s', async (_, address) => {
    const file = files.find((path) => address.test(path));
    expect(file, String(address)).toBeDefined();
    const part = await farCells(readBuilt(file ?? '').toString('utf8'));
    expect(part, file).toBeLessThan(MOST);
    measure('dessins-compares', 1);
  });

  test('the second is librsvg', () => {
    expect(sharp.versions.rsvg).toMatch(/^\d+\.\d+/);
    measure('librsvg', sharp.versions.rsvg ?? '');
  });

  test('and a drawing whose colours one of them does not know is seen', async () => {
    const ground = (more: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80" width="80" height="80">${more}<path d="M8 8h64v64H8z"/></svg>`;
    expect(await farCells(ground(''))).toBeLessThan(MOST);
    expect(await farCells(ground('<style>path{fill:#d8d2c4}</style>'))).toBeGreaterThan(MOST);
  });
});
