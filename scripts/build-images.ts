/**
 * The pictures in pixels, once the site is built: each source of `dist/rasters/` is drawn where it belongs (`rasters/promesses/msp/og.svg` gives
 * `promesses/msp/og.png`), then the sources are taken away. A picture that has not changed is not drawn again.
 *
 *     node scripts/build-images.ts [--dist DIR] [--cache DIR]
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { drawAll } from './images/draw-all.ts';
import { empreintePolices } from './images/polices.ts';

const racine = fileURLToPath(new URL('..', import.meta.url));
const PROGRAMMES = ['draw.ts', 'palette-png.ts', 'polices.ts'];

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: join(racine, 'dist') },
    cache: { type: 'string', default: join(racine, 'node_modules/.cache/dernier-kilometre/images') },
  },
});
const debut = performance.now();
const rasters = join(values.dist, 'rasters');
if (!existsSync(rasters)) throw new Error(`no picture to draw: ${rasters} is made by the build of the pages`);
const outils = empreinteOutils();
const images = readdirSync(rasters, { recursive: true, withFileTypes: true })
  .filter((entree) => entree.isFile())
  .map((entree) => toImage(join(entree.parentPath, entree.name)))
  .sort((a, b) => (a.sortie < b.sortie ? -1 : 1));

mkdirSync(values.cache, { recursive: true });
const nouvelles = images.filter(({ gardee }) => !existsSync(gardee));
const livraisons = await drawAll(nouvelles.map(({ source, gardee }) => ({ source, sortie: gardee })));
for (const { gardee, sortie } of images) {
  mkdirSync(dirname(sortie), { recursive: true });
  copyFileSync(gardee, sortie);
}
rmSync(rasters, { recursive: true });
removeUnused(new Set(images.map(({ gardee }) => gardee)));

const cartes = new Set(images.flatMap(({ gardee, sortie }) => (sortie.endsWith('og.png') ? [gardee] : [])));
const couts = livraisons.filter(({ sortie }) => cartes.has(sortie)).map(({ millisecondes }) => millisecondes);
const mediane = couts.toSorted((a, b) => a - b)[Math.floor(couts.length / 2)];
const detail = mediane === undefined ? '' : ` (${Math.round(mediane)} ms de calcul pour une carte de partage)`;
console.log(
  `dist : ${images.length} images, dont ${livraisons.length} dessinées${detail}, en ${((performance.now() - debut) / 1000).toFixed(1)} s`,
);

interface Image {
  source: string;
  /** Where it is kept from one build to the next, under a name that changes with all that it is made of. */
  gardee: string;
  sortie: string;
}

function toImage(source: string): Image {
  const cle = createHash('sha256').update(outils).update(readFileSync(source)).digest('hex');
  const chemin = relative(rasters, source).replace(/\.svg$/, '.png');
  return { source, gardee: join(values.cache, `${cle}.png`), sortie: join(values.dist, chemin) };
}

/** Changes with the fonts, the renderer and what we do with its pixels. The size of a picture is in its source. */
function empreinteOutils(): string {
  const hash = createHash('sha256').update(empreintePolices());
  const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };
  hash.update(version);
  for (const programme of PROGRAMMES) hash.update(readFileSync(new URL(`./images/${programme}`, import.meta.url)));
  return hash.digest('hex');
}

function removeUnused(gardees: ReadonlySet<string>): void {
  for (const nom of readdirSync(values.cache))
    if (!gardees.has(join(values.cache, nom))) rmSync(join(values.cache, nom));
}
