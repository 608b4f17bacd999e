/**
 * The whole pipeline: reads the tables of `data/`, holds them against their declarations, the COG and each other, and
 * writes what the pages read in `src/generated/`. One failure and nothing is written: each is printed with its place.
 *
 *     node scripts/build-data.ts [--data DIR] [--out DIR]
 */
import { parseArgs } from 'node:util';
import { toMisesAJour } from '../src/domain/changements.ts';
import { checkTables } from './checks/index.ts';
import { toEvenements } from './joins/chronologie.ts';
import { toEtatsEngagements } from './joins/engagements.ts';
import { toEtatsPromesses } from './joins/promesses.ts';
import { toRessemblances } from './joins/ressemblances.ts';
import { toFichesTerritoires } from './joins/territoires-indicateurs.ts';
import { toCodesCog, toLieux, toRegionOf, toTerritoires } from './joins/territoires.ts';
import { toLignesAnciensCodes, toLignesCommunes, toLignesEpci } from './joins/territoires-fins.ts';
import { buildGeo } from './lib/build-geo.ts';
import { printFailure, sortFailures, type Failure } from './lib/failure.ts';
import { readContours } from './lib/read-contours.ts';
import { readDecoupage, type Decoupage } from './lib/read-decoupage.ts';
import { readTables, toValues } from './lib/read-tables.ts';
import { replaceFolder, toJsonLines } from './lib/write-json.ts';

export interface OptionsBuildData {
  dataDir: string;
  outDir: string;
  /** The register of the territories; read from the installed package when absent. */
  decoupage?: Decoupage;
}

/** What a run found. With a failure, the output folder is as it was. */
export interface ResultBuildData {
  failures: readonly Failure[];
  /** How many records each file holds. Empty when there are failures. */
  written: Readonly<Record<string, number>>;
}

/** Runs the pipeline from one folder to another. Throws only where the program itself is at fault. */
export function buildData({ dataDir, outDir, decoupage = readDecoupage() }: OptionsBuildData): ResultBuildData {
  // Read
  const tables = readTables(dataDir);
  const contours = readContours(dataDir);

  // Validate
  const territoires = toTerritoires(decoupage);
  const failures = [
    ...Object.values(tables).flatMap((table) => table.failures),
    ...contours.failures,
    ...checkTables(tables, { territoires, cog: toCodesCog(decoupage), contours }),
  ];
  if (failures.length > 0) return { failures: sortFailures(failures), written: {} };

  // Join
  const values = toValues(tables);
  const edition = values.edition[0]!;
  const rows = { ...values, territoires };
  const communes = toLignesCommunes(decoupage);
  const { carte, cartesRegions } = buildGeo(contours.text, { regionOf: toRegionOf(territoires) });
  const etatsEngagements = toEtatsEngagements(rows, edition.date);
  const lists = {
    sources: values.sources,
    promesses: values.promesses,
    indicateurs: values.indicateurs,
    observations: values.observations,
    objectifs: values.objectifs,
    faits: values.faits,
    detenteurs: values.detenteurs,
    desaccords: values.desaccords,
    engagements: values.engagements,
    glossaire: values.glossaire,
    initiatives: values.initiatives,
    chronologie: values.chronologie,
    territoires,
    lieux: toLieux(decoupage, [
      ...[...values.observations, ...values.objectifs, ...values.faits].map(({ territoire }) => territoire),
      ...values.initiatives.flatMap((initiative) => initiative.territoires),
    ]),
    communes,
    epci: toLignesEpci(decoupage),
    'anciens-codes': toLignesAnciensCodes(decoupage),
    'etats-promesses': toEtatsPromesses(rows, edition.date),
    'mises-a-jour': toMisesAJour(values.instantanes),
    'etats-engagements': etatsEngagements,
    evenements: toEvenements(rows, etatsEngagements),
    'fiches-territoires': toFichesTerritoires(rows, edition.date),
    ressemblances: toRessemblances({ ...rows, communes }),
    'cartes-regions': Object.values(cartesRegions),
  };

  // Write
  replaceFolder(outDir, {
    'edition.json': `${JSON.stringify(edition)}\n`,
    'carte.json': `${JSON.stringify(carte)}\n`,
    ...Object.fromEntries(Object.entries(lists).map(([name, records]) => [`${name}.json`, toJsonLines(records)])),
  });
  return {
    failures: [],
    written: Object.fromEntries(Object.entries(lists).map(([name, records]) => [name, records.length])),
  };
}

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'src/generated' } },
  });
  const { failures, written } = buildData({ dataDir: values.data, outDir: values.out });
  if (failures.length === 0) {
    console.log(
      `${values.out}: ${Object.entries(written)
        .map(([name, count]) => `${count} ${name}`)
        .join(', ')}`,
    );
    return;
  }
  for (const failure of failures) console.error(printFailure(failure, values.data));
  console.error(`${failures.length} failures in ${values.data}: nothing written, ${values.out} is as it was`);
  process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
