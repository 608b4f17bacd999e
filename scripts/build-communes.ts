/**
 * The pages of the communes and of the codes they once had, forty thousand: Astro has rendered their two frames, which this
 * fills, writes where they belong and takes away. Then the map of these pages for search engines.
 *
 *     node scripts/build-communes.ts [--dist DIR]
 */
import './communes/raw-json.ts';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Gabarit, NomGabarit } from '../src/territoires/gabarits.ts';
import { startWorkers, writePages, type Atelier } from './communes/write-pages.ts';

const { decouper, GABARITS } = await import('../src/territoires/gabarits.ts');
const { values } = parseArgs({
  options: { dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) } },
});
const debut = performance.now();
const dossier = join(values.dist, 'territoires/communes');
const gabarits = Object.fromEntries(GABARITS.map((nom) => [nom, takeFrame(nom)])) as Record<NomGabarit, Gabarit>;
const atelier: Atelier = { dossier, gabarits, prochain: new Int32Array(new SharedArrayBuffer(4)) };
const autres = startWorkers(atelier);
const { communes } = await import('../src/communes.ts');
const { SITE } = await import('../src/site.ts');
const { estConstruit } = await import('../src/territoires/niveaux.ts');
const { slugsConstruits } = await import('../src/territoires/page-encadree.ts');

const slugs = slugsConstruits();
const ici = await writePages(slugs, atelier);
const octets = (await autres).reduce((somme, siens) => somme + siens, ici);
const actuelles = communes().filter(({ code }) => estConstruit(code));
if (slugs.length === 0) rmSync(dossier, { recursive: true });
else writeFileSync(join(values.dist, 'sitemap-communes.xml'), toSitemap(actuelles.map(({ slug }) => slug)));
console.log(
  `territoires/communes : ${slugs.length} pages, ${(octets / 1e6).toFixed(1)} Mo, en ${((performance.now() - debut) / 1000).toFixed(1)} s`,
);

function takeFrame(nom: NomGabarit): Gabarit {
  const page = join(dossier, nom, 'index.html');
  if (!existsSync(page)) throw new Error(`no frame to fill: ${page} is made by the build of the pages`);
  const gabarit = decouper(readFileSync(page, 'utf8'), nom);
  rmSync(join(dossier, nom), { recursive: true });
  return gabarit;
}

/** The addresses of the pages that may be indexed. */
function toSitemap(pages: readonly string[]): string {
  const urls = pages.map((slug) => `<url><loc>${SITE.adresse}/territoires/communes/${slug}/</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
}
