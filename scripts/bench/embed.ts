/**
 * What a newsroom would load instead of our embed, weighed in one run: `npm run bench:embed`, after `npm run build`.
 *
 * Ours is the one file of `dist/embed/<id>/`, everything inside. The others are the same data drawn in the reader's browser by a published
 * library, bundled and minified by esbuild with what the drawing needs, and nothing of a page around it: a floor, not a finished figure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { RIVAUX, type Rival } from './rivaux.ts';
import { toTable, type Pesee } from './table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OBJECTIFS = { graphique: { octets: 7000, fois: 10 }, carte: { octets: 18_000, fois: 3 } } as const;

const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');

/** Bytes of a text as it is, by gzip and by brotli at their best. */
function peser(nom: string, texte: string): Pesee {
  const bytes = Buffer.from(texte);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { nom, brut: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

/** The script of a rival with its data, as one file. */
async function bundle({ source }: Rival, data: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `const data = ${data};\n${source}`, resolveDir: root, loader: 'js' },
    bundle: true,
    minify: true,
    treeShaking: true,
    format: 'iife',
    write: false,
    loader: { '.png': 'dataurl' },
    external: ['*.png'],
    outfile: 'rival.js',
    legalComments: 'none',
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

for (const [genre, id] of [
  ['graphique', 'trajectoire-msp'],
  ['carte', 'carte-cpts-couverture'],
] as const) {
  const page = `dist/embed/${id}/index.html`;
  if (!existsSync(`${root}/${page}`)) throw new Error(`${page} is not built: npm run build`);
  const valeurs = JSON.parse(read(`dist/graphiques/${id}/donnees.json`)) as unknown;
  const topologie = JSON.parse(read('data/geo/departements.topojson')) as Topology;
  const geojson = genre === 'carte' ? feature(topologie, topologie.objects['departements'] as never) : null;
  const nous = peser('Dernier kilomètre (une seule requête)', read(page));
  const autres: Pesee[] = [];
  for (const rival of RIVAUX.filter((r) => r.genre === genre)) {
    const data = JSON.stringify({
      valeurs,
      ...(rival.contours === 'topojson' && { topologie }),
      ...(rival.contours === 'geojson' && { geojson }),
    });
    autres.push(peser(rival.nom, await bundle(rival, data)));
  }
  const { octets, fois } = OBJECTIFS[genre];
  const plusLeger = Math.min(...autres.map(({ brotli }) => brotli));
  console.log(`\n${id}\n${toTable(nous, autres)}`);
  console.log(
    `Objectif de ${octets} octets en brotli : ${nous.brotli <= octets ? 'tenu' : 'manqué'} (${nous.brotli}).`,
  );
  console.log(
    `Objectif de ${fois} fois plus léger que le plus léger des autres : ${plusLeger >= fois * nous.brotli ? 'tenu' : 'manqué'} (${(plusLeger / nous.brotli).toFixed(1)} fois).`,
  );
}
