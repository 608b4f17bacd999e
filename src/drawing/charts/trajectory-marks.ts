import * as Plot from '@observablehq/plot';
import { formatDate } from '../../format/date.ts';
import { FINE_SPACE } from '../../format/number.ts';
import { formatPublishedValue } from '../../format/precision.ts';
import type { Unite } from '../../format/unite.ts';
import { flag } from '../flag.ts';
import { HATCH } from '../hatch.ts';
import { paint } from '../palette.ts';
import { texts, type TextItem } from '../text.ts';
import type { Lane, TrajectoryFrame } from './trajectory-layout.ts';
import type { ModelPoint, ModelSeries } from './trajectory-model.ts';

/** A triangle on its point, of the same size as the one on its base. */
const TRIANGLE_DOWN = {
  draw(context: Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath'>, size: number): void {
    const y = Math.sqrt(size / (Math.sqrt(3) * 3));
    context.moveTo(0, y * 2);
    context.lineTo(-Math.sqrt(3) * y, -y);
    context.lineTo(Math.sqrt(3) * y, -y);
    context.closePath();
  },
};

/** Marks of the series, the main one first: a definition has one shape. Those that are told apart most easily come first. */
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross', TRIANGLE_DOWN, 'wye'] as const;

/** The shape of a series by its rank. Throws where none is left: two definitions of one shape would read as one. */
function symbolOf(rank: number): (typeof SYMBOLS)[number] {
  const symbol = SYMBOLS[rank];
  if (!symbol) throw new Error(`no shape is left for the series of rank ${rank}: a trajectory has ${SYMBOLS.length}`);
  return symbol;
}

/** Horizontal lines with their values, and the name of the column of what has no date. */
export function grid({ ticks, left, right, size, undatedX, bottom }: TrajectoryFrame): Plot.Markish[] {
  const style = { size: size.axis, fill: paint.discret };
  const items: TextItem[] = ticks.map(({ y, text }) => ({ ...style, x: left - 8, y, text, anchor: 'end' }));
  if (undatedX !== null) {
    items.push({ ...style, x: undatedX, y: bottom + 8 + size.axis / 2, text: 'sans date', anchor: 'middle' });
  }
  return [Plot.ruleY(ticks, { x1: left, x2: right, y: 'y', stroke: paint.filet, strokeWidth: 1 }), ...texts(items)];
}

/** A target: a circle at its announcement (a row of dots over the year where only the year is known), a line, a flag at its deadline; and down to the axis where it is the one judged. */
export function laneMarks(
  { target, start, startsBefore, end, y }: Lane,
  { right, bottom }: TrajectoryFrame,
): Plot.Markish[] {
  const stroke = paint.promesse;
  const stop = end ?? right;
  const deadline = {
    y1: y,
    y2: bottom,
    stroke,
    strokeWidth: 1.25,
    strokeDasharray: '1 4',
    strokeLinecap: 'round',
  } as const;
  const dash = target.superseded ? { strokeDasharray: '5 4' } : {};
  return [
    Plot.ruleX(target.judged ? [stop] : [], deadline),
    Plot.ruleY(startsBefore === null ? [] : [y], {
      x1: start ?? 0,
      x2: startsBefore ?? 0,
      stroke,
      strokeWidth: 1,
      strokeDasharray: '2 3',
    }),
    Plot.ruleY([y], { x1: startsBefore ?? start ?? stop - 30, x2: stop, stroke, strokeWidth: 1.75, ...dash }),
    Plot.dot(start === null || startsBefore !== null ? [] : [start], {
      x: start ?? 0,
      y,
      r: 3,
      fill: paint.papier,
      stroke,
      strokeWidth: 1.75,
    }),
    ...(end === null ? [] : flag({ x: end, y: y + 2, size: 17, hollow: target.superseded === true })),
  ];
}

/**
 * A date without value: a sign on the axis. Where nothing was found it is a question mark under a hatched column, as high as the
 * drawing, for the value may be anywhere.
 */
export function absenceMarks({ absences }: ModelSeries, { x, top, bottom }: TrajectoryFrame): Plot.Markish[] {
  const signs = absences.map(({ month, absence }) => ({
    x: x(month),
    text: absence === 'inc' ? '?' : '–',
    column: absence === 'inc',
  }));
  const columns = signs.filter(({ column }) => column);
  const hatch = { y1: top, y2: bottom, fill: HATCH, fillOpacity: 0.6 };
  return [
    Plot.rect(columns, { x1: (sign) => sign.x - 7, x2: (sign) => sign.x + 7, ...hatch }),
    Plot.dot(signs, {
      x: 'x',
      y: bottom,
      r: ({ column }) => (column ? 10 : 7),
      fill: paint.papier,
      stroke: paint.absent,
      strokeWidth: 1.5,
    }),
    ...texts(signs.map(({ x, text }) => ({ x, text, y: bottom, size: 13, weight: 700, anchor: 'middle' }))),
  ];
}

/**
 * A series: its lines, then its dots (hollow where the value is not exact) and its ranges, each named for who points at it.
 * What is known by its year alone has a thin bar over that year, through its dot or through both ends of its range.
 */
export function seriesMarks(
  { main, points, runs, undated }: ModelSeries,
  { rank, unite, frame: { x, y, undatedX } }: { rank: number; unite: Unite | undefined; frame: TrajectoryFrame },
): Plot.Markish[] {
  const place = (point: ModelPoint, px: number) => ({
    x: px,
    y: y(point.value),
    top: y(point.top ?? point.value),
    range: point.top !== null,
    fill: point.exact ? paint.observe : paint.papier,
    title: `${formatDate(point.source.date)}${FINE_SPACE}: ${formatPublishedValue(point.source, unite ? { unite } : {})}`,
  });
  const placed = [...points.map((p) => place(p, x(p.month))), ...undated.map((p) => place(p, undatedX ?? 0))];
  const stroke = paint.observe;
  const years = points.flatMap(({ year, value, top }) =>
    year ? [...new Set([value, top ?? value])].map((v) => ({ from: x(year[0]) + 1, to: x(year[1]) - 1, y: y(v) })) : [],
  );
  const ends = years.flatMap(({ from, to, y: at }) => [from, to].map((end) => ({ x: end, y1: at - 3, y2: at + 3 })));
  return [
    ...runs.map((run) =>
      Plot.line(run, {
        x: ({ month }) => x(month),
        y: ({ value }) => y(value),
        stroke,
        strokeWidth: main ? 2.25 : 1.25,
        strokeLinejoin: 'round',
      }),
    ),
    Plot.ruleY(years, { x1: 'from', x2: 'to', y: 'y', stroke, strokeWidth: 1 }),
    Plot.ruleX(ends, { x: 'x', y1: 'y1', y2: 'y2', stroke, strokeWidth: 1 }),
    Plot.ruleX(
      placed.filter(({ range }) => range),
      { x: 'x', y1: 'y', y2: 'top', stroke, strokeWidth: 6, title: 'title' },
    ),
    Plot.dot(
      placed.filter(({ range }) => !range),
      {
        x: 'x',
        y: 'y',
        r: main ? 4 : 4.5,
        symbol: symbolOf(rank),
        fill: 'fill',
        stroke,
        strokeWidth: 1.75,
        title: 'title',
      },
    ),
  ];
}
