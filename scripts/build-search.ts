/**
 * The search index of the built site: `dist/recherche/carte.json`, a file for each prefix beside it and, under
 * `finales/`, the files where names with a mistake in their first letters are found. Same bytes at each build.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { fileOf } from '../src/recherche/chercher.ts';
import { indexer, indexerFinales } from '../src/recherche/index.ts';
import type { Carte } from '../src/recherche/lignes.ts';
import { toLignesRecherche, toNomsLarges } from './joins/recherche.ts';
import { readDecoupage, type Decoupage } from './lib/read-decoupage.ts';

/** Every file of the index, by its name without extension, as it is written. `pages`: see `Carte`. */
export function searchFiles(decoupage: Decoupage, pages: Carte['pages']): Map<string, string> {
  const lignes = toLignesRecherche(decoupage);
  const noms = indexer(lignes);
  const finales = indexerFinales(lignes);
  const carte: Carte = { ...toNomsLarges(decoupage), suites: noms.suites, pages };
  const fichiers = new Map<string, string>([
    ['carte', JSON.stringify(carte)],
    ['finales', JSON.stringify(finales.suites)],
  ]);
  const add = (nom: string, contenu: unknown): void => {
    if (fichiers.has(nom)) throw new Error(`two files of the search would be named ${nom}`);
    fichiers.set(nom, JSON.stringify(contenu));
  };
  for (const [prefixe, rangees] of noms.fichiers) add(fileOf(prefixe), rangees);
  for (const [prefixe, rangees] of finales.fichiers) add(`finales/${fileOf(prefixe)}`, rangees);
  return fichiers;
}

/** Writes the index into the built site, for the pages that it has; returns how many files and their sizes, uncompressed. */
export function buildSearch(dist: string, decoupage: Decoupage = readDecoupage()): Map<string, string> {
  const places = join(dist, 'territoires');
  const communes = decoupage.communes.filter(({ type, zone }) => type === 'commune-actuelle' && zone !== 'com');
  const fichiers = searchFiles(decoupage, {
    communes: countFolders(join(places, 'communes')) >= communes.length,
    epci: countFolders(join(places, 'epci')) >= decoupage.epci.length,
  });
  const dossier = join(dist, 'recherche');
  rmSync(dossier, { recursive: true, force: true });
  for (const [nom, contenu] of fichiers) {
    const fichier = join(dossier, `${nom}.json`);
    mkdirSync(dirname(fichier), { recursive: true });
    writeFileSync(fichier, contenu);
  }
  return fichiers;
}

function countFolders(dossier: string): number {
  return existsSync(dossier) ? readdirSync(dossier).length : 0;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
      poids: { type: 'boolean', default: false },
    },
  });
  const fichiers = buildSearch(values.dist);
  const tailles = values.poids
    ? [...fichiers].map(([nom, contenu]) => ({ nom, octets: brotliCompressSync(contenu).length }))
    : [];
  console.log(`recherche : ${fichiers.size} fichiers`);
  tailles.sort((a, b) => b.octets - a.octets);
  if (tailles.length > 0) {
    console.log(`médiane ${tailles[tailles.length >> 1]?.octets} octets, les plus lourds :`, tailles.slice(0, 12));
    console.log(tailles.filter(({ nom }) => nom === 'carte' || nom === 'finales'));
  }
}
