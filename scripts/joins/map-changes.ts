import { change, isMeasure, standingRows } from '../../src/domain/derivations/index.ts';
import { comparedDates, makesMap, MAP_LEVELS, toMapSeries, type MapChange } from '../../src/domain/map-series.ts';
import type { Observation } from '../../src/domain/tables/index.ts';
import type { Valeur } from '../../src/domain/valeur.ts';

/**
 * What changed from each date of a series to its last one, in each territory that has a row at both: see `change`. Two dates that share
 * less than two territories with a number are not compared.
 */
export function toMapChanges(observations: readonly Observation[]): MapChange[] {
  const standing = standingRows(observations);
  const at = Map.groupBy(standing, ({ indicateur, ventilation, date }) => [indicateur, ventilation, date].join(' '));
  return toMapSeries(standing).flatMap(({ indicateur, ventilation, dates }) =>
    MAP_LEVELS.flatMap((niveau) =>
      comparedDates(dates[niveau]).flatMap(([from, to]) => {
        const rowsAt = (date: string) =>
          (at.get([indicateur, ventilation, date].join(' ')) ?? []).filter((row) =>
            row.territoire.startsWith(`${niveau}-`),
          );
        const before = new Map(rowsAt(from).map((row) => [row.territoire, row]));
        const gaps = Object.fromEntries(
          rowsAt(to).flatMap((after): [string, Valeur][] => {
            const first = before.get(after.territoire);
            return first === undefined ? [] : [[after.territoire, changeOf(first, after)]];
          }),
        );
        return makesMap(Object.values(gaps)) ? [{ indicateur, ventilation, niveau, from, to, gaps }] : [];
      }),
    ),
  );
}

function changeOf(before: Observation, after: Observation): Valeur {
  if (!isMeasure(before)) return before.valeur;
  if (!isMeasure(after)) return after.valeur;
  return change(before, after).valeur ?? 'nd';
}
