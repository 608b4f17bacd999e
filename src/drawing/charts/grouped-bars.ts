import * as Plot from '@observablehq/plot';
import { isNumber, ABSENCE_WORD } from '../../domain/valeur.ts';
import { formatPublishedValue, isExact, type PublishedValue } from '../../format/precision.ts';
import type { Unite } from '../../format/unite.ts';
import { HATCH, hatchPattern } from '../hatch.ts';
import { paint } from '../palette.ts';
import { renderSvg, type DrawingOptions } from '../render.ts';
import { extentFromZero, linear } from '../scale.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { texts, type TextItem } from '../text.ts';

/** One bar. */
interface GroupedBar extends PublishedValue {
  label: string;
  /** A paler bar, for what is part of the one above or only compared with it. */
  pale?: boolean;
}

/** Bars under one heading; no heading when there is one group. */
export interface BarGroup {
  name?: string;
  bars: readonly GroupedBar[];
}

interface GroupedBarsOptions extends DrawingOptions {
  unite?: Unite;
}

const SIZE = 13;
const LINE = 16;
const BAR = 15;

/**
 * Horizontal bars from zero in the order given, under their headings, each with its value in the words of its exactness. The end of
 * a bar that is not exact is hollow; a range is drawn from its bottom to its top; what has no value is a hatch with its word.
 */
export function groupedBars(groups: readonly BarGroup[], { unite, width = 640, ...named }: GroupedBarsOptions): string {
  const narrow = width < 480;
  const all = groups.flatMap(({ bars }) => bars);
  const words = (bar: GroupedBar) =>
    isNumber(bar.valeur) ? formatPublishedValue(bar, unite ? { unite } : {}) : ABSENCE_WORD[bar.valeur];
  const column = narrow
    ? 2
    : Math.min(width * 0.36, Math.max(40, ...all.map(({ label }) => textWidth(label, SIZE)))) + 14;
  const numbers = all.flatMap(({ valeur, valeur_max }) => (isNumber(valeur) ? [valeur, valeur_max ?? valeur] : []));
  const extent = extentFromZero(numbers);
  const roomOf = (bars: readonly GroupedBar[]) =>
    bars.length === 0 ? 0 : Math.max(24, ...bars.map((bar) => textWidth(words(bar), SIZE, 600))) + 14;
  const losses = all.filter(({ valeur }) => isNumber(valeur) && valeur < 0);
  const left = column + roomOf(losses);
  const x = linear(extent, [left, width - Math.max(8, roomOf(all.filter((bar) => !losses.includes(bar))))]);
  let bottom = 0;
  const headings: TextItem[] = [];
  const lines = groups.flatMap(({ name, bars }) => {
    if (name) {
      const parts = wrapText(name, width - 4, SIZE, 700);
      bottom += bottom === 0 ? 4 : 16;
      headings.push(
        ...parts.map((text, i): TextItem => ({
          x: 0,
          y: bottom + 10 + i * LINE,
          text,
          size: SIZE,
          weight: 700,
          fill: paint.encre,
        })),
      );
      bottom += parts.length * LINE + 8;
    }
    return bars.map((bar) => {
      const names = wrapText(bar.label, narrow ? width - 4 : column - 12, SIZE);
      const height = narrow ? names.length * LINE + BAR + 14 : Math.max(BAR + 12, names.length * LINE + 10);
      const top = bottom;
      bottom += height;
      const middle = narrow ? bottom - BAR / 2 - 8 : top + height / 2;
      const first = narrow ? top + 9 : middle - ((names.length - 1) * LINE) / 2;
      return { bar, names, middle, first };
    });
  });
  const valued = lines.flatMap(({ bar, middle }) => {
    if (!isNumber(bar.valeur)) return [];
    const end = bar.valeur_max ?? bar.valeur;
    return [
      {
        y1: middle - BAR / 2,
        y2: middle + BAR / 2,
        x0: x(0),
        from: x(bar.valeur),
        to: x(end),
        pale: bar.pale === true,
        exact: isExact(bar),
      },
    ];
  });
  const fill = ({ pale }: (typeof valued)[number]) => (pale ? paint.observeClair : paint.observe);
  const absent = lines.filter(({ bar }) => !isNumber(bar.valeur));
  const items = lines.flatMap(({ bar, names, middle, first }): TextItem[] => {
    const text = words(bar);
    const negative = isNumber(bar.valeur) && bar.valeur < 0;
    const at = isNumber(bar.valeur) ? x(bar.valeur_max ?? bar.valeur) : x(0) + 40;
    return [
      ...names.map((name, i): TextItem => ({
        x: narrow ? 0 : column - 12,
        y: first + i * LINE,
        text: name,
        size: SIZE,
        anchor: narrow ? 'start' : 'end',
        halo: true,
      })),
      {
        x: negative ? at - 7 : at + 7,
        y: middle,
        text,
        size: SIZE,
        weight: 600,
        fill: isNumber(bar.valeur) ? paint.encre : paint.discret,
        anchor: negative ? 'end' : 'start',
        halo: true,
      },
    ];
  });
  const marks = [
    hatchPattern(),
    Plot.rect(valued, { x1: 'x0', x2: 'from', y1: 'y1', y2: 'y2', fill }),
    Plot.rect(
      valued.filter(({ from, to }) => from !== to),
      { x1: 'from', x2: 'to', y1: 'y1', y2: 'y2', fill: HATCH, stroke: paint.observe, strokeWidth: 1 },
    ),
    Plot.rect(absent, {
      x1: x(0),
      x2: x(0) + 34,
      y1: ({ middle }: (typeof lines)[number]) => middle - BAR / 2,
      y2: ({ middle }: (typeof lines)[number]) => middle + BAR / 2,
      fill: HATCH,
    }),
    Plot.link(
      valued.filter(({ exact, from, to }) => exact && from === to),
      { x1: 'to', x2: 'to', y1: 'y1', y2: 'y2', stroke: paint.observe, strokeWidth: 2.5 },
    ),
    Plot.link(
      valued.filter(({ exact, from, to }) => !exact && from === to),
      { x1: 'to', x2: 'to', y1: 'y1', y2: 'y2', stroke: paint.observe, strokeWidth: 2, strokeDasharray: '3 2' },
    ),
    Plot.link(lines, {
      x1: x(0),
      x2: x(0),
      y1: ({ middle }: (typeof lines)[number]) => middle - BAR / 2 - 6,
      y2: ({ middle }: (typeof lines)[number]) => middle + BAR / 2 + 6,
      stroke: paint.discret,
      strokeWidth: 1,
    }),
    ...texts([...headings, ...items]),
  ];
  return renderSvg({ marks, width, height: Math.max(24, bottom + 4) }, named);
}
