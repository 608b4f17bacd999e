import { TEXT_WEIGHT, segmentBoxes, type Box } from '../label-layout.ts';
import { textWidth } from '../text-width.ts';
import type { TextItem } from '../text.ts';
import type { Lane, TrajectoryFrame } from './trajectory-layout.ts';
import type { ModelPoint, ModelSeries } from './trajectory-model.ts';

/** The room that a text takes. */
export function boxOf({ x, y, text, size = 12, weight = 400, anchor = 'start' }: TextItem): Box {
  const width = textWidth(text, size, weight);
  return {
    x: x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0),
    y: y - size / 2,
    width,
    height: size,
    weight: TEXT_WEIGHT,
  };
}

/** The room that a target takes: its line, its flag, and less strictly the line down to its deadline. */
export function laneBoxes({ target, start, end, y }: Lane, { right, bottom }: TrajectoryFrame): Box[] {
  const flag = end ?? right;
  const x = start ?? flag - 30;
  const line = { x, y: y - 3, width: flag - x, height: 6 };
  const pennant = { x: flag, y: y - 14, width: 12, height: 14 };
  return [line, pennant, ...(target.judged ? [{ x: flag - 2, y, width: 4, height: bottom - y, weight: 0.4 }] : [])];
}

/** The room of the thin bar over a year, which a text should not cross. */
function yearBox({ from, to }: { from: number; to: number }, y: number): Box {
  return { x: from, y: y - 3, width: to - from, height: 6 };
}

/** The room that a series takes: its dots, the bars of their years, its lines and the columns of its absences. */
export function seriesBoxes(
  { points, runs, undated, absences }: ModelSeries,
  { x, y, undatedX, top, bottom }: TrajectoryFrame,
): Box[] {
  const dot = (px: number, { value, top: max }: ModelPoint) => ({
    x: px - 6,
    y: y(max ?? value) - 6,
    width: 12,
    height: y(value) - y(max ?? value) + 12,
  });
  return [
    ...points.map((point) => dot(x(point.month), point)),
    ...points.flatMap(({ year, value, top: max }) =>
      year ? [...new Set([value, max ?? value])].map((v) => yearBox({ from: x(year[0]), to: x(year[1]) }, y(v))) : [],
    ),
    ...undated.map((point) => dot(undatedX ?? 0, point)),
    ...runs.flatMap((run) => segmentBoxes(run.map(({ month, value }) => ({ x: x(month), y: y(value) })))),
    ...absences.map(({ month, absence }) => ({
      x: x(month) - 10,
      y: absence === 'inc' ? top : bottom - 10,
      width: 20,
      height: bottom - top,
    })),
  ];
}
