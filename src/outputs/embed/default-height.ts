import { measureWords, textWidth, wrapWords } from '../../drawing/text-width.ts';

/** What a block of an embed page has, whatever it holds. Pixels throughout. */
interface Place {
  /** Space above it. Default 0. */
  before?: number;
  /** Narrowest and widest frame in which it is shown. Default: all. */
  from?: number;
  upTo?: number;
}

/** Words that wrap. `lineHeight` is the height of a line. */
interface TextBlock extends Place {
  text: string;
  size: number;
  lineHeight: number;
  weight?: number;
}

/** A drawing that keeps its proportions, as wide as its column or `maxWidth`. */
interface DrawingBlock extends Place {
  drawing: { width: number; height: number };
  maxWidth?: number;
}

/** Two stacks side by side, as wide as their parts say, with a gap between them. */
interface BesideBlock extends Place {
  beside: readonly [readonly Block[], readonly Block[]];
  parts: readonly [number, number];
  gap: number;
}

export type Block = TextBlock | DrawingBlock | BesideBlock;

interface Edges {
  /** Space on the left and the right of the blocks, each. */
  side: number;
  /** Space above the first and below the last, together. */
  topAndBottom: number;
}

/** Widths of a frame, in pixels, at which the one height of a code is enough. */
export const FRAME_WIDTHS = { min: 320, max: 1000 } as const;

const STEP = 20;
const WIDTHS = Array.from(
  { length: (FRAME_WIDTHS.max - FRAME_WIDTHS.min) / STEP + 1 },
  (_, i) => FRAME_WIDTHS.min + STEP * i,
);

/**
 * The height to write in the code of an embed, for a page where no script adjusts it: the tallest that the blocks make in a
 * frame of 320 to 1 000 px, rounded up to ten pixels. Texts are measured without a browser, on the large side, so that
 * nothing is cropped; a folded table counts as its summary.
 */
export function defaultHeight(blocks: readonly Block[], edges: Edges): number {
  return Math.max(...heightsAt(blocks, { ...edges, widths: WIDTHS }));
}

/** The heights that the blocks make in frames of these widths, each rounded up to ten pixels: see `defaultHeight`. */
export function heightsAt(
  blocks: readonly Block[],
  { side, topAndBottom, widths }: Edges & { widths: readonly number[] },
): number[] {
  const heights = widths.map(() => topAndBottom);
  for (const block of blocks) {
    const { before = 0, from = 0, upTo = Infinity } = block;
    const heightIn = measure(block);
    for (const [i, width] of widths.entries())
      if (from <= width && width <= upTo) heights[i] = (heights[i] ?? 0) + before + heightIn(width - 2 * side);
  }
  return heights.map((height) => 10 * Math.ceil(height / 10));
}

/** The height of a block in a column of any width. */
function measure(block: Block): (column: number) => number {
  if ('beside' in block) {
    const { beside, parts, gap } = block;
    const stacks = beside.map((blocks) => blocks.map((b) => ({ before: b.before ?? 0, heightIn: measure(b) })));
    return (column) => {
      const unit = (column - gap) / (parts[0] + parts[1]);
      const heights = stacks.map((stack, i) =>
        stack.reduce((sum, { before, heightIn }) => sum + before + heightIn(unit * (parts[i] ?? 1)), 0),
      );
      return Math.max(...heights);
    };
  }
  if ('drawing' in block) {
    const { drawing, maxWidth = Infinity } = block;
    return (column) => (Math.min(column, maxWidth) * drawing.height) / drawing.width;
  }
  const { text, size, lineHeight, weight } = block;
  const words = measureWords(text, size, weight);
  return (column) => {
    // a word wider than the column, an address for instance, is broken over several lines
    const rows = wrapWords(words, column).map((l) => Math.ceil(textWidth(l, size, weight) / column));
    return lineHeight * rows.reduce((sum, n) => sum + Math.max(1, n), 0);
  };
}
