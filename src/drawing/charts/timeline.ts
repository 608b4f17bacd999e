import * as Plot from '@observablehq/plot';
import { endInMonths, type DateSource } from '../../domain/date-source.ts';
import { paint } from '../palette.ts';
import { renderSvg, type DrawingOptions } from '../render.ts';
import { textWidth } from '../text-width.ts';
import { texts, type TextItem } from '../text.ts';
import { timeAxis } from './time-axis.ts';
import { layoutTimeline, SIZE } from './timeline-layout.ts';
import { factMarks, labelTexts, promiseMarks } from './timeline-marks.ts';
import type { TimelineLane } from './timeline-model.ts';

interface TimelineOptions extends DrawingOptions {
  /** The day at which the reader stands. */
  today: { date: DateSource; label: string };
}

/**
 * Lanes of dated things over common years, one under the other. In each, first what happened (full dots) and what was announced
 * without more (hollow ones), a dash a year long where only the year is known; then the promises, in their own
 * colour, from the first announcement (hollow dots) to the deadlines (flags).
 */
export function timeline(lanes: readonly TimelineLane[], { today, width = 720, ...named }: TimelineOptions): string {
  const layout = layoutTimeline(lanes, { today: today.date, width });
  const { x, months, bounds } = layout;
  const axisY = layout.bottom + 4;
  const facts = layout.lanes.flatMap((lane) => lane.facts);
  const promises = layout.lanes.flatMap((lane) => lane.promises);
  const now = x(endInMonths(today.date));
  const yearly = Array.from({ length: (months[1] - months[0]) / 12 + 1 }, (_, i) => x(months[0] + i * 12));
  const column = { y1: 26, y2: axisY };
  const marks = [
    Plot.link(yearly, {
      x1: (v: number) => v,
      x2: (v: number) => v,
      ...column,
      stroke: paint.filet,
      strokeOpacity: 0.55,
    }),
    Plot.link(layout.lanes.slice(1), { x1: bounds[0], x2: width - 4, y1: 'top', y2: 'top', stroke: paint.filet }),
    Plot.link([0], { x1: now, x2: now, ...column, stroke: paint.discret, strokeDasharray: '2 3' }),
    ...factMarks(facts),
    ...promiseMarks(promises, { x }),
    ...timeAxis({ x, months, y: axisY, size: 12 }),
    ...texts([
      ...yearNames(months, x),
      ...layout.lanes.map(({ name, top }): TextItem => ({
        x: 1,
        y: top + 14,
        text: name,
        size: 13.5,
        weight: 700,
        halo: true,
      })),
      ...facts.flatMap((fact) => labelTexts(fact)),
      ...promises.flatMap((promise) => labelTexts(promise, { weight: 600, fill: paint.promesse })),
      {
        x: Math.min(now, width - textWidth(today.label, SIZE - 0.5) / 2 - 2),
        y: axisY + 36,
        text: today.label,
        size: SIZE - 0.5,
        fill: paint.discret,
        anchor: 'middle' as const,
      },
    ]),
  ];
  return renderSvg({ marks, width, height: axisY + 46 }, named);
}

/** The years again above the first lane, for a drawing taller than a screen. */
function yearNames([first, last]: readonly [number, number], x: (month: number) => number): TextItem[] {
  const step = Math.ceil((textWidth('2024', 12) + 9) / (x(12) - x(0)));
  return Array.from({ length: (last - first) / 12 }, (_, i) => first / 12 + i)
    .filter((year) => (last / 12 - 1 - year) % step === 0)
    .map((year) => ({
      x: x(year * 12 + 6),
      y: 12,
      text: String(year),
      size: 12,
      fill: paint.discret,
      anchor: 'middle' as const,
    }));
}
