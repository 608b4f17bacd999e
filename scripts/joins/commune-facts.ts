import { around } from 'geokdbush';
import KDBush from 'kdbush';
import type { OldCodeRow, CommuneRow } from '../../src/domain/commune.ts';
import type { Conversion, DepartementFacts } from '../../src/domain/commune-facts.ts';
import { distanceCentres, meanPonderee, meanSimple, type Point } from '../../src/domain/derivations/index.ts';
import { hasSome, isNumber, type Valeur } from '../../src/domain/valeur.ts';
import type { Decoupage } from '../lib/read-decoupage.ts';
import type { CommuneTables, CommuneValues } from '../lib/read-commune-tables.ts';

export interface CommuneRegister {
  /** In the order of their codes. */
  communes: readonly CommuneRow[];
  oldCodes: readonly OldCodeRow[];
  /** Municipal populations of the arrondissements, by code. */
  arrondissements: ReadonlyMap<string, number>;
}

/** The facts of all communes of today, column by column, in the order of the register. */
export interface CommuneColumns {
  points: readonly Point[];
  /** By indicator, one list a date. */
  values: ReadonlyMap<string, readonly (readonly Valeur[])[]>;
  /** By indicator that has a distance. */
  nearest: ReadonlyMap<string, readonly (Nearest | null)[]>;
  conversions: readonly Conversion[];
}

export interface Nearest {
  km: number;
  /** Rank of the commune that has one in the register: its own when it has. */
  rank: number;
}

/** The populations of the municipal arrondissements: the only parts of communes of which the register gives one. */
export function toArrondissements({ communes }: Pick<Decoupage, 'communes'>): Map<string, number> {
  return new Map(
    communes.flatMap(({ type, code, population }) =>
      type === 'arrondissement-municipal' && population !== undefined ? [[code, population] as const] : [],
    ),
  );
}

/** What is published of each commune of today, its old codes included, and how far it is from what it has not. */
export function toCommuneColumns(
  { indicators, centres }: Pick<CommuneTables, 'indicators' | 'centres'>,
  register: CommuneRegister,
): CommuneColumns {
  const centre = new Map(centres.codes.map((code, i) => [code, i]));
  const points = register.communes.map(([code]): Point => {
    const i = centre.get(code) ?? -1;
    const [latitude, longitude] = [centres.latitudes[i], centres.longitudes[i]];
    if (latitude === undefined || longitude === undefined) throw new Error(`no centre for ${code}`);
    return { latitude, longitude };
  });
  const ranks = new Map(register.communes.map(([code], rank) => [code, rank]));
  const read = indicators.map((table) => ({ table, ...toToday(table, ranks, register) }));
  const nearest = read
    .filter(({ table }) => table.indicator.distance !== '')
    .map(({ table, values }) => [table.indicator.id, toNearest(points, values.at(-1) ?? [])] as const);
  return {
    points,
    values: new Map(read.map(({ table, values }) => [table.indicator.id, values])),
    nearest: new Map(nearest),
    conversions: read.flatMap(({ conversions }) => conversions),
  };
}

/** The facts of each département, by its bare code. */
export function toDepartementFacts(
  { points, values, nearest }: CommuneColumns,
  communes: readonly CommuneRow[],
): Map<string, DepartementFacts> {
  const ranksOf = Map.groupBy(communes.keys(), (rank) => communes[rank]?.[5] ?? '');
  const codeOf = (rank: number): string => communes[rank]?.[0] ?? '';
  return new Map(
    [...ranksOf].map(([departement, ranks]) => {
      const own = <T>(column: readonly T[]): T[] => ranks.map((rank) => column[rank] as T);
      return [
        departement,
        {
          codes: ranks.map(codeOf),
          latitudes: own(points).map(({ latitude }) => latitude),
          longitudes: own(points).map(({ longitude }) => longitude),
          values: Object.fromEntries([...values].map(([id, columns]) => [id, columns.map(own)])),
          nearest: Object.fromEntries(
            [...nearest].map(([id, column]) => [
              id,
              {
                km: own(column).map((found) => found?.km ?? null),
                communes: own(column).map((found) => (found === null ? null : codeOf(found.rank))),
              },
            ]),
          ),
        },
      ];
    }),
  );
}

interface TodayValues {
  /** One list a date, in the order of the register. */
  values: Valeur[][];
  conversions: Conversion[];
}

/** The values of an indicator for the communes of today. A code that leads to none throws: the reading has refused it. */
function toToday(
  { indicator, codes, values }: CommuneValues,
  ranks: ReadonlyMap<string, number>,
  { communes, oldCodes, arrondissements }: CommuneRegister,
): TodayValues {
  const successor = new Map(oldCodes.map(([code, , , , commune]) => [code, commune]));
  /** The row that is the commune's own and alone; the rows of the others are in `merging`. */
  const own = new Int32Array(communes.length).fill(-1);
  const merging = new Map<number, number[]>();
  for (const [row, code] of codes.entries()) {
    const rank = ranks.get(successor.get(code) ?? code);
    if (rank === undefined) throw new Error(`${indicator.id}: the code ${code} leads to no commune`);
    const former = own[rank] ?? -1;
    if (former === -1 && !merging.has(rank) && code === communes[rank]?.[0]) own[rank] = row;
    else {
      merging.set(rank, [...(merging.get(rank) ?? (former === -1 ? [] : [former])), row]);
      own[rank] = -1;
    }
  }
  const conversions: Conversion[] = [];
  const convert = (rank: number, rows: readonly number[], date: string, column: readonly Valeur[]): Valeur => {
    const commune = communes[rank]?.[0] ?? '';
    const found = rows.flatMap((row) => {
      const valeur = column[row];
      return valeur !== undefined && isNumber(valeur) ? [{ code: codes[row] ?? '', valeur }] : [];
    });
    const [only, ...others] = found;
    if (only === undefined) return column[rows[0] ?? -1] ?? 'nd';
    // at a date when the others had no code any more, the commune speaks for all
    if (only.code === commune && others.length === 0) return only.valeur;
    const merged = merge(found, { additive: indicator.non_liste === 'zero', weights: arrondissements });
    conversions.push({
      indicateur: indicator.id,
      date,
      commune,
      codes: found.map(({ code }) => code),
      valeurs: found.map(({ valeur }) => valeur),
      ...merged,
    });
    return merged.valeur;
  };
  const unlisted: Valeur = indicator.non_liste === 'zero' ? 0 : 'nd';
  const ofCommune = (rank: number, date: string, column: readonly Valeur[]): Valeur => {
    const rows = merging.get(rank);
    return rows === undefined ? (column[own[rank] ?? -1] ?? unlisted) : convert(rank, rows, date, column);
  };
  return {
    values: indicator.dates.map((date, i) => communes.map((_, rank) => ofCommune(rank, date, values[i] ?? []))),
    conversions,
  };
}

interface MergeOptions {
  /** Whether values are counts. */
  additive: boolean;
  weights: ReadonlyMap<string, number>;
}

/** One value of several: counts are added; other values averaged, by population where the register has it of all of them. */
function merge(
  found: readonly { code: string; valeur: number }[],
  { additive, weights }: MergeOptions,
): Pick<Conversion, 'nature' | 'valeur'> {
  const valeurs = found.map(({ valeur }) => valeur);
  const [only, ...others] = valeurs;
  if (only !== undefined && others.length === 0) return { nature: 'reprise', valeur: only };
  if (additive) return { nature: 'somme', valeur: valeurs.reduce((sum, valeur) => sum + valeur, 0) };
  if (found.some(({ code }) => !weights.has(code))) return { nature: 'moyenne-simple', valeur: meanSimple(valeurs) };
  const mean = meanPonderee(
    valeurs,
    found.map(({ code }) => weights.get(code) ?? 0),
  );
  if (mean === null) throw new Error(`nobody lives in ${found.map(({ code }) => code).join(', ')}`);
  return { nature: 'moyenne-ponderee', valeur: mean };
}

/** For each commune, the nearest that has at least one: itself when it has. Null when none has. */
function toNearest(points: readonly Point[], counts: readonly Valeur[]): (Nearest | null)[] {
  const having = points.flatMap((_, rank) => (hasSome(counts[rank]) ? [rank] : []));
  if (having.length === 0) return points.map(() => null);
  const index = new KDBush(having.length);
  for (const rank of having) index.add(points[rank]?.longitude ?? 0, points[rank]?.latitude ?? 0);
  index.finish();
  return points.map((point, rank) => {
    if (hasSome(counts[rank])) return { km: 0, rank };
    const nearest = having[around(index, point.longitude, point.latitude, 1)[0] ?? -1];
    const there = nearest === undefined ? undefined : points[nearest];
    if (nearest === undefined || there === undefined) throw new Error('a commune without nearest one');
    return { km: distanceCentres(point, there), rank: nearest };
  });
}
