import * as Plot from '@observablehq/plot';
import { ABSENCE_WORD } from '../../domain/valeur.ts';
import { FINE_SPACE, formatNumber, formatValue } from '../../format/number.ts';
import { formatQuantity, type Unite } from '../../format/unite.ts';
import { HATCH, hatchPattern } from '../hatch.ts';
import { paint } from '../palette.ts';
import { SIZE, rankedFrame, weightOf, type PlacedLine, type RankedFrame } from './ranked-bars-layout.ts';
import { rankedLines, type RankedModelOptions, type RankedRow } from './ranked-bars-model.ts';
import { renderSvg, type DrawingOptions } from '../render.ts';
import { textWidth } from '../text-width.ts';
import { texts, type TextItem } from '../text.ts';

export type { RankedRow } from './ranked-bars-model.ts';

interface RankedBarsOptions extends DrawingOptions, RankedModelOptions {
  unite?: Unite;
  /** A value to compare with, drawn as a line through all bars and named above them. */
  reference?: { label: string; valeur: number };
  /** The address that a row leads to, from its code. */
  link?: (code: string) => string;
}

const BAR = 14;

type Write = (value: number) => string;

/**
 * Horizontal bars from zero, ranked, each with its name and its value. What has no value is a hatch with its word, after the
 * others: never an empty bar. Names longer than a third of the width take several lines. The height follows from the rows.
 */
export function rankedBars(
  rows: readonly RankedRow[],
  { unite, reference, link, width = 640, ...options }: RankedBarsOptions,
): string {
  const write: Write = (value) => (unite ? formatQuantity(value, unite) : formatNumber(value));
  const frame = rankedFrame(rankedLines(rows, options), { width, write, reference: reference?.valeur ?? null });
  const { x, hatchEnd, lines, height } = frame;
  const bars = lines.flatMap(({ line, middle }) => (line.kind === 'bar' ? [{ ...line.row, ...band(middle) }] : []));
  const hatched = lines.flatMap(({ line, middle }) =>
    line.kind === 'absent' || line.kind === 'absences' ? [band(middle)] : [],
  );
  const dots = lines.flatMap(({ line, middle }) => (line.kind === 'gap' ? [middle - 7, middle, middle + 7] : []));
  const links = lines.flatMap(({ line, top, bottom }) =>
    'row' in line && link ? [{ y1: top, y2: bottom, link: link(line.row.code), title: rowTitle(line.row, write) }] : [],
  );
  const pale = bars.some(({ highlighted }) => highlighted);
  const end = ({ valeur }: { valeur: number }) => x(valeur);
  const axis = { x: x(0), y1: reference ? 26 : 2, y2: height - 4 };
  const mark = reference ? [{ x: x(reference.valeur), y1: 22, y2: height - 2 }] : [];
  const marks = [
    hatchPattern(),
    Plot.rect(bars, {
      x1: x(0),
      x2: end,
      y1: 'y1',
      y2: 'y2',
      fill: (row) => (pale && !row.highlighted ? paint.observeClair : paint.observe),
    }),
    Plot.rect(hatched, { x1: x(0), x2: hatchEnd, y1: 'y1', y2: 'y2', fill: HATCH }),
    Plot.ruleX(lines.length > 0 ? [axis] : [], { x: 'x', y1: 'y1', y2: 'y2', stroke: paint.discret, strokeWidth: 1 }),
    Plot.dot(dots, { x: x(0), y: (y: number) => y, r: 1.5, fill: paint.discret }),
    Plot.ruleX(mark, { x: 'x', y1: 'y1', y2: 'y2', stroke: paint.encre, strokeWidth: 1, strokeDasharray: '3 3' }),
    Plot.ruleX(bars, { x: end, y1: 'y1', y2: 'y2', stroke: paint.observe, strokeWidth: 2.5 }),
    ...texts(lines.flatMap((line) => lineTexts(line, frame, write))),
    ...texts(reference ? [referenceText(reference, { x: x(reference.valeur), width, write })] : []),
    ...texts(lines.length === 0 ? [{ x: 0, y: 15, text: 'Aucune ligne', fill: paint.discret }] : []),
    Plot.rect(links, { x1: 0, x2: width, y1: 'y1', y2: 'y2', fill: 'transparent', href: 'link', title: 'title' }),
  ];
  return renderSvg({ marks, width, height }, options);
}

function band(middle: number): { y1: number; y2: number } {
  return { y1: middle - BAR / 2, y2: middle + BAR / 2 };
}

/** The name of a row and what stands at the end of its bar. */
function lineTexts(
  { line, names, middle: y }: PlacedLine,
  { x, column, hatchEnd }: RankedFrame,
  write: Write,
): TextItem[] {
  const note = { y, size: SIZE, fill: paint.discret, halo: true };
  if (line.kind === 'gap') return [{ ...note, x: x(0) + 8, text: gapWords(line, write) }];
  if (line.kind === 'absences') {
    return [
      { ...note, x: hatchEnd + 8, text: `${ABSENCE_WORD[line.absence]}${FINE_SPACE}: ${formatNumber(line.count)}` },
    ];
  }
  const weight = weightOf(line);
  const label = names.map((text, i): TextItem => {
    return {
      x: column - 10,
      y: y + (i - (names.length - 1) / 2) * SIZE * 1.15,
      text,
      size: SIZE,
      weight,
      anchor: 'end',
    };
  });
  if (line.kind === 'absent') return [...label, { ...note, x: hatchEnd + 8, text: ABSENCE_WORD[line.row.valeur] }];
  const { valeur } = line.row;
  const side = valeur < 0 ? ({ x: x(valeur) - 7, anchor: 'end' } as const) : { x: x(valeur) + 7 };
  return [...label, { ...side, y, text: write(valeur), size: SIZE, weight, halo: true }];
}

/** « 70 autres, dont 9 à 100 % »: a row left out may be worth as much as the last one shown. */
function gapWords({ count, tied, valeur }: { count: number; tied: number; valeur: number }, write: Write): string {
  const words = count === 1 ? '1 autre' : `${formatNumber(count)} autres`;
  if (tied === 0) return words;
  return tied === count ? `${words}, à ${write(valeur)}` : `${words}, dont ${formatNumber(tied)} à ${write(valeur)}`;
}

/** The name of the reference above its line, kept inside the drawing. */
function referenceText(
  { label, valeur }: { label: string; valeur: number },
  { x, width, write }: { x: number; width: number; write: Write },
): TextItem {
  const text = `${label}${FINE_SPACE}: ${write(valeur)}`;
  const half = textWidth(text, SIZE, 600) / 2;
  return {
    x: Math.max(half + 2, Math.min(width - half - 2, x)),
    y: 12,
    text,
    size: SIZE,
    weight: 600,
    anchor: 'middle',
  };
}

function rowTitle({ label, valeur }: RankedRow, write: Write): string {
  return `${label}${FINE_SPACE}: ${typeof valeur === 'number' ? write(valeur) : formatValue(valeur)}`;
}
