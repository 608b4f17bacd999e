import { THEMES, toFixedColours } from '../palette.ts';
import { toIndexedPng } from '../../format/png.ts';
import { svgRoot, type DrawingOptions } from '../svg.ts';
import type { HalfPoint } from './contours.ts';
import { drawGround, withLegend, type DotGround, type LegendPlace } from './dot-ground.ts';
import { pointLegend, type DotKind } from './legend.ts';

/** A commune on a map of all of them. */
export interface CommuneDot {
  /** Where it is drawn: twice when an inset magnifies it. */
  points: readonly HalfPoint[];
  people: number;
  /** The rank of its kind. */
  kind: number;
}

interface OptionsCommuneRaster extends DrawingOptions {
  ground: DotGround;
  /** Their colours are values of the palette: a picture has no variable. */
  kinds: readonly DotKind[];
  legend: { unite: string };
  place: LegendPlace;
  /** Pixels for a unit. */
  finesse: number;
}

/** Radii of dots, in units, and the people of the smallest and of the largest: between them, areas are proportional. */
const RADIUS = { least: 1.1, most: 9 };
const PEOPLE_OF_UNIT = 2025;

/** A ring is at least so large, in pixels: filled, a zero would be read as a value of the ramp. */
const RING = { outer: 1.7, inner: 0.75 };

/** Under, and from, how many people all dots are of one size. */
export const DOT_PEOPLE = {
  least: PEOPLE_OF_UNIT * RADIUS.least ** 2,
  most: PEOPLE_OF_UNIT * RADIUS.most ** 2,
};

/**
 * A map of tens of thousands of communes: a dot each, its area for the people, its colour for the value. Dots are pixels, for as
 * many shapes would weigh more than a page; so the drawing is on paper of its own, the same in all themes. The largest
 * are under the smallest.
 */
export function communeRaster(dots: readonly CommuneDot[], options: OptionsCommuneRaster): string {
  const { ground, kinds, legend, place, finesse } = options;
  const [width, height] = [Math.round(ground.width * finesse), Math.round(ground.height * finesse)];
  const { papier } = THEMES.light;
  const png = toIndexedPng(drawDots(dots, { kinds, width, height, finesse }), {
    width,
    height,
    palette: [...kinds.map(({ colour }) => colour), papier],
  });
  const map =
    drawGround({ ...ground, frames: '' }) +
    `<image width="${ground.width}" height="${ground.height}" href="data:image/png;base64,${png.toString('base64')}"/>` +
    ground.frames;
  const { svg, viewBox } = withLegend(map, (letters) => pointLegend(kinds, { ...legend, letters }), { ground, place });
  const [x, y, w, h] = viewBox.split(' ');
  const paper = `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${papier}"/>`;
  return toFixedColours(svgRoot(paper + svg, { ...options, viewBox, className: 'carte carte-communes', links: false }));
}

function drawDots(
  dots: readonly CommuneDot[],
  { kinds, width, height, finesse }: { kinds: readonly DotKind[]; width: number; height: number; finesse: number },
): Uint8Array {
  const pixels = new Uint8Array(width * height);
  const disc = ([px, py]: HalfPoint, r: number, rank: number): void => {
    const [cx, cy] = [(px / 2) * finesse, (py / 2) * finesse];
    for (let y = Math.max(0, Math.floor(cy - r)); y <= Math.min(height - 1, cy + r); y += 1)
      for (let x = Math.max(0, Math.floor(cx - r)); x <= Math.min(width - 1, cx + r); x += 1)
        if ((x + 0.5 - cx) ** 2 + (y + 0.5 - cy) ** 2 <= r * r) pixels[y * width + x] = rank;
  };
  const paper = kinds.length + 1;
  for (const { points, people, kind } of [...dots].sort((a, b) => b.people - a.people)) {
    const form = kinds[kind]?.forme;
    if (form === undefined) throw new Error(`a dot of no kind: ${kind}`);
    const radius = finesse * Math.min(RADIUS.most, Math.max(RADIUS.least, Math.sqrt(people / PEOPLE_OF_UNIT)));
    for (const point of points) {
      if (form === 'plein') disc(point, radius, kind + 1);
      else {
        disc(point, Math.max(radius, RING.outer), kind + 1);
        disc(point, Math.max(radius * 0.6, RING.inner), paper);
      }
    }
  }
  return pixels;
}
