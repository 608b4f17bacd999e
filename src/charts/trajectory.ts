import * as Plot from '@observablehq/plot';
import { formatDate } from '../format/date.ts';
import { formatValeurPubliee } from '../format/precision.ts';
import type { Unite } from '../format/unite.ts';
import { flag } from './flag.ts';
import { HATCH, hatchPattern } from './hatch.ts';
import { couleur } from './palette.ts';
import { renderSvg, type DrawingOptions } from './render.ts';
import { texts } from './text.ts';
import { timeAxis } from './time-axis.ts';
import { trajectoryLabels } from './trajectory-labels.ts';
import { trajectoryFrame, type Lane, type TrajectoryFrame } from './trajectory-layout.ts';
import { trajectoryModel, type ModelPoint, type ModelSeries, type TrajectoryData } from './trajectory-model.ts';

export type { TrajectoryData, TrajectoryObservation, TrajectoryTarget } from './trajectory-model.ts';

export interface TrajectoryOptions extends DrawingOptions {
  height?: number;
  /** The series that is judged: filled dots, a thicker line, a larger label. Needed as soon as there are several. */
  main?: string;
  /** Written after the values; give it for rates (« % »), not for counts, whose unit stands under the title. */
  unite?: Unite;
}

/** Marks of the series, the main one first: a definition has one shape. */
const SYMBOLS: readonly Plot.SymbolType[] = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross'];

/**
 * What was observed and what was promised, over time, from zero. Observed values are teal: a filled dot for an exact one, a hollow
 * dot for « près de », « plus de »…, a bar for a range; a line joins only the points of one series. Promises are amber: a line from
 * the announcement to a flag at the deadline, dashed once superseded, each revision on its own line. A date for which nothing was
 * found is a hatched column with a question mark, never a value. Draws an axis alone when there is no row.
 */
export function trajectory(data: TrajectoryData, { height, main, unite, width = 640, ...named }: TrajectoryOptions): string {
  const model = trajectoryModel(data, main ?? null);
  const frame = trajectoryFrame(model, { width, height: height ?? (width < 480 ? 340 : 360) + 20 * data.targets.length, unite });
  const { items, leaders } = trajectoryLabels(model, frame, unite);
  const marks = [
    hatchPattern(),
    grid(frame),
    ...model.series.flatMap((series) => absenceMarks(series, frame)),
    ...timeAxis({ x: frame.x, months: model.months, y: frame.bottom, size: frame.size.axis }),
    ...frame.lanes.flatMap((lane) => laneMarks(lane, frame)),
    ...model.series.flatMap((series, i) => seriesMarks(series, SYMBOLS[i % SYMBOLS.length] ?? 'circle', frame, unite)),
    Plot.link(leaders, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: couleur.discret, strokeWidth: 0.75 }),
    ...texts(items),
  ];
  return renderSvg({ marks, width, height: frame.height }, named);
}

function grid({ ticks, left, right, size, undatedX, bottom }: TrajectoryFrame): Plot.Markish[] {
  const labels = ticks.map(({ y, text }) => ({ x: left - 8, y, text, size: size.axis, fill: couleur.discret, anchor: 'end' as const }));
  const column = undatedX === null ? [] : [{ x: undatedX, y: bottom + 8 + size.axis / 2, text: 'sans date', size: size.axis, fill: couleur.discret, anchor: 'middle' as const }];
  return [Plot.link(ticks, { x1: left, x2: right, y1: 'y', y2: 'y', stroke: couleur.filet, strokeWidth: 1 }), ...texts([...labels, ...column])];
}

function laneMarks({ target, start, end, y }: Lane, { right, bottom }: TrajectoryFrame): Plot.Markish[] {
  const stop = end ?? right;
  const dash = target.superseded ? { strokeDasharray: '5 4' } : {};
  return [
    target.judged && Plot.link([0], { x1: stop, x2: stop, y1: y, y2: bottom, stroke: couleur.promesse, strokeWidth: 1.25, strokeDasharray: '1 4', strokeLinecap: 'round' }),
    Plot.link([0], { x1: start ?? stop - 30, x2: stop, y1: y, y2: y, stroke: couleur.promesse, strokeWidth: 1.75, ...dash }),
    start !== null && Plot.dot([0], { x: start, y, r: 3, fill: couleur.papier, stroke: couleur.promesse, strokeWidth: 1.75 }),
    ...(end === null ? [] : flag({ x: end, y: y + 2, size: 17, hollow: target.superseded === true })),
  ].filter((mark) => mark !== false && mark !== undefined);
}

function absenceMarks({ absences }: ModelSeries, { x, top, bottom }: TrajectoryFrame): Plot.Markish[] {
  const columns = absences.map(({ month, absence }) => ({ x: x(month), text: absence === 'inc' ? '?' : '–' }));
  return [
    Plot.rect(columns, { x1: ({ x }) => x - 7, x2: ({ x }) => x + 7, y1: top, y2: bottom, fill: HATCH, fillOpacity: 0.6 }),
    Plot.dot(columns, { x: 'x', y: bottom, r: 10, fill: couleur.papier, stroke: couleur.absent, strokeWidth: 1.5 }),
    ...texts(columns.map(({ x, text }) => ({ x, y: bottom, text, size: 13, weight: 700, anchor: 'middle' }))),
  ];
}

function seriesMarks({ main, points, runs, undated }: ModelSeries, symbol: Plot.SymbolType, { x, y, undatedX }: TrajectoryFrame, unite: Unite | undefined): Plot.Markish[] {
  const placed = [...points.map((point) => ({ point, px: x(point.month) })), ...undated.map((point) => ({ point, px: undatedX ?? 0 }))];
  const ranges = placed.filter(({ point }) => point.top !== null);
  const dots = placed.filter(({ point }) => point.top === null);
  const title = ({ point: { source } }: { point: ModelPoint }) => `${formatDate(source.date)} : ${formatValeurPubliee(source, unite ? { unite } : {})}`;
  const r = main ? 4 : 4.5;
  return [
    ...runs.map((run) => Plot.line(run, { x: ({ month }) => x(month), y: ({ value }) => y(value), stroke: couleur.observe, strokeWidth: main ? 2.25 : 1.25, strokeLinejoin: 'round' })),
    Plot.link(ranges, { x1: 'px', x2: 'px', y1: ({ point }) => y(point.value), y2: ({ point }) => y(point.top), stroke: couleur.observe, strokeWidth: 6, strokeOpacity: 0.75, title }),
    Plot.dot(dots, { x: 'px', y: ({ point }) => y(point.value), r, symbol, fill: ({ point }) => (point.exact ? couleur.observe : couleur.papier), stroke: couleur.observe, strokeWidth: 1.75, title }),
  ];
}
