import * as Plot from '@observablehq/plot';
import { compareDates, type DateSource } from '../../domain/date-source.ts';
import { isNumber } from '../../domain/valeur.ts';
import { formatNumber } from '../../format/number.ts';
import { formatQuantity, type Unite } from '../../format/unite.ts';
import { compareNames } from '../../format/order.ts';
import { hatchPattern } from '../hatch.ts';
import { PLOT_HEIGHT, panelMarks, type Panel, type SeriesPoint } from './panel.ts';
import { renderSvg, type DrawingOptions } from '../render.ts';
import { extentFromZero, linear } from '../scale.ts';
import { wrapText } from '../text-width.ts';
import { texts } from '../text.ts';
import { monthExtent } from './time-span.ts';

export type { Panel } from './panel.ts';

interface SmallMultiplesOptions extends DrawingOptions {
  /** 1 to 6. */
  columns: number;
  /** Whether all panels share one scale, for rates; by default each has its own, from zero. */
  shareY?: boolean;
  /** A series drawn thin and grey in each panel, named in the first: France, for a rate. */
  reference?: { label: string; points: readonly SeriesPoint[] };
  unite?: Unite;
  link?: (code: string) => string;
}

const SIZE = 12.5;
const LINE = 15;
const GUTTER = 20;

/**
 * The same small drawing for each panel, in the order of the names, over the same years: the observed line with its last value, the
 * target as an amber line to its flag. A panel which stops before the others says when; a panel without any number is a hatch with
 * the word of its absence.
 */
export function smallMultiples(
  panels: readonly Panel[],
  { columns, shareY = false, reference, unite, link, width = 640, ...named }: SmallMultiplesOptions,
): string {
  if (!Number.isInteger(columns) || columns < 1 || columns > 6) throw new Error(`1 to 6 columns, not ${columns}`);
  const sorted = panels.toSorted((a, b) => compareNames(a.label, b.label) || (a.code < b.code ? -1 : 1));
  const panelWidth = (width - GUTTER * (columns - 1)) / columns;
  const names = sorted.map(({ label }) => wrapText(label, panelWidth, SIZE, 700));
  const rows = stackRows(names, columns);
  const months = monthExtent([...sorted.flatMap(datesOf), ...(reference?.points ?? []).map(({ date }) => date)]);
  const values = (panel: Panel) => [...valuesOf(panel), ...valuesOf({ points: reference?.points ?? [] })];
  const shared = extentFromZero(sorted.flatMap(values));
  const context = {
    write: (value: number) => (unite ? formatQuantity(value, unite) : formatNumber(value)),
    months,
    latest: sorted
      .flatMap(({ points }) => points.filter(isPlaced).map(({ date }) => date))
      .toSorted(compareDates)
      .at(-1),
  };
  const marks = sorted.map((panel, i): Plot.Markish => {
    const left = (i % columns) * (panelWidth + GUTTER);
    const right = left + panelWidth;
    const { top, base } = rows[Math.floor(i / columns)] as PanelRow;
    const x = linear(months, [left + 3, right - 16]);
    const y = linear(shareY ? shared : extentFromZero(values(panel)), [base, base - PLOT_HEIGHT]);
    const title = (names[i] ?? []).map((text, line) => ({
      x: left,
      y: top + 8 + line * LINE,
      text,
      size: SIZE,
      weight: 700,
    }));
    const labelLink = link ? [{ link: link(panel.code), title: panel.label }] : [];
    return [
      texts(title),
      panelMarks(
        panel,
        { x, y, left, right, base },
        { ...context, reference: reference && { ...reference, named: i === 0 } },
      ),
      Plot.rect(labelLink, {
        x1: left,
        x2: right,
        y1: top,
        y2: base + 20,
        fill: 'transparent',
        href: 'link',
        title: 'title',
      }),
    ];
  });
  const empty = sorted.length === 0 ? texts([{ x: 0, y: 15, text: 'Aucune série' }]) : [];
  return renderSvg(
    { marks: [hatchPattern(), ...marks, ...empty], width, height: (rows.at(-1)?.base ?? 8) + 22 },
    named,
  );
}

interface PanelRow {
  top: number;
  base: number;
}

/** Where each row of panels begins, and where its axis stands: names take the lines that they need. */
function stackRows(names: readonly (readonly string[])[], columns: number): PanelRow[] {
  let top = 0;
  return Array.from({ length: Math.ceil(names.length / columns) }, (_, row) => {
    const lines = Math.max(...names.slice(row * columns, (row + 1) * columns).map(({ length }) => length));
    const placed = { top, base: top + lines * LINE + 22 + PLOT_HEIGHT };
    top = placed.base + 44;
    return placed;
  });
}

function datesOf({ points, target }: Panel): DateSource[] {
  return [...points.map(({ date }) => date), ...(target ? [target.annonce_le, target.echeance] : [])];
}

function valuesOf({ points, target }: Pick<Panel, 'points' | 'target'>): number[] {
  return [...points.flatMap((point) => (isPlaced(point) ? [point.valeur] : [])), ...(target ? [target.valeur] : [])];
}

/** Whether the point has a number and a place in time. */
function isPlaced(point: SeriesPoint): point is SeriesPoint & { valeur: number } {
  return point.date !== 'inconnue' && isNumber(point.valeur);
}
