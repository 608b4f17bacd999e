/**
 * What the scripts of each kind of page weigh once compressed, from the built site: `npm run weigh:scripts`, after `npm run build`. A script
 * is named by the first of these pages that has it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { formatNumber } from '../../src/format/number.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** A page of each kind, from the one that has the fewest scripts: each adds those that its kind alone has. */
const PAGES: Readonly<Record<string, string>> = {
  'toutes (recherche)': '/methode/',
  'tableaux, registre': '/promesses/registre/',
  comparer: '/comparer/',
  'commune (partager)': '/territoires/communes/75056-paris/',
  'département (cartes)': '/territoires/departements/46-lot/',
  'figure (« Intégrer », copier)': '/graphiques/carte-cpts-couverture/',
  'explorateur (cartes.js)': '/cartes/msp-nombre/2023-12/departements/',
};

const seen = new Set<string>();
for (const [kind, page] of Object.entries(PAGES)) {
  const html = readFileSync(join(DIST, page, 'index.html'), 'utf8');
  const sources = [...html.matchAll(/<script[^>]*\ssrc="(\/[^"]+)"/g)].flatMap(([, source]) => source ?? []);
  const weights = sources.map((source) => ({
    source,
    bytes: brotliCompressSync(readFileSync(join(DIST, source))).length,
  }));
  const own = weights.filter(({ source }) => !seen.has(source));
  for (const { source } of own) seen.add(source);
  const sum = (list: typeof weights) => formatNumber(list.reduce((total, { bytes }) => total + bytes, 0));
  const names = own.map(({ source, bytes }) => `${source} ${formatNumber(bytes)}`).join(', ');
  console.log(`${kind} : ${sum(weights)} octets en tout${names && `, dont ${names}`}`);
}
