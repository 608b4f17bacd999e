import { deflateSync } from 'node:zlib';
import { pngHeader, pngPart, SIGNATURE_PNG } from '../../src/format/png.ts';

/** Most colours that a palette holds. */
const PALETTE_SIZE = 256;
/** How far a colour may be from the one that stands for it when they are too many, tried in this order: levels of 255, squared and summed over the three channels. */
const GAPS = [6, 9, 12, 16, 24, 40, 80, 160, 442].map((gap) => gap * gap);
/** Level 9 would take many times as long to win a few hundredths. */
const COMPRESSION = { level: 6, memLevel: 9 };

/**
 * A PNG with a palette, from opaque pixels of four bytes each: a third of the weight of a full one. The colours met most are kept as they are; each other
 * one becomes one near to it, never farther than the palette needs. Same pixels, same bytes.
 */
export function toPalettePng(pixels: Uint8Array, { width, height }: { width: number; height: number }): Buffer {
  if (pixels.length !== width * height * 4) throw new Error(`not ${width} × ${height} pixels`);
  const colours = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const { counts, followers } = countColours(colours, width);
  const { palette, ranks } = choosePalette(counts);
  return Buffer.concat([
    SIGNATURE_PNG,
    pngHeader({ width, height }, { bits: 8, colour: 3 }),
    pngPart('PLTE', Buffer.from(palette.flatMap(toRgb))),
    pngPart('IDAT', deflateSync(indexRows(followers, { ranks, width, height }), COMPRESSION)),
    pngPart('IEND', Buffer.alloc(0)),
  ]);
}

/** How many slots there are for colours: far more than a drawing has. */
const BOXES = 1 << 16;

/** Each colour in a slot of its own, found by `slotOf`; an empty slot holds 0, which is no opaque colour. */
interface Counts {
  colours: Uint32Array;
  numbers: Uint32Array;
  /** The slots that are not empty. */
  slots: number[];
}

function slotOf(colour: number, boxes: Uint32Array): number {
  let slot = Math.imul(colour, 0x9e3779b1) >>> 16;
  while (boxes[slot] !== colour && boxes[slot] !== 0) slot = (slot + 1) & (BOXES - 1);
  return slot;
}

/** Neighbours of one colour in a row: the slot of the colour, and where they end in the picture. */
interface Followers {
  slots: Uint16Array;
  ends: Uint32Array;
  number: number;
}

/** By runs, for a drawing is mostly flat. None goes over the end of a row. */
function countColours(pixels: Uint32Array, width: number): { counts: Counts; followers: Followers } {
  const [colours, numbers] = [new Uint32Array(BOXES), new Uint32Array(BOXES)];
  const slots: number[] = [];
  const followers = { slots: new Uint16Array(pixels.length), ends: new Uint32Array(pixels.length), number: 0 };
  let start = 0;
  while (start < pixels.length) {
    const colour = pixels[start] as number;
    const edge = start + width - (start % width);
    let end = start + 1;
    while (end < edge && pixels[end] === colour) end += 1;
    const slot = slotOf(colour, colours);
    if (colours[slot] === 0) {
      if (colour >>> 24 !== 255) throw new Error('a pixel that is not opaque');
      if (slots.push(slot) > BOXES / 2) throw new Error('more colours than a drawing has');
      colours[slot] = colour;
    }
    numbers[slot] = (numbers[slot] as number) + end - start;
    followers.slots[followers.number] = slot;
    followers.ends[followers.number] = end;
    followers.number += 1;
    start = end;
  }
  return { counts: { colours, numbers, slots }, followers };
}

/** A palette, and the place in it of the colour of each slot. */
interface Palette {
  palette: number[];
  ranks: Uint8Array;
}

/** The colours met most, each far enough from the others for all to be near one of them. */
function choosePalette({ colours, numbers, slots }: Counts): Palette {
  const number = (slot: number): number => numbers[slot] as number;
  const colour = (slot: number): number => colours[slot] as number;
  const sorted = slots.toSorted((a, b) => number(b) - number(a) || colour(a) - colour(b));
  for (const gap of slots.length <= PALETTE_SIZE ? [0] : GAPS) {
    const palette = tryPalette(sorted, { colours, gap });
    if (palette) return palette;
  }
  throw new Error('no palette, though one colour is near enough to all');
}

/** A palette that leaves no colour farther than a distance from the one that stands for it; null when it would hold too many. */
function tryPalette(
  sorted: readonly number[],
  { colours, gap }: { colours: Uint32Array; gap: number },
): Palette | null {
  const palette: number[] = [];
  const ranks = new Uint8Array(BOXES);
  const channels = new Int16Array(3 * PALETTE_SIZE);
  for (const slot of sorted) {
    const colour = colours[slot] as number;
    const rank = findNear(colour, { channels, number: palette.length, gap });
    ranks[slot] = rank;
    if (rank < palette.length) continue;
    if (rank === PALETTE_SIZE) return null;
    channels.set(toRgb(colour), 3 * rank);
    palette.push(colour);
  }
  return { palette, ranks };
}

/** The place of the first colour that is near enough; the number of colours when none is. */
function findNear(
  colour: number,
  { channels, number, gap }: { channels: Int16Array; number: number; gap: number },
): number {
  const r = colour & 255;
  const g = (colour >> 8) & 255;
  const b = (colour >> 16) & 255;
  let rank = 0;
  for (; rank < number; rank += 1) {
    const dr = r - (channels[3 * rank] as number);
    // most are told apart by one channel
    if (dr * dr > gap) continue;
    const dg = g - (channels[3 * rank + 1] as number);
    const db = b - (channels[3 * rank + 2] as number);
    if (dr * dr + dg * dg + db * db <= gap) break;
  }
  return rank;
}

/** One byte a pixel, one more before each row, which says that the row is not filtered: flat colours are better so. */
function indexRows(
  { slots, ends, number }: Followers,
  { ranks, width, height }: { ranks: Uint8Array; width: number; height: number },
): Uint8Array {
  const lines = new Uint8Array((width + 1) * height);
  let start = 0;
  for (let i = 0; i < number; i += 1) {
    const end = ends[i] as number;
    const before = 1 + Math.floor(start / width);
    const rank = ranks[slots[i] as number] as number;
    for (; start < end; start += 1) lines[start + before] = rank;
  }
  return lines;
}

function toRgb(colour: number): [number, number, number] {
  return [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];
}
