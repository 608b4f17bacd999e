import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../format/number.ts';
import { HATCH, hatchPattern } from '../hatch.ts';
import { paint } from '../palette.ts';
import { renderSvg, type DrawingOptions } from '../render.ts';
import { linear, ticks } from '../scale.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { texts, type TextItem } from '../text.ts';

/** What is measured of one kind of place, by year: one run a definition. */
export interface BrokenSeries {
  name: string;
  runs: readonly (readonly { year: number; valeur: number }[])[];
}

interface BrokenLinesOptions extends DrawingOptions {
  /** Said on the hatched band between the two definitions. */
  breakWords: string;
  /** How many decimals values are written with. */
  decimales: number;
}

const SIZE = 12;
const VALUE = 11;
/** Least distance between the middles of two labels. */
const STEP = 13;
const PLOT_HEIGHT = 350;

/**
 * Lines over the same years whose definition changes on the way: two runs each, never joined, a hatched band between them. The scale
 * begins at the round number under the lowest value, and says so. Names stand at the end of the lines.
 */
export function brokenLines(
  series: readonly BrokenSeries[],
  { breakWords, decimales, width = 640, ...named }: BrokenLinesOptions,
): string {
  const points = series.flatMap(({ runs }) => runs.flat());
  const values = points.map(({ valeur }) => valeur);
  const years = points.map(({ year }) => year);
  const [from, to] = [Math.floor(Math.min(...values)), Math.ceil(Math.max(...values))];
  const names = series.map(({ name }) => wrapText(name, width < 480 ? 84 : 170, SIZE, 600));
  const room = Math.max(...names.flat().map((line) => textWidth(line, SIZE, 600))) + 52;
  const [left, right, top] = [66, width - room, 34];
  const bottom = top + PLOT_HEIGHT;
  const x = linear([Math.min(...years), Math.max(...years)], [left, right]);
  const y = linear([from, to], [bottom, top]);
  const write = (valeur: number): string => formatNumber(valeur, { decimales, decimalesMin: decimales });
  const band = breakOf(series);
  const grid = ticks([from, to], 4);
  const ends = spread(
    series.map(({ runs }, i) => ({ i, y: y(last(runs).valeur), lines: names[i]?.length ?? 1 })),
    { step: STEP, bottom },
  );
  const items: TextItem[] = [
    ...grid.map((value) => ({
      x: 14,
      y: y(value),
      text: formatNumber(value),
      size: VALUE,
      fill: paint.discret,
      anchor: 'end' as const,
    })),
    ...yearsToName(years, x).map((year) => ({
      x: x(year),
      y: bottom + 16,
      text: String(year),
      size: VALUE,
      fill: paint.discret,
      anchor: 'middle' as const,
    })),
    ...ends.flatMap(({ i, at }): TextItem[] => {
      const end = last(series[i]?.runs ?? []);
      return [
        { x: right + 9, y: at, text: write(end.valeur), size: SIZE, weight: 700, fill: paint.observe },
        ...(names[i] ?? []).map((text, line) => ({
          x: right + 42,
          y: at + line * STEP,
          text,
          size: SIZE,
          weight: 600,
        })),
      ];
    }),
    ...spread(
      series.map(({ runs }, i) => ({ i, y: y(first(runs).valeur), lines: 1 })),
      { step: STEP, bottom },
    ).map(({ i, at }) => ({
      x: left - 8,
      y: at,
      text: write(first(series[i]?.runs ?? []).valeur),
      size: VALUE,
      fill: paint.observe,
      anchor: 'end' as const,
    })),
    ...beforeBreak(series).map(({ year, valeur }) => ({
      x: x(year) + 3,
      y: y(valeur) - 11,
      text: write(valeur),
      size: VALUE,
      fill: paint.observe,
      anchor: 'end' as const,
    })),
    ...breakTexts(breakWords, x((band[0] + band[1]) / 2)),
  ];
  const marks = [
    hatchPattern(),
    Plot.ruleY(grid, { y, x1: left - 4, x2: right + 4, stroke: paint.filet }),
    Plot.rect([0], {
      x1: x(band[0]) + 6,
      x2: x(band[1]) - 6,
      y1: top,
      y2: bottom,
      fill: HATCH,
      fillOpacity: 0.28,
    }),
    ...series.flatMap(({ runs }) =>
      runs.map((run) =>
        Plot.line(run, {
          x: ({ year }) => x(year),
          y: ({ valeur }) => y(valeur),
          stroke: paint.observe,
          strokeWidth: 2.2,
          strokeLinejoin: 'round',
          strokeLinecap: 'round',
        }),
      ),
    ),
    Plot.dot(
      series.flatMap(({ name, runs }) => runs.flat().map((point) => ({ ...point, name }))),
      {
        x: ({ year }) => x(year),
        y: ({ valeur }) => y(valeur),
        r: 3.4,
        fill: paint.observe,
        title: ({ name, year, valeur }) => `${name}, ${year}\u202F: ${write(valeur)}`,
      },
    ),
    ...texts(items),
  ];
  return renderSvg({ marks, width, height: bottom + 28 }, named);
}

/** The words of the break, over its band. */
function breakTexts(breakWords: string, middle: number): TextItem[] {
  return [{ x: middle, y: 16, text: breakWords, size: VALUE, fill: paint.discret, anchor: 'middle' }];
}

/** The last year of the first runs and the first of the second ones. */
function breakOf(series: readonly BrokenSeries[]): [number, number] {
  const [before, after] = [0, 1].map((run) => series.flatMap(({ runs }) => (runs[run] ?? []).map(({ year }) => year)));
  if (!before?.length || !after?.length) throw new Error('lines without a break');
  return [Math.max(...before), Math.min(...after)];
}

/** Where the highest and the lowest lines break: the others may be too near to one another for a number between them. */
function beforeBreak(series: readonly BrokenSeries[]): { year: number; valeur: number }[] {
  return [series[0], series.at(-1)].map((one) => existing(one?.runs[0]?.at(-1)));
}

/** Least distance between two years that are named. */
const YEAR_STEP = 32;

/** The last year, then those before it that leave room, and the first in any case. */
function yearsToName(years: readonly number[], x: (year: number) => number): number[] {
  const [oldest, ...others] = [...new Set(years)].sort((a, b) => a - b);
  if (oldest === undefined) return [];
  const named: number[] = [];
  for (const year of others.toReversed()) {
    const next = named.at(-1);
    if ((next === undefined || x(next) - x(year) >= YEAR_STEP) && x(year) - x(oldest) >= YEAR_STEP) named.push(year);
  }
  return [...named, oldest];
}

/** Labels from the lowest up, each as near to its point as those under it allow. */
function spread(
  labels: readonly { i: number; y: number; lines: number }[],
  { step, bottom }: { step: number; bottom: number },
): { i: number; at: number }[] {
  let floor = bottom + step;
  return [...labels]
    .sort((a, b) => b.y - a.y)
    .map(({ i, y, lines }) => {
      const at = Math.min(y, floor - lines * step);
      floor = at;
      return { i, at };
    });
}

function first(runs: BrokenSeries['runs']): { valeur: number } {
  return existing(runs[0]?.[0]);
}

function last(runs: BrokenSeries['runs']): { valeur: number } {
  return existing(runs.at(-1)?.at(-1));
}

function existing<T>(found: T | undefined): T {
  if (found === undefined) throw new Error('a line without point');
  return found;
}
