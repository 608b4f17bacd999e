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
import { launchBrowser, open } from './open-page.ts';
import { MAP_COLUMNS, CHART_COLUMNS, RIVALS, type Rows, type Rival } from './rivals.ts';
import { toTable, type Weighing } from './table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FIGURES = [
  { kind: 'graphique', id: 'trajectoire-msp', columns: CHART_COLUMNS, bytes: 7000, times: 10 },
  { kind: 'carte', id: 'carte-cpts-couverture', columns: MAP_COLUMNS, bytes: 18_000, times: 3 },
] as const;

const read = (path: string): string => readFileSync(`${root}/${path}`, 'utf8');
const topology = JSON.parse(read('data/geo/departements.topojson')) as Topology;
const contours = { topojson: topology, geojson: feature(topology, topology.objects['departements'] as never) };

/** Bytes of a text as it is, by gzip and by brotli at their best. */
function weigh(nom: string, text: string): Weighing {
  const bytes = Buffer.from(text);
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { nom, raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

/** The rows of a figure, from its own data file, with the columns that a drawing needs. */
function rowsOf(id: string, columns: Readonly<Record<string, string>>): Rows {
  const { enregistrements: records } = JSON.parse(read(`dist/graphiques/${id}/donnees.json`)) as {
    enregistrements: Rows;
  };
  return records.map((row) =>
    Object.fromEntries(Object.entries(columns).map(([nom, column]) => [nom, row[column] ?? ''])),
  );
}

/** The page of a rival: its script, its style and its data, in one file. */
async function pageOf({ nom, source, contours: kind }: Rival, rows: Rows): Promise<string> {
  const geo = kind ? `const contours = ${JSON.stringify(contours[kind])};\n` : '';
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
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))?.text.trim() ?? '';
  const style = text('.css') && `<style>${text('.css')}</style>`;
  return `<!doctype html><meta charset=utf-8><title>${nom}</title>${style}<body><script>${text('.js').replaceAll('</script', '<\\/script')}</script>`;
}

const browser = await launchBrowser();
for (const { kind, id, columns, bytes, times } of FIGURES) {
  const page = `dist/embed/${id}/index.html`;
  if (!existsSync(`${root}/${page}`)) throw new Error(`${page} is not built: npm run build`);
  const rows = rowsOf(id, columns);
  const pages = new Map([['Dernier kilomètre (une seule requête)', read(page)]]);
  for (const rival of RIVALS.filter((r) => r.kind === kind)) pages.set(rival.nom, await pageOf(rival, rows));
  const [nous, ...others] = [...pages].map(([nom, html]) => weigh(nom, html));
  if (!nous) throw new Error('nothing weighed');
  console.log(`\n${id}\n${toTable(nous, others)}`);
  for (const [nom, html] of browser ? pages : []) {
    const { marks, queries, faults } = await open(html, browser as NonNullable<typeof browser>);
    if (faults.length > 0 || marks < rows.length)
      throw new Error(`${nom} draws ${marks} marks for ${rows.length} rows: ${faults.join(' ; ')}`);
    if (queries > 0) console.log(`${nom} : ${queries} requêtes de plus, non comptées`);
  }
  const lightest = Math.min(...others.map(({ brotli }) => brotli));
  console.log(`Objectif de ${bytes} octets en brotli : ${nous.brotli <= bytes ? 'tenu' : 'manqué'} (${nous.brotli}).`);
  console.log(
    `Objectif de ${times} fois plus léger que le plus léger des autres : ${lightest >= times * nous.brotli ? 'tenu' : 'manqué'} (${(lightest / nous.brotli).toFixed(2)} fois).`,
  );
}
console.log(
  browser
    ? '\nChaque page a été ouverte dans Chromium et dessine au moins une marque par ligne.'
    : '\nPas de Chromium ici : les pages n’ont pas été ouvertes.',
);
await browser?.close();
