import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { fautesDe, motsDe } from '../unit/images/read-image.ts';
import { countDark, readPng } from '../unit/scripts/images/read-png.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const readBuilt = (file: string): Buffer => readFileSync(join(DIST, file));

/** The folders of the pages inside a folder of the site, as `/promesses/msp/`. */
const foldersIn = (dossier: string): string[] =>
  readdirSync(join(DIST, dossier), { withFileTypes: true })
    .filter((entree) => entree.isDirectory() && existsSync(join(DIST, dossier, entree.name, 'index.html')))
    .map((entree) => `${dossier}${entree.name}/`)
    .sort();

const figures = foldersIn('/graphiques/');
const territoires = [...foldersIn('/territoires/regions/'), ...foldersIn('/territoires/departements/')];
// the ledger is shared under the card of the site
const promesses = foldersIn('/promesses/').filter((dossier) => dossier !== '/promesses/registre/');
const partagees = ['/', ...promesses, ...territoires];
const og = [...partagees, ...figures].map((dossier) => `${dossier}og.png`);
const images = figures.map((dossier) => `${dossier}image.png`);
const carres = figures.map((dossier) => `${dossier}image-carre.png`);

/** Size of a PNG, from its header. */
function sizeOf(png: Buffer): [largeur: number, hauteur: number] {
  expect(png.toString('latin1', 12, 16)).toBe('IHDR');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('pictures in pixels', () => {
  test('every page that is shared has its own, every figure its three', () => {
    expect(figures.length).toBeGreaterThan(10);
    expect(partagees).toHaveLength(1 + 4 + 18 + 101);
    expect([...og, ...images, ...carres].filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
  });

  test('their sources are taken away', () => {
    expect(existsSync(join(DIST, 'rasters'))).toBe(false);
  });

  test('are of the size that is announced', () => {
    const tailles = (liste: readonly string[]) => [
      ...new Set(liste.map((file) => sizeOf(readBuilt(file)).join(' × '))),
    ];
    expect(tailles(og)).toEqual(['1200 × 630']);
    expect(tailles(carres)).toEqual(['1080 × 1080']);
    for (const file of images) expect(sizeOf(readBuilt(file))[0]).toBe(1600);
  });

  test('are light', () => {
    const lourdes = (liste: readonly string[], max: number) => liste.filter((file) => readBuilt(file).length > max);
    expect(lourdes(og, 80_000)).toEqual([]);
    expect(lourdes(carres, 120_000)).toEqual([]);
    expect(lourdes(images, 250_000)).toEqual([]);
  });

  test('are not twice the same', () => {
    const contenus = new Set([...og, ...images, ...carres].map((file) => readBuilt(file).toString('base64')));
    expect(contenus.size).toBe(og.length + images.length + carres.length);
  });

  test.each([
    // the title, then the name of the site
    { nom: 'share images', liste: og, titre: [48, 44, 500, 130], marque: [90, 540, 250, 60] },
    { nom: 'squares', liste: carres, titre: [56, 50, 900, 70], marque: [110, 990, 260, 60] },
    { nom: 'figures', liste: images, titre: [80, 70, 1200, 70], marque: [160, -140, 300, 90] },
  ] as const)('$nom are written: a missing font would leave them without a word', ({ liste, titre, marque }) => {
    for (const file of liste) {
      const image = readPng(readBuilt(file));
      const noirs = ([x, y, largeur, hauteur]: readonly [number, number, number, number]) =>
        countDark(image, { x, y: y < 0 ? image.hauteur + y : y, largeur, hauteur });
      expect({ file, lisible: noirs(titre) > 1200 }).toEqual({ file, lisible: true });
      expect({ file, signee: noirs(marque) > 700 }).toEqual({ file, signee: true });
    }
  });

  test('are opened by another reader than ours, with the same colours', () => {
    for (const file of [og[0], og.at(-1), images[0], carres[0]]) {
      const png = readBuilt(file ?? '');
      const [largeur, hauteur] = sizeOf(png);
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${largeur}" height="${hauteur}"><image width="${largeur}" height="${hauteur}" image-rendering="optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
      const { pixels } = new Resvg(svg).render();
      const { couleur } = readPng(png);
      for (let i = 0; i < 400; i += 1) {
        const [x, y] = [(i * 53) % largeur, (i * 31) % hauteur];
        const debut = 4 * (y * largeur + x);
        expect([...pixels.subarray(debut, debut + 3)]).toEqual(couleur(x, y));
      }
    }
  });
});

describe.each(figures)('%simage.svg', (dossier) => {
  const svg = readBuilt(`${dossier}image.svg`).toString('utf8');

  test('is well formed, and needs nothing outside itself', () => {
    // a strict reader of XML: it refuses what a browser would repair
    expect(() => new Resvg(svg)).not.toThrow();
    expect(fautesDe(svg)).toEqual([]);
  });

  test('is written in letters that can be changed, with its title, its source and its address', () => {
    const { document } = parseHTML(readBuilt(`${dossier}index.html`).toString('utf8'));
    const titre = document.querySelector('h1')?.textContent?.trim() ?? '';
    const mots = motsDe(svg);
    expect(mots).toContain(titre.replace(/[\u00A0\u202F]/g, ' '));
    expect(mots).toMatch(/Sources? : .* Données : .* Dernier kilomètre/);
    expect(mots).toContain(dossier);
  });
});
