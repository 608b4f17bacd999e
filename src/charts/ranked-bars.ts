import * as Plot from '@observablehq/plot';
import { MOT_ABSENCE, isNombre } from '../domain/valeur.ts';
import { formatNombre } from '../format/nombre.ts';
import { formatQuantite, type Unite } from '../format/unite.ts';
import { HATCH, hatchPattern } from './hatch.ts';
import { couleur } from './palette.ts';
import { rankedLines, type RankedLine, type RankedModelOptions, type RankedRow } from './ranked-bars-model.ts';
import { renderSvg, type DrawingOptions } from './render.ts';
import { extentFromZero, linear } from './scale.ts';
import { textWidth, wrapText } from './text-width.ts';
import { texts, type TextItem } from './text.ts';

export type { RankedRow } from './ranked-bars-model.ts';

export interface RankedBarsOptions extends DrawingOptions, RankedModelOptions {
  unite?: Unite;
  /** A value to compare with, drawn as a line through all bars and named above them. */
  reference?: { label: string; valeur: number };
  /** The address that a row leads to, from its code. */
  lien?: (code: string) => string;
}

const SIZE = 12.5;
const BAR = 14;

/**
 * Horizontal bars from zero, ranked, each with its name and its value. What has no value is a hatch with its word, after the
 * others: never an empty bar. Long names take two lines. The height follows from the rows.
 */
export function rankedBars(rows: readonly RankedRow[], { unite, reference, lien, width = 640, ...options }: RankedBarsOptions): string {
  const write = (value: number) => (unite ? formatQuantite(value, unite) : formatNombre(value));
  const lines = rankedLines(rows, options);
  const bars = lines.flatMap((line) => (line.kind === 'bar' ? [line.row] : []));
  const columnMax = width < 480 ? 116 : 210;
  const names = lines.flatMap((line) => ('row' in line ? [textWidth(line.row.label, SIZE, line.row.highlighted ? 700 : 400)] : []));
  const column = Math.min(columnMax, Math.max(40, ...names)) + 12;
  const [min, max] = extentFromZero([...bars.map(({ valeur }) => valeur), ...(reference ? [reference.valeur] : [])]);
  const valueWidth = Math.max(30, ...bars.map(({ valeur }) => textWidth(write(valeur), SIZE, 700))) + 12;
  const x = linear([min, max], [column + (min < 0 ? valueWidth : 0), width - (max > 0 ? valueWidth : 8)]);
  const placed = stack(lines, { column, top: reference ? 30 : 6 });
  const bottom = (placed.at(-1)?.bottom ?? 30) + 4;
  const anyHighlight = bars.some(({ highlighted }) => highlighted);
  const dark = ({ highlighted = false }: RankedRow) => highlighted || !anyHighlight;

  const items = placed.flatMap(({ line, names, middle }): TextItem[] => {
    if (line.kind === 'gap') return [{ x: x(0) + 8, y: middle, text: `${formatNombre(line.count)} ${line.count === 1 ? 'autre' : 'autres'}`, size: SIZE, fill: couleur.discret }];
    if (line.kind === 'absences') return [{ x: x(0) + 42, y: middle, text: `${MOT_ABSENCE[line.absence]} : ${formatNombre(line.count)}`, size: SIZE, fill: couleur.discret }];
    const weight = line.row.highlighted ? 700 : 400;
    const label = names.map((text, i): TextItem => ({ x: column - 10, y: middle + (i - (names.length - 1) / 2) * SIZE * 1.15, text, size: SIZE, weight, anchor: 'end' }));
    if (line.kind === 'absent') return [...label, { x: x(0) + 42, y: middle, text: MOT_ABSENCE[line.row.valeur], size: SIZE, fill: couleur.discret }];
    const { valeur } = line.row;
    const value: TextItem = { x: x(valeur) + (valeur < 0 ? -7 : 7), y: middle, text: write(valeur), size: SIZE, weight: 700, anchor: valeur < 0 ? 'end' : 'start', halo: true };
    return [...label, value];
  });
  const barLines = placed.flatMap(({ line, middle }) => (line.kind === 'bar' ? [{ ...line.row, middle }] : []));
  const hatched = placed.flatMap(({ line, middle }) => (line.kind === 'absent' || line.kind === 'absences' ? [middle] : []));
  const dots = placed.flatMap(({ line, middle }) => (line.kind === 'gap' ? [-7, 0, 7].map((dy) => middle + dy) : []));
  const linked = placed.flatMap(({ line, middle, bottom, height }) => ('row' in line && lien ? [{ ...line.row, middle, y1: bottom - height, y2: bottom, lien: lien(line.row.code) }] : []));
  const marks = [
    hatchPattern(),
    Plot.rect(barLines, { x1: x(0), x2: ({ valeur }) => x(valeur), y1: ({ middle }) => middle - BAR / 2, y2: ({ middle }) => middle + BAR / 2, fill: (row) => (dark(row) ? couleur.observe : couleur.observeClair) }),
    Plot.rect(hatched, { x1: x(0), x2: x(0) + 34, y1: (middle: number) => middle - BAR / 2, y2: (middle: number) => middle + BAR / 2, fill: HATCH }),
    Plot.dot(dots, { x: x(0), y: (y: number) => y, r: 1.5, fill: couleur.discret }),
    ...(lines.length > 0 ? [Plot.link([0], { x1: x(0), x2: x(0), y1: reference ? 26 : 2, y2: bottom - 4, stroke: couleur.discret, strokeWidth: 1 })] : []),
    ...(reference ? [Plot.link([0], { x1: x(reference.valeur), x2: x(reference.valeur), y1: 22, y2: bottom - 2, stroke: couleur.encre, strokeWidth: 1, strokeDasharray: '3 3' })] : []),
    Plot.link(barLines, { x1: ({ valeur }) => x(valeur), x2: ({ valeur }) => x(valeur), y1: ({ middle }) => middle - BAR / 2, y2: ({ middle }) => middle + BAR / 2, stroke: couleur.observe, strokeWidth: 2.5 }),
    ...texts([...items, ...(reference ? [referenceLabel(reference, write, x(reference.valeur), width)] : []), ...(lines.length === 0 ? [{ x: 0, y: 18, text: 'Aucune ligne', fill: couleur.discret }] : [])]),
    Plot.rect(linked, { x1: 0, x2: width, y1: 'y1', y2: 'y2', fill: 'transparent', href: 'lien', title: ({ label, valeur }: RankedRow) => `${label} : ${isNombre(valeur) ? write(valeur) : MOT_ABSENCE[valeur]}` }),
  ];
  return renderSvg({ marks, width, height: Math.ceil(bottom) }, options);
}

interface PlacedLine {
  line: RankedLine;
  names: string[];
  middle: number;
  bottom: number;
  height: number;
}

function stack(lines: readonly RankedLine[], { column, top }: { column: number; top: number }): PlacedLine[] {
  let bottom = top;
  return lines.map((line) => {
    const names = 'row' in line ? wrapText(line.row.label, column - 10, SIZE, line.row.highlighted ? 700 : 400) : [];
    const height = line.kind === 'gap' ? 34 : Math.max(25, names.length * SIZE * 1.15 + 8);
    bottom += height;
    return { line, names, middle: bottom - height / 2, bottom, height };
  });
}

/** The name of the reference above its line, kept inside the drawing. */
function referenceLabel({ label, valeur }: { label: string; valeur: number }, write: (value: number) => string, x: number, width: number): TextItem {
  const text = `${label} : ${write(valeur)}`;
  const half = textWidth(text, SIZE, 600) / 2;
  return { x: Math.max(half + 2, Math.min(width - half - 2, x)), y: 12, text, size: SIZE, weight: 600, anchor: 'middle' };
}
