import * as Plot from '@observablehq/plot';
import { endInMonths } from '../../domain/date-source.ts';
import { flag } from '../flag.ts';
import { paint } from '../palette.ts';
import type { TextItem } from '../text.ts';
import { FLAG, LINE, RING, SIZE, type Standing } from './timeline-layout.ts';
import { middleOf, spanOf } from './time-span.ts';
import type { TimelineFact, TimelinePromise } from './timeline-model.ts';

/** What happened as full dots, what was announced as hollow ones; a dash a year long where only the year is known. */
export function factMarks(facts: readonly Standing<TimelineFact>[]): Plot.Markish[] {
  const title = ({ item }: Standing<TimelineFact>) => item.title;
  const [points, years] = [facts.filter(({ from, to }) => from === to), facts.filter(({ from, to }) => from < to)];
  return [
    Plot.link(years, {
      x1: ({ from }: Standing<TimelineFact>) => from + 3,
      x2: ({ to }: Standing<TimelineFact>) => to - 3,
      y1: 'y',
      y2: 'y',
      stroke: ({ item }: Standing<TimelineFact>) => (item.happened ? paint.observe : paint.discret),
      strokeWidth: 4,
      strokeLinecap: 'round',
      title,
    }),
    Plot.dot(
      points.filter(({ item }) => item.happened),
      { x: 'from', y: 'y', r: 4.5, fill: paint.observe, stroke: paint.papier, title },
    ),
    Plot.dot(
      points.filter(({ item }) => !item.happened),
      { x: 'from', y: 'y', r: 4, fill: paint.papier, stroke: paint.discret, strokeWidth: 1.75, title },
    ),
  ];
}

/**
 * Each promise as a line from its first announcement to its last deadline, a ring at each of the ones, a flag at each of
 * the others. An announcement known by its year alone is a row of dots over it, the ring in the middle: the line begins
 * where it was surely made.
 */
export function promiseMarks(
  promises: readonly Standing<TimelinePromise>[],
  { x }: { x: (month: number) => number },
): Plot.Markish[] {
  const announcements = promises.flatMap(({ item, y }) =>
    item.announced.map((date) => {
      const [from, to] = spanOf(date).map(x) as [number, number];
      return { from, to, x: x(middleOf(date)), y };
    }),
  );
  const deadlines = promises.flatMap(({ item, y }) => item.deadlines.map((date) => ({ x: x(endInMonths(date)), y })));
  return [
    Plot.link(promises, {
      x1: ({ item }: Standing<TimelinePromise>) =>
        Math.min(...[...item.announced, ...item.deadlines].map((date) => x(endInMonths(date)))),
      x2: ({ to, item }: Standing<TimelinePromise>) => to - (item.deadlines.length > 0 ? FLAG : RING),
      y1: 'y',
      y2: 'y',
      stroke: paint.promesse,
      strokeWidth: 2,
    }),
    Plot.link(
      announcements.filter(({ from, to }) => from < to),
      { x1: 'from', x2: 'to', y1: 'y', y2: 'y', stroke: paint.promesse, strokeWidth: 1, strokeDasharray: '2 3' },
    ),
    Plot.dot(announcements, {
      x: 'x',
      y: 'y',
      r: 3.5,
      fill: paint.papier,
      stroke: paint.promesse,
      strokeWidth: 1.75,
    }),
    ...deadlines.flatMap(({ x: at, y }) => flag({ x: at, y, size: 13 })),
  ];
}

/** The label of a thing, one item a line. */
export function labelTexts(
  { label, y }: Pick<Standing<unknown>, 'label' | 'y'>,
  style: Pick<TextItem, 'weight' | 'fill'> = {},
): TextItem[] {
  if (label === null) return [];
  const { lines, x, anchor } = label;
  return lines.map((text, i) => ({ x, y: y + i * LINE, text, size: SIZE, anchor, halo: true, ...style }));
}
