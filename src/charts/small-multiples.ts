import * as Plot from '@observablehq/plot';
import { compareDates, finEnMois, type DateSource } from '../domain/date-source.ts';
import { MOT_ABSENCE, isNombre, type Valeur } from '../domain/valeur.ts';
import { formatNombre } from '../format/nombre.ts';
import { formatQuantite, type Unite } from '../format/unite.ts';
import { flag } from './flag.ts';
import { HATCH, hatchPattern } from './hatch.ts';
import { couleur } from './palette.ts';
import { renderSvg, type DrawingOptions } from './render.ts';
import { extentFromZero, linear } from './scale.ts';
import { monthExtent } from './time-axis.ts';
import { textWidth, wrapText } from './text-width.ts';
import { texts, type TextItem } from './text.ts';

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

export interface SmallMultiplesOptions extends DrawingOptions {
  /** 1 to 6. */
  columns: number;
  /** Whether all panels share one scale, for rates; by default each has its own, from zero. */
  shareY?: boolean;
  /** A series drawn thin and grey in each panel, named in the first: France, for a rate. */
  reference?: { label: string; points: readonly SeriesPoint[] };
  unite?: Unite;
  lien?: (code: string) => string;
}

const SIZE = 12.5;
const GUTTER = 20;
const PLOT_HEIGHT = 72;

/**
 * The same small drawing for each panel, in the order of the names, over the same years: the observed line with its last value, the
 * target as an amber line to its flag. A panel without any number is a hatch with the word of its absence.
 */
export function smallMultiples(panels: readonly Panel[], { columns, shareY = false, reference, unite, lien, width = 640, ...named }: SmallMultiplesOptions): string {
  const write = (value: number) => (unite ? formatQuantite(value, unite) : formatNombre(value));
  const sorted = panels.toSorted((a, b) => a.label.localeCompare(b.label, 'fr') || (a.code < b.code ? -1 : 1));
  const panelWidth = (width - GUTTER * (columns - 1)) / columns;
  const names = sorted.map(({ label }) => wrapText(label, panelWidth, SIZE, 700));
  const nameHeight = Math.max(1, ...names.map((lines) => lines.length)) * 15;
  const rowHeight = nameHeight + PLOT_HEIGHT + 54;
  const dates = sorted.flatMap(({ points, target }) => [...points.map(({ date }) => date), ...(target ? [target.annonce_le, target.echeance] : [])]);
  const months = monthExtent([...dates, ...(reference?.points ?? []).map(({ date }) => date)]);
  const all = (panel: Panel) => [...numbers([...panel.points, ...(reference?.points ?? [])]), ...(panel.target ? [panel.target.valeur] : [])];
  const shared = extentFromZero(sorted.flatMap(all));

  const marks = sorted.map((panel, i): Plot.Markish => {
    const left = (i % columns) * (panelWidth + GUTTER);
    const top = Math.floor(i / columns) * rowHeight;
    const base = top + nameHeight + 20 + PLOT_HEIGHT;
    const x = linear(months, [left + 3, left + panelWidth - 16]);
    const y = linear(shareY ? shared : extentFromZero(all(panel)), [base, base - PLOT_HEIGHT]);
    const frame = { x, y, left, right: left + panelWidth, base };
    const title: TextItem[] = (names[i] ?? []).map((text, line) => ({ x: left, y: top + 8 + line * 15, text, size: SIZE, weight: 700 }));
    const link = lien ? [{ x1: left, x2: left + panelWidth, y1: top, y2: base + 22, lien: lien(panel.code), title: panel.label }] : [];
    return [
      ...texts(title),
      panelMarks(panel, frame, { write, months, reference: i === 0 || !reference ? reference : { ...reference, label: '' } }),
      Plot.rect(link, { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', fill: 'transparent', href: 'lien', title: 'title' }),
    ];
  });
  const height = Math.max(30, Math.ceil(sorted.length / columns) * rowHeight - 22);
  return renderSvg({ marks: [hatchPattern(), ...marks], width, height }, named);
}

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
  reference: SmallMultiplesOptions['reference'];
}

function panelMarks({ points, target }: Panel, { x, y, left, right, base }: PanelFrame, { write, months, reference }: PanelContext): Plot.Markish[] {
  const dated = points.filter(({ date }) => date !== 'inconnue').toSorted((a, b) => compareDates(a.date, b.date));
  const last = dated.findLast(({ valeur }) => isNombre(valeur));
  const px = ({ date }: SeriesPoint) => x(finEnMois(date));
  const py = ({ valeur }: SeriesPoint) => (isNombre(valeur) ? y(valeur) : NaN);
  const years = [...new Set([Math.floor(months[0] / 12), Math.ceil(months[1] / 12) - 1])];
  const items: TextItem[] = years.map((year, i) => ({ x: i === 0 ? left : right - 13, y: base + 11, text: String(year), size: 10.5, fill: couleur.discret, anchor: i === 0 ? 'start' : 'end' }));
  const flagX = target && target.echeance !== 'inconnue' ? x(finEnMois(target.echeance)) : right - 16;
  if (target) items.push({ x: flagX - 4, y: y(target.valeur) - 9, text: write(target.valeur), size: 11.5, weight: 600, fill: couleur.promesse, anchor: 'end' });
  if (last && isNombre(last.valeur)) items.push(lastLabel(write(last.valeur), px(last), py(last), { left, target: target ? y(target.valeur) : null }));
  if (!last) items.push({ x: left + 2, y: base - 30, text: MOT_ABSENCE[absenceOf(points)], size: SIZE, fill: couleur.discret, halo: true });
  if (reference?.label) items.push(referenceLabel(reference, px, py));
  return [
    ...(last ? [] : [Plot.rect([0], { x1: left, x2: right - 16, y1: base - PLOT_HEIGHT, y2: base, fill: HATCH, fillOpacity: 0.6 })]),
    Plot.link([0], { x1: left, x2: right - 13, y1: y(0), y2: y(0), stroke: couleur.discret, strokeWidth: 0.75 }),
    ...(reference ? [Plot.line(reference.points.toSorted((a, b) => compareDates(a.date, b.date)), { x: px, y: py, stroke: couleur.absent, strokeWidth: 1.25 })] : []),
    ...(target
      ? [
          Plot.link([0], { x1: target.annonce_le === 'inconnue' ? left : x(finEnMois(target.annonce_le)), x2: flagX, y1: y(target.valeur), y2: y(target.valeur), stroke: couleur.promesse, strokeWidth: 1.5 }),
          flag({ x: flagX, y: y(target.valeur) + 1, size: 13 }),
        ]
      : []),
    Plot.line(dated, { x: px, y: py, stroke: couleur.observe, strokeWidth: 2, strokeLinejoin: 'round' }),
    ...(last ? [Plot.dot([last], { x: px, y: py, r: 3.25, fill: couleur.observe })] : []),
    ...texts(items),
  ];
}

/** Above the last dot, or below it where the target's words would be. */
function lastLabel(text: string, x: number, y: number, { left, target }: { left: number; target: number | null }): TextItem {
  const below = target !== null && y - target < 24 && y - target > -12;
  return { x: Math.max(left + textWidth(text, 13, 700), x + 4), y: y + (below ? 13 : -12), text, size: 13, weight: 700, fill: couleur.observe, anchor: 'end', halo: true };
}

function referenceLabel({ label, points }: { label: string; points: readonly SeriesPoint[] }, px: (point: SeriesPoint) => number, py: (point: SeriesPoint) => number): TextItem {
  const first = points.toSorted((a, b) => compareDates(a.date, b.date)).find(({ valeur }) => isNombre(valeur)) as SeriesPoint;
  return { x: px(first), y: py(first) + 12, text: label, size: 11, fill: couleur.discret, halo: true };
}

/** Why a panel has no number: the absence of its last date, unknown when it has no row at all. */
function absenceOf(points: readonly SeriesPoint[]) {
  const last = points.toSorted((a, b) => compareDates(a.date, b.date)).at(-1)?.valeur ?? 'inc';
  return isNombre(last) ? 'inc' : last;
}

function numbers(points: readonly SeriesPoint[]): number[] {
  return points.flatMap(({ date, valeur }) => (date !== 'inconnue' && isNombre(valeur) ? [valeur] : []));
}
