/**
 * The whole pipeline: reads the tables of `data/`, holds them against their declarations, the COG and each other, and
 * writes what the pages read in `src/generated/`. One failure and nothing is written: each is printed with its place.
 *
 *     node scripts/steps/data.ts [--data DIR] [--out DIR]
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Dependency } from '../../src/domain/dependency.ts';
import { toUpdates } from '../../src/domain/changes.ts';
import { once } from '../../src/store/once.ts';
import { checkTables } from '../checks/index.ts';
import { toEvenements } from '../joins/chronologie.ts';
import { toArrondissements, toCommuneColumns, toDepartementFacts } from '../joins/commune-facts.ts';
import { toCommuneMapFiles, toCommunePlaces } from '../joins/commune-places.ts';
import { toDerivedObservations } from '../joins/derived-observations.ts';
import { toEtatsEngagements } from '../joins/engagements.ts';
import { toEpciBeside } from '../joins/epci-beside.ts';
import { toFarRanks, toPlaceShares, toSizeMeans } from '../joins/place-shares.ts';
import { toMapChanges } from '../joins/map-changes.ts';
import { toEtatsPromesses } from '../joins/promesses.ts';
import { toSimilarities } from '../joins/similarities.ts';
import { toTerritoireRecords } from '../joins/territoires-indicateurs.ts';
import { toCodesCog, toPlaces, toRegionOf, toTerritoires } from '../joins/territoires.ts';
import { toCommuneCodes, toOldCodeRows, toCommuneRows, toSirens, toEpciRows } from '../joins/fine-territoires.ts';
import { buildCommuneMaps } from '../lib/build-commune-maps.ts';
import { buildGeo } from '../lib/build-geo.ts';
import { sortFailures, toReport, type Failure } from '../lib/failure.ts';
import { readCommuneTables, type CommuneTables } from '../lib/read-commune-tables.ts';
import { readContours } from '../lib/read-contours.ts';
import { readDecoupage, type Decoupage } from '../lib/read-decoupage.ts';
import { readDependencies } from '../lib/read-dependencies.ts';
import { readTables, strayFiles, toValues, type Tables } from '../lib/read-tables.ts';
import { replaceFolder, toJsonLines } from '../lib/write-json.ts';

const LOCK_FILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));

export interface OptionsReadData {
  dataDir: string;
  /** The register of the territories; read from the installed package when absent. */
  decoupage?: Decoupage;
  /** What is published by commune; read from the data folder when absent. */
  communeTables?: CommuneTables;
  /** The tables that were read before; the others are read from the data folder. */
  tables?: Partial<Tables>;
}

export interface OptionsBuildData extends OptionsReadData {
  outDir: string;
  /** The packages that the project uses; read from its lock file when absent. */
  dependencies?: readonly Dependency[];
}

/** What a run found. With a failure, the output folder is as it was. */
export interface ResultBuildData {
  failures: readonly Failure[];
  /** How many records each file holds. Empty when there are failures. */
  written: Readonly<Record<string, number>>;
}

/** Runs the pipeline from one folder to another. Throws only where the program itself is at fault. */
export function buildData({
  outDir,
  dependencies = readDependencies(LOCK_FILE),
  ...input
}: OptionsBuildData): ResultBuildData {
  const { tables, contours, communeTables, territoires, decoupage, failures, readOldCodes } = readData(input);
  if (failures.length > 0) return { failures, written: {} };

  // Join
  const values = toValues(tables);
  const edition = values.edition[0]!;
  const declared = values['indicateurs-communes'];
  const oldCodes = readOldCodes();
  const rows = { ...values, territoires };
  const communes = toCommuneRows(decoupage);
  const epci = toEpciRows(decoupage);
  const columns = toCommuneColumns(communeTables, {
    communes,
    oldCodes,
    arrondissements: toArrondissements(decoupage),
  });
  const shares = toPlaceShares(columns, { communes, epci, territoires, indicators: declared });
  const { map, regionMaps, mapCentres } = buildGeo(contours.text, {
    regionOf: toRegionOf(territoires),
    centres: columns.points.map((point, rank) => ({ ...point, departement: communes[rank]?.[5] ?? '' })),
  });
  const communeMaps = buildCommuneMaps(contours.text, toCommunePlaces(columns, { communes, epci }));
  const derived = toDerivedObservations(rows);
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
    'engagement-series': values['engagement-series'],
    'engagement-raisons': values['engagement-raisons'],
    'verdicts-presse': values['verdicts-presse'],
    actions: values.actions,
    recommandations: values.recommandations,
    absences: values.absences,
    demandes: values.demandes,
    rgaa: values.rgaa,
    mesures: values.mesures,
    dependances: dependencies,
    glossaire: values.glossaire,
    initiatives: values.initiatives,
    chronologie: values.chronologie,
    places: values.places,
    'anciens-noms': values['anciens-noms'],
    'elements-wikidata': values['elements-wikidata'],
    territoires,
    lieux: toPlaces(decoupage, [
      ...[...values.observations, ...values.objectifs, ...values.faits].map(({ territoire }) => territoire),
      ...values.initiatives.flatMap((initiative) => initiative.territoires),
    ]),
    communes,
    sirens: toSirens(decoupage),
    epci,
    'anciens-codes': oldCodes,
    'indicateurs-communes': values['indicateurs-communes'],
    'medicobus-services': values['medicobus-services'],
    'medicobus-arrets': values['medicobus-arrets'],
    conversions: columns.conversions,
    'place-shares': shares.wide,
    'epci-beside': toEpciBeside(columns, { communes, epci }),
    'far-ranks': toFarRanks(shares.wide, declared),
    'size-means': toSizeMeans(columns, { communes, indicators: declared }),
    'etats-promesses': toEtatsPromesses(rows, edition.date),
    'mises-a-jour': toUpdates(values.instantanes),
    'etats-engagements': etatsEngagements,
    evenements: toEvenements(rows, etatsEngagements),
    'derived-observations': derived,
    'fiches-territoires': toTerritoireRecords({ ...rows, derived }, edition.date),
    ressemblances: toSimilarities({ ...rows, communes }),
    'map-changes': toMapChanges(values.observations),
    'cartes-regions': Object.values(regionMaps),
  };

  // Write
  replaceFolder(outDir, {
    'edition.json': `${JSON.stringify(edition)}\n`,
    'carte.json': `${JSON.stringify(map)}\n`,
    'centres-carte.json': `${JSON.stringify(mapCentres)}\n`,
    ...Object.fromEntries(Object.entries(lists).map(([name, records]) => [`${name}.json`, toJsonLines(records)])),
    ...byDepartement('commune-facts', toDepartementFacts(columns, communes), JSON.stringify),
    ...byDepartement('epci-shares', shares.epci, toJsonLines),
    ...byDepartement('cartes-communes', toCommuneMapFiles(communeMaps, epci), toJsonLines),
  });
  return {
    failures: [],
    written: Object.fromEntries(Object.entries(lists).map(([name, records]) => [name, records.length])),
  };
}

/** What is read of a data folder, and all that does not hold in it, in the order of files and lines. */
export function readData({ dataDir, decoupage = readDecoupage(), ...given }: OptionsReadData) {
  const tables = readTables(dataDir, given.tables);
  const contours = readContours(dataDir);
  const territoires = toTerritoires(decoupage);
  // a tenth of a second, which who gives the tables of communes and only proves the others does not need
  const readOldCodes = once(() =>
    toOldCodeRows(
      decoupage,
      tables['anciens-noms'].rows.map(({ values }) => values),
    ),
  );
  const communeTables =
    given.communeTables ??
    readCommuneTables(
      dataDir,
      tables['indicateurs-communes'].rows.map(({ values }) => values),
      toCommuneCodes(decoupage, readOldCodes()),
      new Map(tables.bornes.rows.map(({ values }) => [values.indicateur, values.maximum])),
    );
  const failures = [
    ...Object.values(tables).flatMap((table) => table.failures),
    ...strayFiles(dataDir),
    ...contours.failures,
    ...communeTables.failures,
    ...checkTables(tables, { territoires, cog: toCodesCog(decoupage), contours }),
  ];
  return { tables, contours, communeTables, territoires, decoupage, readOldCodes, failures: sortFailures(failures) };
}

/** One file a département, so that a page reads those of its own. */
function byDepartement<T>(
  folder: string,
  records: ReadonlyMap<string, T>,
  toText: (record: T) => string,
): Record<string, string> {
  return Object.fromEntries([...records].map(([code, record]) => [`${folder}/${code}.json`, toText(record)]));
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
  for (const line of toReport(failures, { folder: values.data, kept: values.out })) console.error(line);
  process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
