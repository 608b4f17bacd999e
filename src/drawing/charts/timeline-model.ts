import type { DateSource } from '../../domain/date-source.ts';
import { textWidth, wrapText } from '../text-width.ts';

/** Something dated: it happened, or it was announced and nothing more is known. */
export interface TimelineFact {
  date: DateSource;
  happened: boolean;
  /** Written beside it; a fact without label is a bare mark. */
  label?: string;
  /** What it is, for those who point at it. */
  title: string;
}

/** A promise, from its announcements to its deadlines; revised, it has several of them. */
export interface TimelinePromise {
  label: string;
  announced: readonly DateSource[];
  deadlines: readonly DateSource[];
}

export interface TimelineLane {
  name: string;
  facts: readonly TimelineFact[];
  promises: readonly TimelinePromise[];
}

/** A thing laid out along the axis: what it covers with its label, and on which row of its lane it stands. */
export interface Placed<T> {
  item: T;
  from: number;
  to: number;
  row: number;
  /** Its lines, where they begin or end, and on which side; null without label. */
  label: { lines: readonly string[]; x: number; anchor: 'start' | 'end' } | null;
}

interface PackOptions<T> {
  /** Ends of the mark itself, in pixels. */
  extent: (item: T) => readonly [number, number];
  label: (item: T) => string | undefined;
  size: number;
  weight?: number;
  bounds: readonly [number, number];
  /** Room left around a mark, and between two things of a row. */
  gap?: number;
}

/**
 * Things on as few rows as hold them, each with its label at its right, or at its left where the right has no room, or on
 * several lines at the roomier side where neither has. The earliest is placed first, on the first row where it covers nothing.
 */
export function packRows<T>(
  items: readonly T[],
  { extent, label, size, weight = 400, bounds: [left, right], gap = 7 }: PackOptions<T>,
): Placed<T>[] {
  const rows: (readonly [number, number])[][] = [];
  return [...items]
    .map((item) => {
      const [from, to] = extent(item);
      const text = label(item);
      if (text === undefined) return { item, from, to, box: [from - gap / 2, to + gap / 2] as const, label: null };
      const [before, after] = [from - gap - left, right - to - gap];
      const whole = textWidth(text, size, weight);
      const atRight = whole <= after || (whole > before && after >= before);
      const lines = wrapText(text, Math.max(1, atRight ? after : before), size, weight);
      const width = Math.max(...lines.map((line) => textWidth(line, size, weight)));
      return {
        item,
        from,
        to,
        box: atRight
          ? ([from - gap / 2, to + gap + width + gap] as const)
          : ([from - 2 * gap - width, to + gap / 2] as const),
        label: { lines, x: atRight ? to + gap : from - gap, anchor: atRight ? ('start' as const) : ('end' as const) },
      };
    })
    .sort((a, b) => a.box[0] - b.box[0])
    .map(({ box, ...rest }) => {
      let row = rows.findIndex((taken) => taken.every(([a, b]) => box[1] <= a || box[0] >= b));
      if (row === -1) row = rows.push([]) - 1;
      rows[row]!.push(box);
      return { ...rest, row };
    });
}

/** The height of each row, and where it begins: `height` for one line of label, `line` more for each other. */
export function rowTops(
  placed: readonly Placed<unknown>[],
  { height, line }: { height: number; line: number },
): { tops: readonly number[]; total: number } {
  const count = Math.max(0, ...placed.map(({ row }) => row + 1));
  const tops: number[] = [];
  let total = 0;
  for (let row = 0; row < count; row += 1) {
    const lines = Math.max(1, ...placed.filter((p) => p.row === row).map(({ label }) => label?.lines.length ?? 1));
    tops.push(total);
    total += height + (lines - 1) * line;
  }
  return { tops, total };
}
