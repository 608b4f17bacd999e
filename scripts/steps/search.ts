/**
 * The search index of the built site: `dist/recherche/carte.json`, a file for each prefix beside it and, under
 * `finales/`, the files where names with a mistake in their first letters are found, under `codes/` those of the codes. Same bytes at each build.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import type { OldName } from '../../src/domain/tables/index.ts';
import { fileOf } from '../../src/outputs/search/files.ts';
import { factsFileOf, type SearchFact } from '../../src/outputs/search/facts.ts';
import { index, indexCodes, indexFinal } from '../../src/outputs/search/index.ts';
import { cellText } from '../../src/store/cell.ts';
import { communeValue, distanceCell, nearestCommune } from '../../src/store/commune-facts.ts';
import { communes, oldNames as readOldNames } from '../../src/store/communes.ts';
import { hasSome, isNumber } from '../../src/domain/valeur.ts';
import { HOUSES } from '../../src/domain/commune-indicators.ts';
import type { SearchIndex } from '../../src/outputs/search/lines.ts';
import { toCodeRows, toSearchRows, toWideNames } from '../joins/search.ts';
import { readDecoupage, type Decoupage } from '../lib/read-decoupage.ts';

/** What the index is made from. */
export interface Registre {
  decoupage: Decoupage;
  oldNames: readonly OldName[];
}

/** Every file of the index, by its name without extension, as it is written. `pages`: see `Carte`. */
export function searchFiles({ decoupage, oldNames }: Registre, pages: SearchIndex['pages']): Map<string, string> {
  const rows = toSearchRows(decoupage, oldNames);
  const noms = index(rows);
  const finalKeys = indexFinal(rows);
  const searchIndex: SearchIndex = { ...toWideNames(decoupage), suites: noms.followers, pages };
  const files = new Map<string, string>([
    ['carte', JSON.stringify(searchIndex)],
    ['finales', JSON.stringify(finalKeys.followers)],
  ]);
  const add = (nom: string, content: unknown): void => {
    if (files.has(nom)) throw new Error(`two files of the search would be named ${nom}`);
    files.set(nom, JSON.stringify(content));
  };
  for (const [prefix, lines] of noms.files) add(fileOf(prefix), lines);
  for (const [prefix, lines] of finalKeys.files) add(`finales/${fileOf(prefix)}`, lines);
  for (const [nom, lines] of indexCodes(toCodeRows(decoupage, oldNames))) add(nom, lines);
  return files;
}

/** The facts of all communes, a file for each département, by its name without extension: see `SearchFact`. */
export function factFiles(): Map<string, string> {
  const files = Map.groupBy(communes(), ({ code }) => factsFileOf(code));
  return new Map(
    [...files].map(([file, own]) => {
      const facts = own.flatMap(({ code }) => {
        const fact = factOf(code);
        return fact === null ? [] : [[code, fact] as const];
      });
      return [file, JSON.stringify(Object.fromEntries(facts))];
    }),
  );
}

/** What a commune is told with where it is found: its maisons de santé, or how far the nearest one is. */
function factOf(code: string): SearchFact | null {
  const { valeur } = communeValue(code, HOUSES);
  if (!isNumber(valeur)) return null;
  if (hasSome(valeur)) return valeur;
  return nearestCommune(code, HOUSES) === null ? null : cellText(distanceCell(code, HOUSES));
}

/** Writes the index into the built site, for the pages that it has; returns how many files and their sizes, uncompressed. */
export function buildSearch(
  dist: string,
  { decoupage, oldNames }: Registre = { decoupage: readDecoupage(), oldNames: readOldNames() },
): Map<string, string> {
  const places = join(dist, 'territoires');
  const communes = decoupage.communes.filter(({ type, zone }) => type === 'commune-actuelle' && zone !== 'com');
  const registre = { decoupage, oldNames };
  const files = new Map([
    ...factFiles(),
    ...searchFiles(registre, {
      communes: countFolders(join(places, 'communes')) >= communes.length,
      epci: countFolders(join(places, 'epci')) >= decoupage.epci.length,
    }),
  ]);
  const folder = join(dist, 'recherche');
  rmSync(folder, { recursive: true, force: true });
  for (const [nom, content] of files) {
    const file = join(folder, `${nom}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return files;
}

function countFolders(folder: string): number {
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
      weight: { type: 'boolean', default: false },
    },
  });
  const files = buildSearch(values.dist);
  const sizes = values.weight
    ? [...files].map(([nom, content]) => ({ nom, bytes: brotliCompressSync(content).length }))
    : [];
  console.log(`recherche : ${files.size} fichiers`);
  sizes.sort((a, b) => b.bytes - a.bytes);
  if (sizes.length > 0) {
    console.log(`médiane ${sizes[sizes.length >> 1]?.bytes} octets, les plus lourds :`, sizes.slice(0, 12));
    console.log(sizes.filter(({ nom }) => nom === 'carte' || nom === 'finales'));
  }
}
