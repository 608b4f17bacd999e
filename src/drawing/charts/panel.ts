import * as Plot from '@observablehq/plot';
import { endInMonths, type DateSource } from '../../domain/date-source.ts';
import { ABSENCE_WORD, isNumber, type Absence, type Valeur } from '../../domain/valeur.ts';
import { formatShortDate } from '../../format/date.ts';
import { flag } from '../flag.ts';
import { HATCH } from '../hatch.ts';
import { placeLabels, segmentBoxes, type Box } from '../label-layout.ts';
import { paint } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import { texts, type TextItem } from '../text.ts';
import { comparePlaces, middleOf, spanOf } from './time-span.ts';

export interface SeriesPoint {
  date: DateSource;
  valeur: Valeur;
}

/** One place, drawn in its own frame. */
export interface Panel {
  code: string;
  label: string;
  points: readonly SeriesPoint[];
  target?: { valeur: number; annonce_le: DateSource; echeance: DateSource };
}

/** Scales and edges of a panel; `base` is the height of its axis. */
interface PanelFrame {
  x: (month: number) => number;
  y: (value: number) => number;
  left: number;
  right: number;
  base: number;
}

interface PanelContext {
  write: (value: number) => string;
  months: readonly [number, number];
  /** The last date with a value in any panel: a panel that stops earlier says when. */
  latest: DateSource | undefined;
  reference: { label: string; points: readonly SeriesPoint[]; named: boolean } | undefined;
}

export const PLOT_HEIGHT = 72;

/** The drawing inside one panel: axis with its first and last years, reference, target, observed line and last value. */
export function panelMarks(
  { points, target }: Panel,
  frame: PanelFrame,
  { write, months, latest, reference }: PanelContext,
): Plot.Markish[] {
  const { x, y, left, right, base } = frame;
  const dated = byDate(points);
  const placed = dated.map((point) => ({
    ...point,
    x: x(middleOf(point.date)),
    y: isNumber(point.valeur) ? y(point.valeur) : NaN,
  }));
  const compared = byDate(reference?.points ?? []).map(({ date, valeur }) => ({
    x: x(middleOf(date)),
    y: isNumber(valeur) ? y(valeur) : NaN,
  }));
  const last = placed.findLast((point) => isNumber(point.valeur));
  const promise = target && {
    ...announcement(target.annonce_le, { x, left }),
    x2: target.echeance === 'inconnue' ? right - 16 : x(endInMonths(target.echeance)),
    y: y(target.valeur),
    text: write(target.valeur),
  };
  const items: TextItem[] = years(months).map((year, i) => {
    return {
      x: i === 0 ? left : right - 13,
      y: base + 11,
      text: String(year),
      size: 10.5,
      fill: paint.discret,
      anchor: i === 0 ? 'start' : 'end',
    };
  });
  if (promise)
    items.push({
      x: promise.x2 - 4,
      y: promise.y - 9,
      text: promise.text,
      size: 11.5,
      weight: 600,
      fill: paint.promesse,
      anchor: 'end',
    });
  if (last && isNumber(last.valeur)) {
    const words = last.date === latest ? write(last.valeur) : `${write(last.valeur)}, ${formatShortDate(last.date)}`;
    const line = segmentBoxes(placed.filter(({ valeur }) => isNumber(valeur)));
    const obstacles = [...line, ...(promise ? promiseBoxes(promise) : [])];
    items.push(lastLabel(words, last, frame, { obstacles, promiseY: promise?.y }));
  } else {
    items.push({
      x: left + 4,
      y: base - PLOT_HEIGHT / 2,
      text: ABSENCE_WORD[absenceOf(dated)],
      size: 12,
      fill: paint.discret,
      halo: true,
    });
  }
  const first = compared.find((point) => !Number.isNaN(point.y));
  if (reference?.named && first)
    items.push({ x: first.x, y: first.y + 12, text: reference.label, size: 11, fill: paint.discret, halo: true });
  return [
    Plot.rect(last ? [] : [0], {
      x1: left,
      x2: right - 16,
      y1: base - PLOT_HEIGHT,
      y2: base,
      fill: HATCH,
      fillOpacity: 0.6,
    }),
    Plot.ruleY([y(0)], { x1: left, x2: right - 13, stroke: paint.discret, strokeWidth: 0.75 }),
    Plot.line(compared, { x: 'x', y: 'y', stroke: paint.absent, strokeWidth: 1.25 }),
    Plot.ruleY(promise && promise.from < promise.x1 ? [promise] : [], {
      x1: 'from',
      x2: 'x1',
      y: 'y',
      stroke: paint.promesse,
      strokeWidth: 1,
      strokeDasharray: '2 3',
    }),
    Plot.ruleY(promise ? [promise] : [], { x1: 'x1', x2: 'x2', y: 'y', stroke: paint.promesse, strokeWidth: 1.5 }),
    promise && flag({ x: promise.x2, y: promise.y + 1, size: 13 }),
    Plot.line(placed, { x: 'x', y: 'y', stroke: paint.observe, strokeWidth: 2, strokeLinejoin: 'round' }),
    Plot.dot(last ? [last] : [], { x: 'x', y: 'y', r: 3.25, fill: paint.observe }),
    ...texts(items),
  ];
}

/** Where the line of a target begins; `from`, where its announcement may have been made when its year alone is known. */
function announcement(date: DateSource, { x, left }: Pick<PanelFrame, 'x' | 'left'>): { from: number; x1: number } {
  if (date === 'inconnue') return { from: left, x1: left };
  const [from, x1] = spanOf(date).map(x) as [number, number];
  return { from, x1 };
}

/** Beside the last dot, where it covers neither the line nor the target, and under the target while that is not reached. */
function lastLabel(
  text: string,
  point: { x: number; y: number },
  { left, right, base }: PanelFrame,
  { obstacles, promiseY }: { obstacles: readonly Box[]; promiseY: number | undefined },
): TextItem {
  const top = promiseY !== undefined && promiseY < point.y ? promiseY + 1 : base - PLOT_HEIGHT - 22;
  const sides = ['right', 'above', 'above-left', 'below-right', 'below', 'below-left'] as const;
  const label = { x: point.x, y: point.y, width: textWidth(text, 13, 700), height: 14, gap: 6, sides };
  const bounds = { x: left, y: top, width: right - left, height: base - 1 - top };
  const box = placeLabels([label], { obstacles, bounds })[0] as Box;
  return { x: box.x, y: box.y + 7, text, size: 13, weight: 700, fill: paint.observe, halo: true };
}

function promiseBoxes({ from, x2, y, text }: { from: number; x2: number; y: number; text: string }): Box[] {
  const width = textWidth(text, 11.5, 600);
  return [
    { x: from, y: y - 3, width: x2 - from + 12, height: 6 },
    { x: x2 - 6 - width, y: y - 16, width: width + 18, height: 14 },
  ];
}

function byDate(points: readonly SeriesPoint[]): SeriesPoint[] {
  return points.filter(({ date }) => date !== 'inconnue').toSorted((a, b) => comparePlaces(a.date, b.date));
}

/** Why a panel has no number: the absence of its last date, unknown when it has no row at all. */
function absenceOf(dated: readonly SeriesPoint[]): Absence {
  const last = dated.at(-1)?.valeur ?? 'inc';
  return isNumber(last) ? 'inc' : last;
}

/** The first and the last year of the axis, once when they are the same. */
function years([first, last]: readonly [number, number]): number[] {
  return [...new Set([Math.floor(first / 12), Math.ceil(last / 12) - 1])];
}
