import { ABSENCE_WORD } from '../../domain/valeur.ts';
import type { RankedLine } from './ranked-bars-model.ts';
import { extentFromZero, linear } from '../scale.ts';
import { textWidth, wrapText } from '../text-width.ts';

/** Font size of names and values. */
export const SIZE = 12.5;

export interface PlacedLine {
  line: RankedLine;
  /** The name, on as many lines as it needs. */
  names: string[];
  top: number;
  middle: number;
  bottom: number;
}

export interface RankedFrame {
  lines: PlacedLine[];
  /** Where names end. */
  column: number;
  x: (value: number) => number;
  /** Where the hatch of an absence ends, leaving room for its word. */
  hatchEnd: number;
  height: number;
}

interface FrameOptions {
  width: number;
  write: (value: number) => string;
  reference: number | null;
}

/** Rows, names on the left within a third of the width, and a scale from zero which leaves room for the values at the ends of the bars. */
export function rankedFrame(lines: readonly RankedLine[], { width, write, reference }: FrameOptions): RankedFrame {
  const values = lines.flatMap((line) => (line.kind === 'bar' ? [line.row.valeur] : []));
  const names = lines.flatMap((line) => ('row' in line ? [textWidth(line.row.label, SIZE, weightOf(line))] : []));
  const column = Math.min(width < 480 ? 0.37 * width : 210, Math.max(40, ...names)) + 12;
  const [min, max] = extentFromZero(reference === null ? values : [...values, reference]);
  const valueWidth = Math.max(30, ...values.map((value) => textWidth(write(value), SIZE, 700))) + 12;
  const x = linear([min, max], [column + (min < 0 ? valueWidth : 0), width - (max > 0 ? valueWidth : 8)]);
  const words = lines.map((line) =>
    line.kind === 'absent' ? textWidth(ABSENCE_WORD[line.row.valeur], SIZE) : line.kind === 'absences' ? 150 : 0,
  );
  const placed = stack(lines, { column, top: reference === null ? 6 : 30 });
  return {
    lines: placed,
    column,
    x,
    hatchEnd: x(0) + Math.max(6, Math.min(34, width - x(0) - 10 - Math.max(0, ...words))),
    height: Math.ceil((placed.at(-1)?.bottom ?? 26) + 4),
  };
}

export function weightOf(line: RankedLine): number {
  return 'row' in line && line.row.highlighted ? 700 : 400;
}

function stack(lines: readonly RankedLine[], { column, top: start }: { column: number; top: number }): PlacedLine[] {
  let top = start;
  return lines.map((line) => {
    const names = 'row' in line ? wrapText(line.row.label, column - 10, SIZE, weightOf(line)) : [];
    const height = line.kind === 'gap' ? 34 : Math.max(25, names.length * SIZE * 1.15 + 8);
    const placed = { line, names, top, middle: top + height / 2, bottom: top + height };
    top += height;
    return placed;
  });
}
