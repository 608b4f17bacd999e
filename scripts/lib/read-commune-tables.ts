import { join } from 'node:path';
import { centresCommunes, communeTable, type CommuneIndicator } from '../../src/domain/tables/communes.ts';
import type { Valeur } from '../../src/domain/valeur.ts';
import type { Failure } from './failure.ts';
import { readColumns, type Columns } from './read-columns.ts';
import { listFolder } from './read-file.ts';
import { readDataFile } from './read-tables.ts';

/** The published values of one indicator, by the codes that its source wrote. */
export interface CommuneValues {
  indicator: CommuneIndicator;
  codes: readonly string[];
  /** One list a date, in the order of the declaration; each in the order of the codes. */
  values: readonly (readonly Valeur[])[];
}

/** The centres of communes, in degrees; the three lists go together. */
export interface Centres {
  codes: readonly string[];
  latitudes: readonly number[];
  longitudes: readonly number[];
}

/** What is published by commune, as read. */
export interface CommuneTables {
  indicators: readonly CommuneValues[];
  centres: Centres;
  failures: readonly Failure[];
}

/** The codes that the tables are held against: bare, without prefix. */
export interface CommuneCodes {
  /** Every commune of today: each has a centre. */
  current: ReadonlySet<string>;
  /** Those of métropole and DROM, what they were before, and the municipal arrondissements: the source may write them. */
  known: ReadonlySet<string>;
}

const FOLDER = 'communes/';
const CODE = 'code_commune';

/** Reads the centres and the file of each declared indicator, and holds their codes against the register, their values against the `maxima`. */
export function readCommuneTables(
  dataDir: string,
  declared: readonly CommuneIndicator[],
  { current, known }: CommuneCodes,
  maxima: ReadonlyMap<string, number> = new Map(),
): CommuneTables {
  const centres = readColumns(centresCommunes, readDataFile(`${centresCommunes.nom}.csv`, centresCommunes, dataDir));
  const read = declared.map((indicator) => {
    const table = communeTable(indicator);
    return { indicator, columns: readColumns(table, readDataFile(`${table.nom}.csv`, table, dataDir)) };
  });
  return {
    indicators: read.map(({ indicator, columns }) => ({
      indicator,
      codes: columns.values[CODE] as string[],
      values: indicator.dates.map((date) => (columns.values[date] ?? []) as Valeur[]),
    })),
    centres: {
      codes: centres.values[CODE] as string[],
      latitudes: centres.values['latitude'] as number[],
      longitudes: centres.values['longitude'] as number[],
    },
    failures: [
      ...centres.failures,
      ...unknownCodes(centres, current, 'une commune du code officiel géographique de 2026'),
      ...missingCentres(centres, current),
      ...read.flatMap(({ indicator, columns }) => [
        ...columns.failures,
        ...tooGreat(columns, indicator, maxima.get(indicator.id) ?? Infinity),
        ...unknownCodes(columns, known, 'le code d’une commune, d’un arrondissement, ou d’une ancienne commune'),
      ]),
      ...undeclaredFiles(dataDir, declared),
    ],
  };
}

function unknownCodes({ file, lines, values }: Columns, codes: ReadonlySet<string>, expected: string): Failure[] {
  return (values[CODE] as string[]).flatMap((found, i) =>
    codes.has(found) ? [] : { file, line: lines[i] ?? 0, column: 1, name: CODE, found, expected },
  );
}

function tooGreat({ file, lines, values }: Columns, { id, dates }: CommuneIndicator, most: number): Failure[] {
  return dates.flatMap((date, d) =>
    (values[date] ?? []).flatMap((found, i) =>
      typeof found === 'number' && found > most
        ? {
            file,
            line: lines[i] ?? 0,
            column: d + 2,
            name: date,
            found: String(found),
            expected: `une valeur de ${most} au plus, comme bornes.csv le déclare pour ${id}`,
          }
        : [],
    ),
  );
}

/** A commune without centre would have no distance. A file that could not be read is not accused of each of them. */
function missingCentres({ file, values, failures }: Columns, current: ReadonlySet<string>): Failure[] {
  const found = new Set(values[CODE] as string[]);
  const missing = [...current].filter((code) => !found.has(code)).sort();
  if (missing.length === 0 || failures.length > 0) return [];
  return [{ file, line: 1, column: 1, name: CODE, found: '', expected: `une ligne pour ${missing.join(', ')}` }];
}

function undeclaredFiles(dataDir: string, declared: readonly CommuneIndicator[]): Failure[] {
  const names = new Set(declared.map(({ id }) => `${id}.csv`));
  return listFolder(join(dataDir, FOLDER))
    .filter((name) => !names.has(name))
    .map((name) => ({
      file: FOLDER + name,
      line: 1,
      column: 1,
      name: '',
      found: name,
      expected: 'le fichier d’un indicateur que indicateurs-communes.csv déclare',
    }));
}
