import * as Plot from '@observablehq/plot';
import { ABSENCE_WORD, isNumber } from '../../domain/valeur.ts';
import { formatNumber } from '../../format/number.ts';
import { formatPublishedValue, isExact, type PublishedValue } from '../../format/precision.ts';
import { formatQuantity, type Unite } from '../../format/unite.ts';
import { HATCH, hatchPattern } from '../hatch.ts';
import { paint } from '../palette.ts';
import { renderSvg, type DrawingOptions } from '../render.ts';
import { linear, ticks } from '../scale.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { texts, type TextItem } from '../text.ts';

/** What one source says. */
export interface DotRangeRow extends PublishedValue {
  /** The source, and what it counts if that differs. */
  label: string;
  /** Whether the site keeps this value. */
  kept?: boolean;
  /** Whether it is a promise rather than an observation. */
  promised?: boolean;
  /** What is written beside the dot where there is room, if it is not the value alone in the words of its precision. */
  words?: string;
}

/** A line of the axis, and the words above it; `at` when they stand elsewhere, as a year does between its ends. */
interface Tick {
  value: number;
  text: string;
  at?: number;
}

interface DotRangeOptions extends DrawingOptions {
  unite?: Unite;
  /** The ends of the axis and what is written along it; round numbers about the values when absent. */
  axis?: { extent: readonly [number, number]; ticks: readonly Tick[] };
}

const SIZE = 12.5;

/**
 * The values that several sources give for the same thing, on one axis, one line each, from the lowest to the highest: a filled dot for
 * an exact value, a hollow one for « près de », a bar for a range. The axis does not start at zero, as dots allow, and says where it starts.
 */
export function dotRange(
  rows: readonly DotRangeRow[],
  { unite, axis: given, width = 640, ...named }: DotRangeOptions,
): string {
  const write = (value: number) => (unite ? formatQuantity(value, unite) : formatNumber(value));
  const words = (row: DotRangeRow) => row.words ?? formatPublishedValue(row, unite ? { unite } : {});
  const narrow = width < 480;
  const rank = ({ valeur }: DotRangeRow) => (isNumber(valeur) ? valeur : Infinity);
  const sorted = rows.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)) || (a.label < b.label ? -1 : 1));
  const column = narrow
    ? 8
    : Math.min(260, Math.max(60, ...rows.map(({ label, kept }) => textWidth(label, SIZE, kept ? 700 : 400)))) + 20;
  const numbers = rows.flatMap(({ valeur, valeur_max }) => (isNumber(valeur) ? [valeur, valeur_max ?? valeur] : []));
  const extent = given?.extent ?? padded(numbers);
  const x = linear(extent, [column + 12, width - 28]);
  let bottom = 30;
  const lines = sorted.map((row) => {
    const names = wrapText(row.label, narrow ? width - 4 : column - 16, SIZE, row.kept ? 700 : 400);
    const height = narrow ? names.length * 16 + 30 : Math.max(34, names.length * 16 + 12);
    bottom += height;
    const y = narrow ? bottom - 16 : bottom - height / 2;
    const nameY = narrow ? y - 4 - names.length * 16 : y - ((names.length - 1) * 16) / 2;
    return { row, names, y, nameY, colour: row.promised ? paint.promesse : paint.observe };
  });
  const round = numbers.length === 0 ? [] : ticks(extent, narrow ? 3 : 5);
  const axis: readonly Tick[] = given?.ticks ?? round.map((value) => ({ value, text: write(value) }));
  const items = lines.flatMap(({ row, names, y, nameY, colour }): TextItem[] => {
    const end = isNumber(row.valeur) ? x(row.valeur_max ?? row.valeur) : x(extent[0]) + 40;
    const room = isNumber(row.valeur) ? Math.max(width - end, x(row.valeur)) - 12 : width;
    const text = textWidth(words(row), SIZE, 700) > room ? formatPublishedValue(row) : words(row);
    const flipped = isNumber(row.valeur) && end + 12 + textWidth(text, SIZE, 700) > width;
    const value: TextItem = isNumber(row.valeur)
      ? {
          x: flipped ? x(row.valeur) - 11 : end + 11,
          y,
          text,
          size: SIZE,
          weight: 700,
          fill: colour,
          anchor: flipped ? 'end' : 'start',
          halo: true,
        }
      : { x: end, y, text: ABSENCE_WORD[row.valeur], size: SIZE, fill: paint.discret };
    return [
      ...names.map((name, i): TextItem => ({
        x: 2,
        y: nameY + i * 16,
        text: name,
        size: SIZE,
        weight: row.kept ? 700 : 400,
        halo: true,
      })),
      value,
    ];
  });
  const valued = lines.flatMap(({ row, y, colour }) =>
    isNumber(row.valeur)
      ? [{ y, colour, exact: isExact(row), from: x(row.valeur), to: x(row.valeur_max ?? row.valeur) }]
      : [],
  );
  const ranges = valued.filter(({ from, to }) => from !== to);
  const dots = valued.filter(({ from, to }) => from === to);
  const absent = lines.filter(({ row }) => !isNumber(row.valeur));
  const marks = [
    hatchPattern(),
    Plot.link(axis, {
      x1: ({ value }) => x(value),
      x2: ({ value }) => x(value),
      y1: 24,
      y2: bottom,
      stroke: paint.filet,
      strokeWidth: 1,
    }),
    Plot.link(lines, { x1: x(extent[0]), x2: x(extent[1]), y1: 'y', y2: 'y', stroke: paint.filet, strokeWidth: 1 }),
    Plot.rect(absent, {
      x1: x(extent[0]),
      x2: x(extent[0]) + 34,
      y1: ({ y }) => y - 7,
      y2: ({ y }) => y + 7,
      fill: HATCH,
    }),
    Plot.link(ranges, {
      x1: 'from',
      x2: 'to',
      y1: 'y',
      y2: 'y',
      stroke: 'colour',
      strokeWidth: 7,
      strokeLinecap: 'round',
    }),
    Plot.dot(dots, {
      x: 'from',
      y: 'y',
      r: 5.5,
      fill: ({ exact, colour }) => (exact ? colour : paint.papier),
      stroke: 'colour',
      strokeWidth: 2,
    }),
    ...texts([
      ...axis.map(({ value, text, at = value }): TextItem => ({
        x: x(at),
        y: 12,
        text,
        fill: paint.discret,
        anchor: 'middle',
      })),
      ...items,
    ]),
  ];
  return renderSvg({ marks, width, height: bottom + 6 }, named);
}

/** The interval of the values with a fifth more on each side; of any kind when there is one value or none. */
function padded(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const margin = min === max ? Math.max(Math.abs(min) * 0.1, 1) : (max - min) * 0.2;
  return [min >= 0 ? Math.max(0, min - margin) : min - margin, max + margin];
}
