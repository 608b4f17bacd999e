/**
 * What machines take of the built site, from the one description of the tables: a SQLite database, a Parquet file for each table, their
 * descriptions for each kind of reader, JSON of each territory and indicator, the texts as Markdown. The page of the data then says how
 * much each weighs.
 *
 *     node scripts/steps/open-data.ts [--dist DIR]
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { attribute, walkMarkup } from '../../src/format/walk-markup.ts';
import {
  communesJsonAddress,
  epciJsonAddress,
  indicateurJsonAddress,
  placeJsonAddress,
  rowIndexAddress,
} from '../../src/outputs/open/addresses.ts';
import { toOpenApi } from '../../src/outputs/open/openapi.ts';
import { departementCommunesJson, epciJson, indicateurJson, placeJson } from '../../src/outputs/open/place-json.ts';
import { weightOf } from '../../src/outputs/open/weights.ts';
import { DATABASE_TABLES, OPEN_TABLES } from '../../src/outputs/tables/open.ts';
import { isBuilt } from '../../src/store/built.ts';
import { epciList } from '../../src/store/communes.ts';
import { downloadAddress, PAGES, rowAddress } from '../../src/store/routes.ts';
import { edition, faits, indicateurs, objectifs, observations, territoires } from '../../src/store/rows.ts';
import { toCroissant } from '../open-data/croissant.ts';
import { toCsvw } from '../open-data/csvw.ts';
import { DCAT_PREFIXES, toCatalogue } from '../open-data/dcat.ts';
import { toGeoJson, toValuedTopology } from '../open-data/geo.ts';
import { isTextPage, toLlms } from '../open-data/llms.ts';
import { toMarkdown } from '../open-data/markdown.ts';
import { toOpenPackage } from '../open-data/package.ts';
import { toParquet } from '../open-data/parquet.ts';
import { toJsonLd, toTurtle } from '../open-data/rdf.ts';
import { toSqlite } from '../open-data/sqlite.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { dist: { type: 'string', default: join(root, 'dist') } } });
const options = { edition, readFile: (name: string) => readFileSync(join(values.dist, downloadAddress(name))) };

let files = 0;
let weight = 0;

/** Writes a file of the site, by its address. */
function write(address: string, content: Uint8Array | string): void {
  const file = join(values.dist, address);
  mkdirSync(dirname(file), { recursive: true });
  const bytes = Buffer.from(content);
  files += 1;
  weight += bytes.length;
  writeFileSync(file, bytes);
}

const compact = (value: unknown): string => `${JSON.stringify(value)}\n`;
const readable = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

writeTables();
writeDescriptions();
writePlaces();
weighFiles();
writeTexts();
console.log(
  `dist : ${files} fichiers pour les machines, ${(weight / 1e6).toFixed(1)} Mo, en ${(performance.now() / 1000).toFixed(1)} s, dont ${(process.cpuUsage().user / 1e6).toFixed(1)} s de calcul`,
);

function writeTables(): void {
  for (const table of OPEN_TABLES) write(downloadAddress(`${table.nom}.parquet`), toParquet(table, options));
  write(downloadAddress('dernier-kilometre.sqlite'), toSqlite(DATABASE_TABLES));
  for (const [table, rows] of Object.entries({ observations, objectifs, faits })) {
    const index = rows.map(({ id }) => [id, rowAddress(id)]);
    write(rowIndexAddress(table), compact(Object.fromEntries(index)));
  }
}

function writeDescriptions(): void {
  const catalogue = toCatalogue(OPEN_TABLES, options);
  const [rows] = OPEN_TABLES.filter(({ nom }) => nom === 'observations');
  if (!rows) throw new Error('no table of observations to describe');
  const topology = JSON.parse(readFileSync(join(root, 'data/geo/departements.topojson'), 'utf8')) as Topology<{
    departements: GeometryCollection;
  }>;
  write(downloadAddress('datapackage.json'), compact(toOpenPackage(OPEN_TABLES, options)));
  write(downloadAddress('csv-metadata.json'), readable(toCsvw(OPEN_TABLES, options)));
  write(downloadAddress('catalogue.jsonld'), compact(toJsonLd(catalogue, DCAT_PREFIXES)));
  write(downloadAddress('catalogue.ttl'), toTurtle(catalogue, DCAT_PREFIXES));
  write(downloadAddress('openapi.json'), readable(toOpenApi(OPEN_TABLES)));
  write(downloadAddress('croissant.json'), readable(toCroissant(rows, options)));
  write(downloadAddress('territoires.geojson'), compact(toGeoJson(topology)));
  write(downloadAddress('territoires.topojson'), compact(toValuedTopology(topology)));
}

function writePlaces(): void {
  for (const t of territoires) {
    write(placeJsonAddress(t), compact(placeJson(t)));
    if (t.niveau === 'DEP') write(communesJsonAddress(t), compact(departementCommunesJson(t)));
  }
  for (const e of epciList()) if (isBuilt(e.siren)) write(epciJsonAddress(e), compact(epciJson(e)));
  for (const i of indicateurs) write(indicateurJsonAddress(i.id), compact(indicateurJson(i)));
}

function writeTexts(): void {
  const texts = readdirSync(values.dist, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter(isTextPage)
    .sort()
    .map((file) => {
      const path = file.slice(0, -'index.html'.length);
      const markdown = toMarkdown(readFileSync(join(values.dist, file), 'utf8'), path);
      write(`${path}index.md`, markdown);
      return { path, titre: titleOf(markdown) ?? path };
    });
  write('/llms.txt', toLlms(texts));
}

/** The first title of a Markdown, without its links. */
function titleOf(markdown: string): string | undefined {
  return /^# (.+)$/m.exec(markdown)?.[1]?.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
}

/** Writes on the pages of the data how much each file weighs, where they say `data-poids`; again, it changes nothing. */
function weighFiles(): void {
  for (const [page, langue] of [[PAGES.donnees, 'fr'] as const, [PAGES.english, 'en'] as const]) {
    const file = join(values.dist, page, 'index.html');
    if (existsSync(file)) writeFileSync(file, weighed(readFileSync(file, 'utf8'), langue));
  }
}

function weighed(html: string, langue: 'fr' | 'en'): string {
  let said = false;
  const pieces = [...walkMarkup(html)].map((piece) => {
    if (piece.kind === 'text' && said) return '';
    const address = piece.kind === 'open' ? attribute(piece, 'data-poids') : undefined;
    said = address !== undefined;
    return said ? piece.source + weightOf(statSync(join(values.dist, address ?? '')).size, langue) : piece.source;
  });
  return pieces.join('');
}
