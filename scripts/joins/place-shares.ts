import type { CommuneRow, EpciRow } from '../../src/domain/commune.ts';
import {
  KM_THRESHOLDS,
  type FarRank,
  type People,
  type PlaceShares,
  type KmThreshold,
  type ServiceShares,
  type WeightedMean,
} from '../../src/domain/commune-facts.ts';
import { SIZES, sizeOf, type SizeMeans } from '../../src/domain/commune-sizes.ts';
import { meanPonderee, inhabitantPart, ranks } from '../../src/domain/derivations/index.ts';
import type { CommuneIndicator } from '../../src/domain/tables/communes.ts';
import type { CodeTerritoire, Territoire } from '../../src/domain/territoire.ts';
import { isNumber } from '../../src/domain/valeur.ts';
import { round } from '../../src/format/number.ts';
import type { CommuneColumns } from './commune-facts.ts';

export interface PlacesRows {
  /** In the order of their codes. */
  communes: readonly CommuneRow[];
  epci: readonly EpciRow[];
  /** France, the régions and the départements. */
  territoires: readonly Territoire[];
  indicators: readonly CommuneIndicator[];
}

export interface AllShares {
  /** France, the régions and the départements, in their order. */
  wide: PlaceShares[];
  /** The intercommunalities, by the bare code of their first département. */
  epci: Map<string, PlaceShares[]>;
}

/** What the communes of each place have together. */
export function toPlaceShares(columns: CommuneColumns, rows: PlacesRows): AllShares {
  const { communes, territoires, epci } = rows;
  const rankOf = new Map(communes.map(([code], rank) => [code, rank]));
  const regionOf = new Map(territoires.map(({ code, parent }) => [code, parent]));
  const ranksOf = new Map<CodeTerritoire, number[]>(territoires.map(({ code }) => [code, []]));
  for (const [rank, commune] of communes.entries()) {
    const departement: CodeTerritoire = `DEP-${commune[5]}`;
    for (const place of ['FR', regionOf.get(departement), departement] as const) {
      if (place) ranksOf.get(place)?.push(rank);
    }
  }
  return {
    wide: territoires.map(({ code }) => toShares(code, ranksOf.get(code) ?? [], columns, rows)),
    epci: new Map(
      [...Map.groupBy(epci, ([, , , , , , departements]) => departements[0] ?? '')].map(([departement, own]) => [
        departement,
        own.map(([siren, , , , , , , members]) => {
          const ranks = members.map((code) => rankOf.get(code) ?? -1);
          return toShares(`EPCI-${siren}`, ranks, columns, rows);
        }),
      ]),
    ),
  };
}

/** The weighted means of the communes of each size, in the whole country. */
export function toSizeMeans(
  columns: CommuneColumns,
  { communes, indicators }: Pick<PlacesRows, 'communes' | 'indicators'>,
): SizeMeans[] {
  const populationOf = (rank: number): number => communes[rank]?.[6] ?? 0;
  const bySize = Map.groupBy(communes.keys(), (rank) => sizeOf(populationOf(rank)));
  return indicators
    .filter(({ non_liste }) => non_liste === 'nd')
    .flatMap((indicator) =>
      SIZES.map(({ id }) => {
        const ranks = bySize.get(id) ?? [];
        const population = sum(ranks.map(populationOf));
        const means = toMeans(indicator, columns, { ranks, populationOf, population });
        return { size: id, indicateur: indicator.id, means };
      }),
    );
}

/**
 * The place of each département by the share of its people beyond 10 km, for each indicator that has a distance: the least share
 * first, compared to the tenth, as it is printed, so that ties are those that one sees.
 */
export function toFarRanks(
  wide: readonly PlaceShares[],
  indicators: readonly Pick<CommuneIndicator, 'id' | 'distance'>[],
): FarRank[] {
  const departements = wide.filter(({ place }) => place.startsWith('DEP-'));
  return indicators
    .filter(({ distance }) => distance !== '')
    .flatMap(({ id: indicateur }) => {
      const shares = new Map<CodeTerritoire, number>();
      for (const { place, services } of departements) {
        const part = services[indicateur]?.auDela?.[10].part ?? null;
        if (part !== null) shares.set(place, round(part, 1));
      }
      return [...ranks(shares, 'baisse')].map(([place, rank]) => ({
        place: place as CodeTerritoire,
        indicateur,
        ...rank,
      }));
    });
}

function toShares(
  place: CodeTerritoire,
  ranks: readonly number[],
  columns: CommuneColumns,
  { communes, indicators }: PlacesRows,
): PlaceShares {
  const populationOf = (rank: number): number => communes[rank]?.[6] ?? 0;
  const group: Group = { ranks, populationOf, population: sum(ranks.map(populationOf)) };
  const having = (rule: CommuneIndicator['non_liste']) => indicators.filter(({ non_liste }) => non_liste === rule);
  return {
    place,
    communes: ranks.length,
    population: group.population,
    services: Object.fromEntries(
      having('zero').map((indicator) => [indicator.id, toService(indicator, columns, group)]),
    ),
    means: Object.fromEntries(having('nd').map((indicator) => [indicator.id, toMeans(indicator, columns, group)])),
  };
}

/** The communes of a place, by their ranks in the register. */
interface Group {
  ranks: readonly number[];
  populationOf: (rank: number) => number;
  population: number;
}

function toService({ id, dates }: CommuneIndicator, { values, nearest }: CommuneColumns, group: Group): ServiceShares {
  const { ranks, populationOf, population } = group;
  const counts = values.get(id)?.at(-1) ?? [];
  const distances = nearest.get(id);
  let [total, communes, having, without] = [0, 0, 0, 0];
  const beyond: Record<KmThreshold, number> = { 5: 0, 10: 0, 15: 0 };
  for (const rank of ranks) {
    const count = counts[rank];
    const people = populationOf(rank);
    // of a commune whose count was not published, nothing is known: it is with neither
    if (count !== undefined && isNumber(count)) {
      total += count;
      if (count > 0) {
        communes += 1;
        having += people;
      } else without += people;
    }
    const km = distances?.[rank]?.km ?? Infinity;
    for (const threshold of KM_THRESHOLDS) if (km > threshold) beyond[threshold] += people;
  }
  const share = (inhabitants: number): People => ({ inhabitants, part: inhabitantPart(inhabitants, population) });
  return {
    date: dates.at(-1) ?? '',
    total,
    communes,
    avec: share(having),
    sans: share(without),
    auDela: distances === undefined ? null : { 5: share(beyond[5]), 10: share(beyond[10]), 15: share(beyond[15]) },
  };
}

function toMeans({ id, dates }: CommuneIndicator, { values }: CommuneColumns, group: Group): WeightedMean[] {
  return dates.map((date, i) => {
    const column = values.get(id)?.[i] ?? [];
    const found: number[] = [];
    const weights: number[] = [];
    for (const rank of group.ranks) {
      const valeur = column[rank];
      if (valeur === undefined || !isNumber(valeur)) continue;
      found.push(valeur);
      weights.push(group.populationOf(rank));
    }
    return { date, valeur: meanPonderee(found, weights), communes: found.length, inhabitants: sum(weights) };
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
