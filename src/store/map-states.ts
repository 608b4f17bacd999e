/** The maps of the explorer: which there are, and the row that each of their territories has. */
import type { DateSource } from '../domain/date-source.ts';
import { comparedDates, makesMap, type MapChange, type MapLevel, type MapSeries } from '../domain/map-series.ts';
import type { Observation } from '../domain/tables/index.ts';
import type { CodeTerritoire, Territoire } from '../domain/territoire.ts';
import type { Valeur } from '../domain/valeur.ts';
import { mapAddress } from './page-addresses.ts';
import { departementsOf, mapChanges, mapSeries, observationsAt, territoire, territoires } from './rows.ts';

/** What a map draws: the départements of France, its régions, or the départements of one région, by its key. */
export type Extent = 'departements' | 'regions' | `REG-${string}`;

/** One map: a series, at a date or between two, in an extent. */
export interface MapState {
  series: MapSeries;
  extent: Extent;
  /** The date of the values; the last one of a change. */
  date: DateSource;
  /** The first date of a change. */
  from?: DateSource;
}

/** A territory of a map, with the row that speaks for it: none where the tables have none. */
export interface MapRow {
  territoire: Territoire;
  row: Observation | undefined;
  /** The row of the first date of a change. */
  before: Observation | undefined;
  /** What is drawn: the value of the row, or what changed. « Inconnu » where there is no row. */
  valeur: Valeur;
}

/** The régions that have several départements, and so a map. */
export const mapRegions: readonly Territoire[] = territoires.filter(
  ({ niveau, code }) => niveau === 'REG' && departementsOf(code).length > 1,
);

/** The level of the territories of a map. */
export function levelOf(extent: Extent): MapLevel {
  return extent === 'regions' ? 'REG' : 'DEP';
}

/** Every map of a series: by département and by région, then those of each région, at each date; then the changes. */
export function statesOf(series: MapSeries): MapState[] {
  return [...series.dates.DEP, ...series.dates.REG]
    .filter((date, i, all) => all.indexOf(date) === i)
    .flatMap((date) => extentsAt(series, date).map((extent) => ({ series, date, extent })))
    .concat(changesOf(series));
}

/** What can be drawn of a series at a date. */
export function extentsAt(series: MapSeries, date: DateSource): Extent[] {
  const { dates } = series;
  return [
    ...(dates.DEP.includes(date) ? (['departements'] as const) : []),
    ...(dates.REG.includes(date) ? (['regions'] as const) : []),
    ...(dates.DEP.includes(date) ? regionsAt(series, date) : []),
  ];
}

/** The dates at which a series can be drawn in an extent. */
export function datesIn(series: MapSeries, extent: Extent): readonly DateSource[] {
  if (extent === 'departements') return series.dates.DEP;
  if (extent === 'regions') return series.dates.REG;
  return series.dates.DEP.filter((date) => regionsAt(series, date).includes(extent));
}

const knownRegions = new WeakMap<MapSeries, Map<DateSource, readonly Extent[]>>();

/** The régions of which two départements at least have a number. */
function regionsAt(series: MapSeries, date: DateSource): readonly Extent[] {
  const dates = knownRegions.get(series) ?? new Map<DateSource, readonly Extent[]>();
  knownRegions.set(series, dates);
  const regions = dates.get(date) ?? readRegions(series, date);
  dates.set(date, regions);
  return regions;
}

function readRegions({ indicateur, ventilation }: MapSeries, date: DateSource): Extent[] {
  const rows = observationsAt({ indicateur, ventilation, date });
  const known = new Map(rows.map(({ territoire: code, valeur }) => [code, valeur] as const));
  return mapRegions
    .filter(({ code }) => makesMap(departementsOf(code).map((d) => known.get(d.code) ?? 'inc')))
    .map(({ code }) => code as Extent);
}

/**
 * The changes that are drawn: from each date to the last one for France, from its own first date to the last of the series in each
 * région, where the two ends are what is asked.
 */
export function changesOf(series: MapSeries): MapState[] {
  const last = series.dates.DEP.at(-1);
  const ends = mapRegions.flatMap(({ code }) => {
    const extent = code as Extent;
    const [first] = comparedDates(datesIn(series, extent));
    return first !== undefined && first[1] === last ? [{ extent, pairs: [first] }] : [];
  });
  const france = (['departements', 'regions'] as const).map((extent) => ({
    extent,
    pairs: comparedDates(series.dates[levelOf(extent)]),
  }));
  return [...france, ...ends].flatMap(({ extent, pairs }) =>
    pairs.map(([from, date]) => ({ series, extent, from, date })).filter(isDrawnChange),
  );
}

/** Whether two territories at least of an extent have both ends. */
function isDrawnChange({ series, extent, from, date }: Required<MapState>): boolean {
  const gaps = changeOf(series, levelOf(extent), from, date)?.gaps;
  return gaps !== undefined && makesMap(territoiresIn(extent).map(({ code }) => gaps[code] ?? 'inc'));
}

/** The territories of an extent, in the order of their codes. */
export function territoiresIn(extent: Extent): readonly Territoire[] {
  if (extent === 'departements') return territoires.filter(({ niveau }) => niveau === 'DEP');
  if (extent === 'regions') return territoires.filter(({ niveau }) => niveau === 'REG');
  return departementsOf(extent);
}

const knownRows = new WeakMap<MapState, readonly MapRow[]>();

/** What a map draws of each of its territories. */
export function rowsOf(state: MapState): readonly MapRow[] {
  let rows = knownRows.get(state);
  if (rows === undefined) knownRows.set(state, (rows = readRows(state)));
  return rows;
}

function readRows({ series, extent, date, from }: MapState): MapRow[] {
  const at = (when: DateSource) =>
    new Map(observationsAt({ ...series, date: when }).map((row) => [row.territoire, row] as const));
  const [rows, before] = [at(date), from === undefined ? new Map<CodeTerritoire, Observation>() : at(from)];
  const change = from === undefined ? null : changeOf(series, levelOf(extent), from, date);
  if (change === undefined) throw new Error(`no change: ${series.indicateur} ${extent} ${from} ${date}`);
  return territoiresIn(extent).map((t) => ({
    territoire: t,
    row: rows.get(t.code),
    before: before.get(t.code),
    valeur: (change === null ? rows.get(t.code)?.valeur : change.gaps[t.code]) ?? 'inc',
  }));
}

function changeOf(series: MapSeries, niveau: MapLevel, from: DateSource, to: DateSource): MapChange | undefined {
  return mapChanges.find(
    (c) =>
      c.indicateur === series.indicateur &&
      c.ventilation === series.ventilation &&
      c.niveau === niveau &&
      c.from === from &&
      c.to === to,
  );
}

/** Every value of a series at the level of an extent, at all its dates: what its classes and its circles are made for. */
export function valuesOf(series: MapSeries, extent: Extent): Valeur[] {
  const level = levelOf(extent);
  return series.dates[level].flatMap((date) =>
    observationsAt({ ...series, date }).flatMap(({ territoire: code, valeur }) =>
      code.startsWith(`${level}-`) ? [valeur] : [],
    ),
  );
}

/** The address of a map. */
export function stateAddress({ series, extent, date, from }: MapState): string {
  const place = extent.startsWith('REG-') ? territoire(extent).slug : extent;
  return mapAddress({ ...series, dates: from === undefined ? [date] : [from, date], extent: place });
}

/** The map at the last date of a series in an extent; null where there is none. */
export function lastState(series: MapSeries, extent: Extent): MapState | null {
  const date = datesIn(series, extent).at(-1);
  return date === undefined ? null : { series, extent, date };
}

/**
 * The map of an indicator whose picture in pixels is made in advance: France at the last date, of its first modality. Browsers make the
 * others from their files.
 */
export function picturedState(indicateur: string): MapState | null {
  const [series] = mapSeriesOf(indicateur);
  return series === undefined ? null : (lastState(series, 'departements') ?? lastState(series, 'regions'));
}

/** Whether the page of a map holds its drawing: France at the last date. Others, made by the hundred, show their file. */
export function holdsDrawing({ series, extent, date, from }: MapState): boolean {
  return from === undefined && !extent.startsWith('REG-') && date === datesIn(series, extent).at(-1);
}

/** The series of an indicator that may be drawn. */
export function mapSeriesOf(indicateur: string): readonly MapSeries[] {
  return mapSeries().filter((series) => series.indicateur === indicateur);
}

/** The indicators that have a map, in the order of their table. */
export const mapIndicators: readonly string[] = [...new Set(mapSeries().map(({ indicateur }) => indicateur))];
