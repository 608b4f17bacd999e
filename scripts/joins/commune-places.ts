import type { CommuneRow, EpciRow } from '../../src/domain/commune.ts';
import type { CommuneMap } from '../../src/drawing/maps/contours.ts';
import type { CommunePlace } from '../lib/build-commune-maps.ts';
import type { CommuneColumns } from './commune-facts.ts';

/** The départements, then the intercommunalities, with the centres of their communes in the order of their codes. */
export function toCommunePlaces(
  { points }: Pick<CommuneColumns, 'points'>,
  { communes, epci }: { communes: readonly CommuneRow[]; epci: readonly EpciRow[] },
): CommunePlace[] {
  const ranks = new Map(communes.map(([code], rank) => [code, rank]));
  const centresOf = (codes: readonly string[]): CommunePlace['centres'] =>
    codes.map((code) => {
      const point = points[ranks.get(code) ?? -1];
      if (point === undefined) throw new Error(`no centre for ${code}`);
      return point;
    });
  const departements = Map.groupBy(communes, ([, , , , , departement]) => departement);
  return [
    ...[...departements].map(([departement, own]): CommunePlace => ({
      code: `DEP-${departement}`,
      departement,
      centres: centresOf(own.map(([code]) => code)),
    })),
    ...epci.map(([siren, , , , , , , members]): CommunePlace => ({
      code: `EPCI-${siren}`,
      centres: centresOf(members),
    })),
  ];
}

/** The frames by département, so that a page reads few: its own, then those of the intercommunalities that begin in it. */
export function toCommuneMapFiles(maps: readonly CommuneMap[], epci: readonly EpciRow[]): Map<string, CommuneMap[]> {
  const first = new Map(epci.map(([siren, , , , , , departements]) => [`EPCI-${siren}`, departements[0] ?? '']));
  return Map.groupBy(maps, ({ code }) => first.get(code) ?? code.slice('DEP-'.length));
}
