import * as Plot from '@observablehq/plot';
import { endInMonths, type DateSource } from '../../domain/date-source.ts';
import { flag } from '../flag.ts';
import { paint } from '../palette.ts';
import { renderSvg, type DrawingOptions } from '../render.ts';
import { linear } from '../scale.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { texts, type TextItem } from '../text.ts';
import { timeAxis } from './time-axis.ts';
import { middleOf, spanOf, yearExtent } from './time-span.ts';

/** One wording of a promise: from its announcement to its deadline. */
export interface DeadlineRow {
  /** What was promised and for when: « 10 000 fin 2024 ». */
  label: string;
  /** Who said it and when, in smaller letters. */
  note: string;
  announced: DateSource;
  deadline: DateSource;
  /** The wording that is judged is drawn full, the others thinner. */
  judged?: boolean;
  /** A wording that another replaced is dashed. */
  superseded?: boolean;
}

interface DeadlinesOptions extends DrawingOptions {
  /** The day at which the reader stands; a thin line with its words. */
  today: { date: DateSource; label: string };
}

const SIZE = 13;
const NOTE = 11.5;
const LINE = 17;

/**
 * The wordings of one promise down the page in the order of their announcements, each from the day it was announced (a
 * hollow dot) to its deadline (a flag), over the years. An announcement known by its year alone is a row of dots over it,
 * the hollow dot in the middle. An announcement without date has no dot, a deadline without date no flag.
 */
export function deadlines(rows: readonly DeadlineRow[], { today, width = 640, ...named }: DeadlinesOptions): string {
  const months = yearExtent([...rows.flatMap((row) => [row.announced, row.deadline]), today.date]);
  const [left, right] = [6, width - 24];
  const x = linear(months, [left, right]);
  const place = (date: DateSource) => (date === 'inconnue' ? null : x(endInMonths(date)));
  const announcement = (date: DateSource) => {
    if (date === 'inconnue') return null;
    const [from, to] = spanOf(date).map(x) as [number, number];
    return { from, to, middle: x(middleOf(date)) };
  };
  let bottom = 8;
  const lines = rows.map((row) => {
    const labels = wrapText(row.label, width - 20, SIZE, row.judged ? 700 : 600);
    const notes = wrapText(row.note, width - 20, NOTE, 400);
    const top = bottom + 12;
    const y = top + labels.length * LINE + notes.length * (LINE - 1) + 20;
    bottom = y + 12;
    return { row, labels, notes, top, y, made: announcement(row.announced), due: place(row.deadline) };
  });
  const axisY = bottom + 10;
  const now = place(today.date) ?? right;
  const items = lines.flatMap(({ row, labels, notes, top }): TextItem[] => [
    ...labels.map((text, i): TextItem => ({
      x: 1,
      y: top + 6 + i * LINE,
      text,
      size: SIZE,
      weight: row.judged ? 700 : 600,
      fill: paint.promesse,
      halo: true,
    })),
    ...notes.map((text, i): TextItem => ({
      x: 1,
      y: top + 6 + labels.length * LINE + i * (LINE - 1),
      text,
      size: NOTE,
      fill: paint.discret,
      halo: true,
    })),
  ]);
  const made = lines.flatMap(({ y, made: place }) => (place === null ? [] : [{ y, ...place }]));
  const drawn = lines.flatMap(({ row, y, made: start, due }) =>
    start !== null && due !== null ? [{ row, y, from: Math.min(start.to, due), to: due }] : [],
  );
  const plain = drawn.filter(({ row }) => !row.superseded);
  const dashed = drawn.filter(({ row }) => row.superseded);
  const stroke = { x1: 'from', x2: 'to', y1: 'y', y2: 'y', stroke: paint.promesse } as const;
  const nowWidth = textWidth(today.label, NOTE);
  const marks = [
    Plot.link([0], {
      x1: now,
      x2: now,
      y1: 4,
      y2: axisY,
      stroke: paint.discret,
      strokeWidth: 1,
      strokeDasharray: '2 3',
    }),
    Plot.link(plain, { ...stroke, strokeWidth: ({ row }: (typeof plain)[number]) => (row.judged ? 3 : 1.5) }),
    Plot.link(dashed, { ...stroke, strokeWidth: 1.5, strokeDasharray: '5 4' }),
    Plot.link(
      made.filter(({ from, to }) => from < to),
      { ...stroke, strokeWidth: 1, strokeDasharray: '2 3' },
    ),
    Plot.dot(made, { x: 'middle', y: 'y', r: 4, fill: paint.papier, stroke: paint.promesse, strokeWidth: 1.75 }),
    ...lines.flatMap(({ row, y, due }) => (due === null ? [] : flag({ x: due, y, hollow: row.superseded === true }))),
    ...timeAxis({ x, months, y: axisY, size: 12 }),
    ...texts([
      ...items,
      {
        x: Math.min(now, width - nowWidth / 2 - 2),
        y: axisY + 36,
        text: today.label,
        size: NOTE,
        fill: paint.discret,
        anchor: 'middle',
      },
    ]),
  ];
  return renderSvg({ marks, width, height: axisY + 46 }, named);
}
