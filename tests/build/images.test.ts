import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { faultsOf, wordsOf } from '../unit/outputs/pictures/read-image.ts';
import { readPng } from '../unit/scripts/images/read-png.ts';
import { desaccords, engagements } from '../../src/store/rows.ts';
import { DIST, pageAt, readBuilt } from './built-site.ts';

/** The folders of the pages inside a folder of the site, as `/promesses/msp/`. */
const foldersIn = (folder: string): string[] =>
  readdirSync(join(DIST, folder), { withFileTypes: true })
    .filter((input) => input.isDirectory() && existsSync(join(DIST, folder, input.name, 'index.html')))
    .map((input) => `${folder}${input.name}/`)
    .sort();

const figures = foldersIn('/graphiques/');
const territoires = [...foldersIn('/territoires/regions/'), ...foldersIn('/territoires/departements/')];
// the actions are shared under the card of the site
const promesses = foldersIn('/promesses/').filter((folder) => !/actions\/$/.test(folder));
const registre = foldersIn('/promesses/registre/');
const read = ['/contexte/', ...foldersIn('/contexte/'), '/desaccords/', ...foldersIn('/desaccords/')];
const shared = ['/', ...promesses, ...registre, ...read, ...territoires];
const og = [...shared, ...figures].map((folder) => `${folder}og.png`);
const images = figures.map((folder) => `${folder}image.png`);
const squares = figures.map((folder) => `${folder}image-carre.png`);

/** How many pixels of a part of a picture are darker than mid-grey; a negative `y` is from its foot. */
async function countDark(
  png: Buffer,
  [left, y, width, height]: readonly [x: number, y: number, width: number, height: number],
): Promise<number> {
  const top = y < 0 ? sizeOf(png)[1] + y : y;
  const grey = await sharp(png)
    .extract({ left, top, width, height })
    .removeAlpha()
    .toColourspace('b-w')
    .raw()
    .toBuffer();
  return grey.reduce((dark, level) => dark + (level < 128 ? 1 : 0), 0);
}

/** Size of a PNG, from its header. */
function sizeOf(png: Buffer): [largeur: number, hauteur: number] {
  expect(png.toString('latin1', 12, 16)).toBe('IHDR');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('pictures in pixels', () => {
  test('every page that is shared has its own, every figure its three', () => {
    expect(figures.length).toBeGreaterThan(10);
    expect(territoires).toHaveLength(18 + 101);
    expect(promesses).toHaveLength(4 + 1);
    expect(registre).toHaveLength(engagements.length);
    expect(read).toHaveLength(1 + 7 + 1 + desaccords.length);
    expect([...og, ...images, ...squares].filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
  });

  test('are those that their pages name, each its own', () => {
    const named = shared.map((folder) => {
      const meta = pageAt(folder).document.querySelector('meta[property="og:image"]');
      return new URL(meta?.getAttribute('content') ?? '', 'http://localhost').pathname;
    });
    expect(named).toEqual(shared.map((folder) => `${folder}og.png`));
  });

  test('are of the size that is announced', () => {
    const sizes = (list: readonly string[]) => [...new Set(list.map((file) => sizeOf(readBuilt(file)).join(' × ')))];
    expect(sizes(og)).toEqual(['1200 × 630']);
    expect(sizes(squares)).toEqual(['1080 × 1080']);
    for (const file of images) expect(sizeOf(readBuilt(file))[0]).toBe(1600);
  });

  test('are light', () => {
    const heavy = (list: readonly string[], max: number) => list.filter((file) => readBuilt(file).length > max);
    expect(heavy(og, 80_000)).toEqual([]);
    expect(heavy(squares, 120_000)).toEqual([]);
    expect(heavy(images, 250_000)).toEqual([]);
  });

  test('are not twice the same', () => {
    const contents = new Set([...og, ...images, ...squares].map((file) => readBuilt(file).toString('base64')));
    expect(contents.size).toBe(og.length + images.length + squares.length);
  });

  test.each([
    // the title, then the name of the site
    { nom: 'share images', list: og, titre: [48, 44, 500, 130], mark: [90, 540, 250, 60] },
    { nom: 'squares', list: squares, titre: [56, 50, 900, 70], mark: [110, 990, 260, 60] },
    { nom: 'figures', list: images, titre: [80, 70, 1200, 70], mark: [160, -140, 300, 90] },
  ] as const)('$nom are written: a missing font would leave them without a word', async ({ list, titre, mark }) => {
    for (const file of list) {
      const image = readBuilt(file);
      expect({ file, readable: (await countDark(image, titre)) > 1200 }).toEqual({ file, readable: true });
      expect({ file, signee: (await countDark(image, mark)) > 700 }).toEqual({ file, signee: true });
    }
  });

  test('are opened by another reader than ours, with the same colours', () => {
    for (const file of [og[0], og.at(-1), images[0], squares[0]]) {
      const png = readBuilt(file ?? '');
      const [width, height] = sizeOf(png);
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
      const { pixels } = new Resvg(svg).render();
      const { colour } = readPng(png);
      for (let i = 0; i < 400; i += 1) {
        const [x, y] = [(i * 53) % width, (i * 31) % height];
        const start = 4 * (y * width + x);
        expect([...pixels.subarray(start, start + 3)]).toEqual(colour(x, y));
      }
    }
  });
});

describe.each(figures)('%simage.svg', (folder) => {
  const svg = readBuilt(`${folder}image.svg`).toString('utf8');

  test('is well formed, and needs nothing outside itself', () => {
    // a strict reader of XML: it refuses what a browser would repair
    expect(() => new Resvg(svg)).not.toThrow();
    expect(faultsOf(svg)).toEqual([]);
  });

  test('is written in letters that can be changed, with its title, its source and its address', () => {
    const { document } = pageAt(folder);
    const titre = document.querySelector('h1')?.textContent?.trim() ?? '';
    const words = wordsOf(svg);
    expect(words).toContain(titre.replace(/[\u00A0\u202F]/g, ' '));
    expect(words).toMatch(/Sources? : .* Données : .* Dernier kilomètre/);
    expect(words).toContain(folder);
  });
});
