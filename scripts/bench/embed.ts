/**
 * What a newsroom would load instead of our embed, weighed in one run: `npm run bench:embed`, after `npm run build`.
 *
 * Ours is the one file of `dist/embed/<id>/`, everything inside. The others are the same data drawn in the reader's browser by a published
 * library, bundled and minified by esbuild with what the drawing needs into one file, without the words of ours: a floor, not a finished figure.
 * Where a Chromium is installed each is opened in it, and must draw a mark for each row.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { lancerNavigateur, ouvrir } from './ouvrir.ts';
import { COLONNES_CARTE, COLONNES_GRAPHIQUE, RIVAUX, type Lignes, type Rival } from './rivaux.ts';
import { toTable, type Pesee } from './table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FIGURES = [
  { genre: 'graphique', id: 'trajectoire-msp', colonnes: COLONNES_GRAPHIQUE, octets: 7000, fois: 10 },
  { genre: 'carte', id: 'carte-cpts-couverture', colonnes: COLONNES_CARTE, octets: 18_000, fois: 3 },
] as const;

const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
const topologie = JSON.parse(read('data/geo/departements.topojson')) as Topology;
const contours = { topojson: topologie, geojson: feature(topologie, topologie.objects['departements'] as never) };

/** Bytes of a text as it is, by gzip and by brotli at their best. */
function peser(nom: string, texte: string): Pesee {
  const bytes = Buffer.from(texte);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { nom, brut: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

/** The rows of a figure, from its own data file, with the columns that a drawing needs. */
function lignesDe(id: string, colonnes: Readonly<Record<string, string>>): Lignes {
  const { enregistrements } = JSON.parse(read(`dist/graphiques/${id}/donnees.json`)) as { enregistrements: Lignes };
  return enregistrements.map((ligne) =>
    Object.fromEntries(Object.entries(colonnes).map(([nom, colonne]) => [nom, ligne[colonne] ?? ''])),
  );
}

/** The page of a rival: its script, its style and its data, in one file. */
async function pageDe({ nom, source, contours: genre }: Rival, rows: Lignes): Promise<string> {
  const geo = genre ? `const contours = ${JSON.stringify(contours[genre])};\n` : '';
  const { outputFiles } = await build({
    stdin: { contents: `const rows = ${JSON.stringify(rows)};\n${geo}${source}`, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'iife',
    write: false,
    external: ['*.png'],
    outfile: 'rival.js',
    legalComments: 'none',
  });
  const texte = (fin: string) => outputFiles.find(({ path }) => path.endsWith(fin))?.text.trim() ?? '';
  const style = texte('.css') && `<style>${texte('.css')}</style>`;
  return `<!doctype html><meta charset=utf-8><title>${nom}</title>${style}<body><script>${texte('.js').replaceAll('</script', '<\\/script')}</script>`;
}

const navigateur = await lancerNavigateur();
for (const { genre, id, colonnes, octets, fois } of FIGURES) {
  const page = `dist/embed/${id}/index.html`;
  if (!existsSync(`${root}/${page}`)) throw new Error(`${page} is not built: npm run build`);
  const rows = lignesDe(id, colonnes);
  const pages = new Map([['Dernier kilomètre (une seule requête)', read(page)]]);
  for (const rival of RIVAUX.filter((r) => r.genre === genre)) pages.set(rival.nom, await pageDe(rival, rows));
  const [nous, ...autres] = [...pages].map(([nom, html]) => peser(nom, html));
  if (!nous) throw new Error('nothing weighed');
  console.log(`\n${id}\n${toTable(nous, autres)}`);
  for (const [nom, html] of navigateur ? pages : []) {
    const { marques, requetes, fautes } = await ouvrir(html, navigateur as NonNullable<typeof navigateur>);
    if (fautes.length > 0 || marques < rows.length)
      throw new Error(`${nom} draws ${marques} marks for ${rows.length} rows: ${fautes.join(' ; ')}`);
    if (requetes > 0) console.log(`${nom} : ${requetes} requêtes de plus, non comptées`);
  }
  const plusLeger = Math.min(...autres.map(({ brotli }) => brotli));
  console.log(
    `Objectif de ${octets} octets en brotli : ${nous.brotli <= octets ? 'tenu' : 'manqué'} (${nous.brotli}).`,
  );
  console.log(
    `Objectif de ${fois} fois plus léger que le plus léger des autres : ${plusLeger >= fois * nous.brotli ? 'tenu' : 'manqué'} (${(plusLeger / nous.brotli).toFixed(2)} fois).`,
  );
}
console.log(
  navigateur
    ? '\nChaque page a été ouverte dans Chromium et dessine au moins une marque par ligne.'
    : '\nPas de Chromium ici : les pages n’ont pas été ouvertes.',
);
await navigateur?.close();
