import * as Plot from '@observablehq/plot';
import { paint } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import { texts } from '../text.ts';

interface TimeAxisOptions {
  /** Where a month stands, in pixels. */
  x: (month: number) => number;
  months: readonly [number, number];
  /** Height of the axis line. */
  y: number;
  size: number;
}

/**
 * The years under a drawing: a tick where each begins and its name in the middle of its span, so that December does not read as
 * the year after. Names are left out, every other one or more, where they would touch; so are those of years hardly begun.
 * An axis without any date has no name.
 */
export function timeAxis({ x, months: [first, last], y, size }: TimeAxisOptions): Plot.Markish[] {
  const years = Array.from(
    { length: Math.ceil(last / 12) - Math.floor(first / 12) },
    (_, i) => Math.floor(first / 12) + i,
  );
  const nameWidth = textWidth('2024', size);
  const step = Math.ceil((nameWidth + 9) / (x(12) - x(0)));
  const names = years
    .map((year) => ({ year, start: x(Math.max(first, year * 12)), end: x(Math.min(last, year * 12 + 12)) }))
    .filter(
      ({ year, start, end }) =>
        year > 0 &&
        (years.at(-1)! - year) % step === 0 &&
        end - start >= Math.min(nameWidth + 8, (step > 1 ? 0.6 : 1) * (x(12) - x(0)) - 0.01),
    )
    .map(({ year, start, end }) => ({
      x: (start + end) / 2,
      y: y + 8 + size / 2,
      text: String(year),
      size,
      fill: paint.discret,
      anchor: 'middle' as const,
    }));
  const beginnings = [...years, years.at(-1)! + 1]
    .map((year) => year * 12)
    .filter((month) => month >= first && month <= last);
  return [
    Plot.link(beginnings, { x1: x, x2: x, y1: y, y2: y + 6, stroke: paint.discret, strokeWidth: 1 }),
    Plot.link([0], { x1: x(first), x2: x(last), y1: y, y2: y, stroke: paint.discret, strokeWidth: 1 }),
    ...texts(names),
  ];
}
