import * as Plot from '@observablehq/plot';
import { flag } from '../flag.ts';
import { paint } from '../palette.ts';
import { renderSvg, type DrawingOptions } from '../render.ts';
import { wrapText } from '../text-width.ts';
import { texts, type TextItem } from '../text.ts';

/** One line of a year: what happened, what was promised that day, or what falls due. */
export interface RailItem {
  label: string;
  kind: 'happened' | 'announced' | 'promised' | 'due';
}

export interface RailYear {
  year: string;
  items: readonly RailItem[];
  /** Said last, in small: « et 4 autres ». */
  more?: string;
}

const [SIZE, LINE, RAIL, TEXT] = [13, 18, 52, 72];

/** Years down a rail, for a phone: each with the marks of its dated things and their names beside them. */
export function timelineRail(years: readonly RailYear[], { width = 344, ...named }: DrawingOptions): string {
  let y = 14;
  const items: (RailItem & { y: number; lines: string[] })[] = [];
  const rest: TextItem[] = [];
  for (const { year, items: own, more } of years) {
    rest.push({ x: 1, y, text: year, size: 14, weight: 700 });
    for (const item of own) {
      const lines = wrapText(item.label, width - TEXT - 2, SIZE, isPromise(item) ? 600 : 400);
      items.push({ ...item, y, lines });
      y += lines.length * LINE + 6;
    }
    if (more) {
      rest.push({ x: TEXT, y, text: more, size: 12, fill: paint.discret });
      y += LINE + 6;
    }
    y += 8;
  }
  const height = y - 8;
  const of = (kind: RailItem['kind']) => items.filter((item) => item.kind === kind);
  const dot = { x: RAIL, y: 'y' } as const;
  const marks = [
    Plot.link([0], { x1: RAIL, x2: RAIL, y1: 4, y2: height - 8, stroke: paint.filet, strokeWidth: 2 }),
    Plot.dot(of('happened'), { ...dot, r: 4.5, fill: paint.observe, stroke: paint.papier }),
    Plot.dot(of('announced'), { ...dot, r: 4, fill: paint.papier, stroke: paint.discret, strokeWidth: 1.75 }),
    Plot.dot(of('promised'), { ...dot, r: 4, fill: paint.papier, stroke: paint.promesse, strokeWidth: 1.75 }),
    ...of('due').flatMap((item) => flag({ x: RAIL, y: item.y + 6, size: 14 })),
    ...texts([
      ...rest,
      ...items.flatMap((item) =>
        item.lines.map((text, i): TextItem => ({
          x: TEXT,
          y: item.y + i * LINE,
          text,
          size: SIZE,
          ...(isPromise(item) && { weight: 600, fill: paint.promesse }),
        })),
      ),
    ]),
  ];
  return renderSvg({ marks, width, height }, named);
}

function isPromise({ kind }: RailItem): boolean {
  return kind === 'promised' || kind === 'due';
}
