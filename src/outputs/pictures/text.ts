import { paint } from '../../drawing/palette.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { escapeXml } from '../../format/xml.ts';
import { toLength, type Fragment } from '../../drawing/svg.ts';
import { measure, FONTS, type FontName } from './font.ts';

interface TextOptions {
  font: FontName;
  /** Size of the letters. */
  size: number;
  /** Room for a line; without it the text stays on one. */
  width?: number;
  /** Height of a line, in sizes. Default 1.3. */
  lineHeight?: number;
  /** Default: ink. */
  tint?: string;
  /** Lines of like lengths rather than a short last one. */
  balanced?: boolean;
}

type RowOptions = Pick<TextOptions, 'width' | 'font' | 'size' | 'balanced'>;

/** Above this part of a size stand the capitals and the ascenders; below it, the descenders. */
const RISING = 0.76;

/** A text, with French typography, broken in lines; its corner is at 0, 0. Its width is that of its longest line. */
export function composeText(text: string, options: TextOptions): Fragment {
  const { font, size, lineHeight = 1.3, tint = paint.encre } = options;
  const rows = toRows(text, options);
  const step = size * lineHeight;
  const y = (step - size) / 2 + size * RISING;
  const content =
    rows.length === 1
      ? escapeXml(rows[0] ?? '')
      : rows
          .map((row, i) => `<tspan${i === 0 ? '' : ` x="0" y="${toLength(y + i * step)}"`}>${escapeXml(row)}</tspan>`)
          .join('');
  return {
    svg: `<text y="${toLength(y)}" ${toAttributes({ font, size, tint })}>${content}</text>`,
    width: Math.max(...rows.map((row) => measure(row, font, size))),
    height: rows.length * step,
  };
}

/** The text in the largest of the sizes, in decreasing order, in which it holds; higher than its room, in the last one, when it holds in none. */
export function composeFittedText(
  text: string,
  { sizes, height, ...options }: Omit<TextOptions, 'size'> & { sizes: readonly number[]; height: number },
): Fragment {
  const { width = Infinity } = options;
  let fragment: Fragment | undefined;
  for (const size of sizes) {
    fragment = composeText(text, { ...options, size });
    if (fragment.height <= height && fragment.width <= width) return fragment;
  }
  if (!fragment || fragment.width > width) throw new Error(`no size in which « ${text} » holds`);
  return fragment;
}

/**
 * The lines of a text. They break at ordinary spaces, never at no-break ones; between a number and its word, or after a hyphen, only where the
 * whole would not hold.
 */
export function toRows(text: string, { width = Infinity, font, size, balanced = false }: RowOptions): string[] {
  const words = toFrenchTypography(text);
  const byWords = words.split(/(?<=\D )/);
  const holds = (row: string, place: number): boolean => measure(row.trimEnd(), font, size) <= place;
  const pieces = byWords.every((word) => holds(word, width)) ? byWords : words.split(/(?<= |-)/);
  const rows = fill(pieces, (row) => holds(row, width));
  if (!balanced || rows.length === 1) return rows;
  // the narrowest room that does not ask for one more line
  let [tooMuch, enough] = [0, width];
  while (enough - tooMuch > 1) {
    const middle = (tooMuch + enough) / 2;
    const trial = fill(pieces, (row) => holds(row, middle));
    if (trial.length <= rows.length && trial.every((row) => holds(row, middle))) enough = middle;
    else tooMuch = middle;
  }
  return fill(pieces, (row) => holds(row, enough));
}

function fill(words: readonly string[], holds: (row: string) => boolean): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of words) {
    if (row !== '' && !holds((row + word).trimEnd())) {
      rows.push(row.trimEnd());
      row = '';
    }
    row += word;
  }
  return [...rows, row.trimEnd()];
}

/** A part of a line that mixes sizes. */
interface Segment {
  text: string;
  font: FontName;
  size: number;
  tint?: string;
}

/** Texts one after the other on one base line, a gap between them. */
export function composeRow(segments: readonly Segment[], { gap = 10 }: { gap?: number } = {}): Fragment {
  const size = Math.max(...segments.map((s) => s.size));
  let width = 0;
  let content = '';
  for (const { text, font, size: body, tint = paint.encre } of segments) {
    const words = toFrenchTypography(text);
    const x = content === '' ? 0 : width + gap;
    content += `<tspan x="${toLength(x)}" ${toAttributes({ font, size: body, tint })}>${escapeXml(words)}</tspan>`;
    width = x + measure(words, font, body);
  }
  return { svg: `<text y="${toLength(size * RISING)}">${content}</text>`, width, height: size };
}

function toAttributes({ font, size, tint }: Required<Omit<Segment, 'text'>>): string {
  const { families, fontWeight, approximate } = FONTS[font];
  return (
    `font-family="${families}"${fontWeight === 400 ? '' : ` font-weight="${fontWeight}"`} font-size="${size}" fill="${tint}"` +
    (approximate === 0 ? '' : ` letter-spacing="${toLength(approximate * size)}"`)
  );
}
