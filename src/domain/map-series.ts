import { compareDates, type DateSource } from './date-source.ts';
import type { Observation } from './tables/index.ts';
import { isNumber, type Valeur } from './valeur.ts';

/** The levels whose territories a map of France sets side by side. */
export const MAP_LEVELS = ['DEP', 'REG'] as const;
export type MapLevel = (typeof MAP_LEVELS)[number];

/** One indicator, one modality of it: what a map draws, never two definitions at once. */
export interface MapSeries {
  indicateur: string;
  ventilation: string;
  /** The dates at which at least two territories of the level have a number, from the oldest to the newest. */
  dates: Readonly<Record<MapLevel, readonly DateSource[]>>;
}

/** What changed between two dates in the territories of a level. */
export interface MapChange {
  indicateur: string;
  ventilation: string;
  niveau: MapLevel;
  from: DateSource;
  to: DateSource;
  /** Later value − earlier value by the key of the territory, or the absence of the one that is missing. */
  gaps: Readonly<Record<string, Valeur>>;
}

/** A map sets two numbers side by side at least: one is a row of a table, and absences alone are a void. */
const LEAST = 2;

/** Whether the values of territories make a map. */
export function makesMap(valeurs: Iterable<Valeur>): boolean {
  return [...valeurs].filter(isNumber).length >= LEAST;
}

/**
 * Every series that may be drawn, in the order of its first row. `standing`: the row that speaks for each territory at each date,
 * see `standingRows`.
 */
export function toMapSeries(standing: readonly Observation[]): MapSeries[] {
  const bySeries = Map.groupBy(standing, ({ indicateur, ventilation }) => `${indicateur} ${ventilation}`);
  return [...bySeries.values()].flatMap((rows) => {
    const [first] = rows;
    const dates = { DEP: datesOf(rows, 'DEP'), REG: datesOf(rows, 'REG') };
    if (first === undefined || dates.DEP.length + dates.REG.length === 0) return [];
    return [{ indicateur: first.indicateur, ventilation: first.ventilation, dates }];
  });
}

function datesOf(rows: readonly Observation[], level: MapLevel): DateSource[] {
  const own = rows.filter(({ territoire, date }) => territoire.startsWith(`${level}-`) && date !== 'inconnue');
  return [...Map.groupBy(own, ({ date }) => date)]
    .filter(([, at]) => makesMap(at.map(({ valeur }) => valeur)))
    .map(([date]) => date)
    .sort(compareDates);
}

/** The dates that a map of changes sets side by side: each with the last one. */
export function comparedDates(dates: readonly DateSource[]): [from: DateSource, to: DateSource][] {
  const last = dates.at(-1);
  return last === undefined ? [] : dates.slice(0, -1).map((from) => [from, last]);
}
