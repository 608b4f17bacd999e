import { Resvg } from '@resvg/resvg-js';
import { toPalettePng } from './palette-png.ts';
import { optionsPolices, toFinesDessinees } from './polices.ts';

/** A picture in SVG as a PNG, at the size that it gives itself, with our fonts alone. */
export function drawPng(svg: string): Buffer {
  const image = new Resvg(toFinesDessinees(svg), { font: optionsPolices() }).render();
  return toPalettePng(image.pixels, { largeur: image.width, hauteur: image.height });
}
