import { Resvg } from '@resvg/resvg-js';
import { toPalettePng } from './palette-png.ts';
import { fontOptions, toDrawnFine } from './picture-fonts.ts';

/** A picture in SVG as a PNG, at the size that it gives itself, with our fonts alone. */
export function drawPng(svg: string): Buffer {
  const image = new Resvg(toDrawnFine(svg), { font: fontOptions() }).render();
  return toPalettePng(image.pixels, { width: image.width, height: image.height });
}
