import { inflateSync } from 'node:zlib';

/** A PNG with a palette, as it was written. */
export interface ImagePng {
  width: number;
  height: number;
  /** Red, green and blue of a pixel. */
  colour: (x: number, y: number) => [number, number, number];
}

/** Reads the PNGs that we write: eight bits, with a palette, no filter. Throws on any other. */
export function readPng(png: Buffer): ImagePng {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a PNG');
  const parts = new Map<string, Buffer>();
  for (let i = 8; i < png.length;) {
    const size = png.readUInt32BE(i);
    parts.set(png.toString('latin1', i + 4, i + 8), png.subarray(i + 8, i + 8 + size));
    i += 12 + size;
  }
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((nom) => parts.get(nom));
  if (!header || !palette || !data || !parts.has('IEND')) throw new Error('a part is missing');
  if (header[8] !== 8 || header[9] !== 3) throw new Error('not a palette of eight bits');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const lines = inflateSync(data);
  if (lines.length !== height * (width + 1)) throw new Error('rows are missing');
  return {
    width,
    height,
    colour: (x, y) => {
      const rank = 3 * (lines[y * (width + 1) + 1 + x] as number);
      return [palette[rank] as number, palette[rank + 1] as number, palette[rank + 2] as number];
    },
  };
}

/** How many pixels of a part are darker than mid-grey. */
export function countDark(
  { colour }: ImagePng,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): number {
  let number = 0;
  for (let j = y; j < y + height; j += 1) {
    for (let i = x; i < x + width; i += 1) {
      const [r, g, b] = colour(i, j);
      if (0.3 * r + 0.59 * g + 0.11 * b < 128) number += 1;
    }
  }
  return number;
}
