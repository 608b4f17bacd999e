import type { EpciBeside } from '../../src/domain/commune-facts.ts';
import type { CommuneRow, EpciRow } from '../../src/domain/commune.ts';
import { distanceCentres, meanPonderee, meanSimple, type Point } from '../../src/domain/derivations/index.ts';
import type { CommuneColumns } from './commune-facts.ts';

/** How many of each are shown. */
const NEIGHBOURS = 4;
const ALIKE = 3;

/**
 * For each intercommunality, those whose centre of population is nearest to its own, then those of its kind whose population is the
 * nearest to its own, neighbours left out. Equal ones are in the order of their codes.
 */
export function toEpciBeside(
  { points }: Pick<CommuneColumns, 'points'>,
  { communes, epci }: { communes: readonly CommuneRow[]; epci: readonly EpciRow[] },
): EpciBeside[] {
  const ranks = new Map(communes.map(([code], rank) => [code, rank]));
  const places = epci.map(([siren, , , type, population, , , members]) => ({
    siren,
    type,
    population,
    centre: populationCentre(
      members.map((code) => ranks.get(code) ?? -1),
      { points, communes },
    ),
  }));
  return places.map(({ siren, type, population, centre }) => {
    const others = places.filter((other) => other.siren !== siren);
    const voisines = nearest(others, NEIGHBOURS, (other) => distanceCentres(centre, other.centre));
    const alike = others.filter((other) => other.type === type && !voisines.includes(other.siren));
    return { siren, voisines, similar: nearest(alike, ALIKE, (other) => Math.abs(other.population - population)) };
  });
}

/** Where the centres of communes balance, each with the weight of its people; that of its shape where nobody lives. */
function populationCentre(
  ranks: readonly number[],
  { points, communes }: { points: readonly Point[]; communes: readonly CommuneRow[] },
): Point {
  const weights = ranks.map((rank) => communes[rank]?.[6] ?? 0);
  const mean = (values: readonly number[]): number => meanPonderee(values, weights) ?? meanSimple(values);
  return {
    latitude: mean(ranks.map((rank) => points[rank]?.latitude ?? NaN)),
    longitude: mean(ranks.map((rank) => points[rank]?.longitude ?? NaN)),
  };
}

function nearest<T extends { siren: string }>(items: readonly T[], count: number, far: (item: T) => number): string[] {
  return items
    .map((item) => ({ siren: item.siren, gap: far(item) }))
    .sort((a, b) => a.gap - b.gap || (a.siren < b.siren ? -1 : 1))
    .slice(0, count)
    .map(({ siren }) => siren);
}
