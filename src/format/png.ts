import { zlibSync } from 'fflate';
import { crc32, deflateSync } from 'node:zlib';

/** What every PNG begins with. */
export const SIGNATURE_PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** One part of a PNG: its size, its name, its content and their sum. */
export function pngPart(type: string, content: Uint8Array): Buffer {
  const end = 8 + content.length;
  const part = Buffer.alloc(end + 4);
  part.writeUInt32BE(content.length);
  part.write(type, 4, 'latin1');
  part.set(content, 8);
  part.writeUInt32BE(crc32(part.subarray(4, end)), end);
  return part;
}

/** The head of a PNG that is not interlaced. `bits` a pixel; `colour` is 0 for grey, 3 for a palette. */
export function pngHeader(
  { width, height }: { width: number; height: number },
  { bits, colour }: { bits: number; colour: number },
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, colour, 0, 0, 0], 8);
  return pngPart('IHDR', header);
}

const END = pngPart('IEND', Buffer.alloc(0));

/**
 * A small PNG of one bit a pixel, black where a row says true: eight pixels a byte, the lightest picture of two colours. Its bytes
 * are not compressed: those of a QR code would weigh no less, and there are thirty-five thousand. Node's own deflate opens a stream
 * for each, which costs more than the picture.
 */
export function toBlackAndWhitePng(lines: readonly (readonly boolean[])[]): Buffer {
  const width = lines[0]?.length ?? 0;
  const bytes = 1 + Math.ceil(width / 8);
  const pixels = Buffer.alloc(bytes * lines.length);
  for (let y = 0; y < lines.length; y += 1) {
    const line = lines[y] ?? [];
    if (line.length !== width) throw new Error('rows are not of one length');
    let byte = 0;
    for (let x = 0; x < width; x += 1) {
      if (!line[x]) byte |= 0x80 >> (x & 7);
      if ((x & 7) < 7 && x < width - 1) continue;
      pixels[y * bytes + 1 + (x >> 3)] = byte;
      byte = 0;
    }
  }
  return Buffer.concat([
    SIGNATURE_PNG,
    pngHeader({ width, height: lines.length }, { bits: 1, colour: 0 }),
    pngPart('IDAT', zlibSync(pixels, { level: 0 })),
    END,
  ]);
}

/** Most colours of a picture of four bits a pixel, the transparent one counted. */
const BIT_COLOURS_4 = 16;

/**
 * A PNG of four bits a pixel: each byte of `pixels` is the rank of its colour, 0 what shows what is behind, 1 the first of
 * `palette` (`#rrggbb`). Throws on a rank that has no colour. Same pixels, same bytes.
 */
export function toIndexedPng(
  pixels: Uint8Array,
  { width, height, palette }: { width: number; height: number; palette: readonly string[] },
): Buffer {
  if (pixels.length !== width * height) throw new Error(`not ${width} × ${height} pixels`);
  if (palette.length >= BIT_COLOURS_4) throw new Error(`${palette.length} colours do not hold in four bits`);
  const bytes = 1 + Math.ceil(width / 2);
  const lines = Buffer.alloc(bytes * height);
  for (let i = 0; i < pixels.length; i += 1) {
    const rank = pixels[i] as number;
    if (rank > palette.length) throw new Error(`no colour of rank ${rank}`);
    const [x, y] = [i % width, Math.floor(i / width)];
    const byte = y * bytes + 1 + (x >> 1);
    lines[byte] = (lines[byte] as number) | (rank << (x % 2 === 0 ? 4 : 0));
  }
  return Buffer.concat([
    SIGNATURE_PNG,
    pngHeader({ width, height }, { bits: 4, colour: 3 }),
    pngPart('PLTE', Buffer.concat([Buffer.alloc(3), Buffer.from(palette.map((c) => c.slice(1)).join(''), 'hex')])),
    pngPart('tRNS', Buffer.from([0])),
    pngPart('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    END,
  ]);
}
