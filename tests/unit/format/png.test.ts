import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toIndexedPng } from '../../../src/format/png.ts';

/** The parts of a PNG, by name. */
function partsOf(png: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (let i = 8; i < png.length;) {
    const size = png.readUInt32BE(i);
    parts.set(png.toString('latin1', i + 4, i + 8), png.subarray(i + 8, i + 8 + size));
    i += 12 + size;
  }
  return parts;
}

describe('a picture of four bits a pixel', () => {
  const png = toIndexedPng(Uint8Array.of(0, 1, 2, 2, 0, 1), {
    width: 3,
    height: 2,
    palette: ['#102030', '#a0b0c0'],
  });

  it('holds each rank in half a byte, rows ended by an empty half', () => {
    const parts = partsOf(png);
    expect([...inflateSync(parts.get('IDAT')!)]).toEqual([0, 0x01, 0x20, 0, 0x20, 0x10]);
    expect([...parts.get('PLTE')!]).toEqual([0, 0, 0, 0x10, 0x20, 0x30, 0xa0, 0xb0, 0xc0]);
  });

  it('shows what is behind where the rank is zero', () => {
    expect([...partsOf(png).get('tRNS')!]).toEqual([0]);
  });

  it('refuses a rank without colour, and pixels that do not fill it', () => {
    expect(() => toIndexedPng(Uint8Array.of(3), { width: 1, height: 1, palette: ['#102030'] })).toThrow('rank 3');
    expect(() => toIndexedPng(Uint8Array.of(0), { width: 2, height: 1, palette: [] })).toThrow('2 × 1');
  });
});
