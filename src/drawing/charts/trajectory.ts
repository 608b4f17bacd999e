import * as Plot from '@observablehq/plot';
import type { Unite } from '../../format/unite.ts';
import { hatchPattern } from '../hatch.ts';
import { paint } from '../palette.ts';
import { renderSvg, type DrawingOptions } from '../render.ts';
import { texts } from '../text.ts';
import { timeAxis } from './time-axis.ts';
import { trajectoryLabels } from './trajectory-labels.ts';
import { trajectoryFrame } from './trajectory-layout.ts';
import { absenceMarks, grid, laneMarks, seriesMarks } from './trajectory-marks.ts';
import { trajectoryModel, type TrajectoryData } from './trajectory-model.ts';

export type { TrajectoryData } from './trajectory-model.ts';

interface TrajectoryOptions extends DrawingOptions {
  /** Default: 340 px or more on a phone, 360 px or more elsewhere, with room for each target. */
  height?: number;
  /** The series that is judged: filled dots, a thicker line, a larger label. Needed as soon as there are several. */
  main?: string;
  /** Written after the values; give it for rates (« % »), not for counts, whose unit stands under the title. */
  unite?: Unite;
}

/**
 * What was observed and what was promised, over time, from zero. Observed values are teal: a filled dot for an exact one, a hollow
 * dot for « près de », « plus de »…, a bar for a range; a line joins only the points of one series. Promises are amber: a line from
 * the announcement to a flag at the deadline, dashed once superseded, each revision on its own line. A date for which nothing was
 * found is a hatched column with a question mark, never a value. Draws an axis alone when there is no row.
 */
export function trajectory(
  data: TrajectoryData,
  { height, main, unite, width = 640, ...named }: TrajectoryOptions,
): string {
  const model = trajectoryModel(data, main ?? null);
  const frame = trajectoryFrame(model, {
    width,
    height: height ?? (width < 480 ? 340 : 360) + 20 * data.targets.length,
    unite,
  });
  const { items, leaders } = trajectoryLabels(model, frame, unite);
  const marks = [
    hatchPattern(),
    grid(frame),
    ...timeAxis({ x: frame.x, months: model.months, y: frame.bottom, size: frame.size.axis }),
    ...model.series.flatMap((series) => absenceMarks(series, frame)),
    ...frame.lanes.flatMap((lane) => laneMarks(lane, frame)),
    ...model.series.flatMap((series, i) => seriesMarks(series, { rank: i, unite, frame })),
    Plot.link(leaders, { x1: 'x1', y1: 'y1', x2: 'x2', y2: 'y2', stroke: paint.discret, strokeWidth: 0.75 }),
    ...texts(items),
  ];
  return renderSvg({ marks, width, height: frame.height }, named);
}
