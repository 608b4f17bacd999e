import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { toPalettePng } from '../../../../scripts/images/palette-png.ts';
import { readPng } from './read-png.ts';

/** Opaque pixels from colours `0xrrggbb`. */
function pixels(colours: readonly number[]): Uint8Array {
  return Uint8Array.from(colours.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255, 255]));
}

describe('a PNG with a palette', () => {
  test('gives back each pixel when there are few colours', () => {
    const colours = Array.from({ length: 240 }, (_, i) => (i * 40503) & 0xffffff);
    const image = readPng(toPalettePng(pixels(colours), { width: 20, height: 12 }));
    expect([image.width, image.height]).toEqual([20, 12]);
    colours.forEach((c, i) => {
      expect(image.colour(i % 20, Math.floor(i / 20))).toEqual([c >> 16, (c >> 8) & 255, c & 255]);
    });
  });

  test('keeps the colours met most, and a near one for the others', () => {
    const shades = Array.from({ length: 4096 }, (_, i) => ((i & 15) << 20) | (((i >> 4) & 15) << 12) | ((i >> 8) << 4));
    const colours = [...shades, ...Array.from({ length: 4096 }, () => 0x0b5e66)];
    const image = readPng(toPalettePng(pixels(colours), { width: 128, height: 64 }));
    const gaps = colours.map((c, i) => {
      const [r, g, b] = image.colour(i % 128, Math.floor(i / 128));
      return Math.hypot(r - (c >> 16), g - ((c >> 8) & 255), b - (c & 255));
    });
    expect(Math.max(...gaps)).toBeLessThan(45);
    expect(Math.max(...gaps.slice(4096))).toBe(0);
  });

  test('is opened by another reader', () => {
    const png = toPalettePng(pixels([0xff0000, 0x00ff00, 0x0000ff, 0x102030]), { width: 2, height: 2 });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2" height="2"><image width="2" height="2" image-rendering="optimizeSpeed" href="data:image/png;base64,${png.toString('base64')}"/></svg>`;
    expect([...new Resvg(svg).render().pixels]).toEqual([...pixels([0xff0000, 0x00ff00, 0x0000ff, 0x102030])]);
  });

  test('refuses a pixel that is not opaque, and sizes that are not those of the pixels', () => {
    expect(() => toPalettePng(Uint8Array.from([1, 2, 3, 128]), { width: 1, height: 1 })).toThrow('opaque');
    expect(() => toPalettePng(pixels([0]), { width: 2, height: 1 })).toThrow('not 2 × 1 pixels');
  });
});
