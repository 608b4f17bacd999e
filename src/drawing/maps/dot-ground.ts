import { paint } from '../palette.ts';
import { TRACE_SCALE, type FranceContours, type RegionContours, type MapCentres, type HalfPoint } from './contours.ts';
import { drawInsets } from './frame.ts';
import { placeLegend } from './france.ts';
import { underLegend } from './legend.ts';
import { PAGE_LETTERS, type Letters } from './letters.ts';
import { toLength, type Fragment } from '../svg.ts';
import type { CodeTerritoire } from '../../domain/territoire.ts';
import { traceBox } from './trace-box.ts';

/** What a map of dots lays under them: a land with its lines, in path data of half units, and what is in no scale. */
export interface DotGround {
  width: number;
  height: number;
  /** The outline of the land. */
  terre: string;
  /** Borders between départements, fainter than those of `regions`. */
  departements: string;
  regions: string;
  /** Frames and names, in units. */
  frames: string;
  /** How the half units of its path data and of its points come to units. */
  transform: string;
  /** How many times larger than `TRACE_SCALE` draws them: widths are divided by it. */
  scale: number;
}

const IN_PLACE = { transform: TRACE_SCALE, scale: 1 };

/** The ground of a map of France: without the borders of départements where the drawing has to be light. */
export function franceGround(
  map: FranceContours,
  { limites }: Pick<MapCentres, 'limites'> | { limites: '' },
): DotGround {
  return {
    width: map.width,
    height: map.height,
    terre: map.limites.outline + map.limites.magnified,
    departements: limites,
    regions: map.limites.regions,
    frames: drawInsets(map),
    ...IN_PLACE,
  };
}

/** The ground of the map of a région. */
export function regionGround({ width, height, contour, limites }: RegionContours): DotGround {
  return { width, height, terre: contour, departements: limites, regions: '', frames: '', ...IN_PLACE };
}

/** The widest and the highest that the map of a département may be, in units, and what is left empty around its shape. */
const DEPARTEMENT = { width: 360, height: 320, margin: 6 };

/** The ground of the map of a département: its shape in the map of its région, as large as a frame of its own holds. */
export function departementGround(map: RegionContours, code: CodeTerritoire): DotGround {
  const forme = map.departements.find((d) => d.code === code);
  if (forme === undefined) throw new Error(`no shape: ${code}`);
  const box = traceBox(forme.trace);
  const { width, height, margin } = DEPARTEMENT;
  const scale = 2 * Math.min((width - 2 * margin) / box.width, (height - 2 * margin) / box.height);
  const half = scale / 2;
  const [x, y] = [margin - half * box.x, margin - half * box.y];
  return {
    width: Math.ceil(half * box.width + 2 * margin),
    height: Math.ceil(half * box.height + 2 * margin),
    terre: forme.trace,
    departements: '',
    regions: '',
    frames: '',
    transform: `translate(${toLength(x)} ${toLength(y)}) scale(${toLength(half)})`,
    scale,
  };
}

/** The land, its coasts and its lines: under the dots. */
export function drawGround({ terre, departements, regions, frames, transform, scale }: DotGround): string {
  const line = (d: string, stroke: string, width: number): string =>
    d && `<path fill="none" stroke="${stroke}" stroke-width="${toLength(width / scale)}" d="${d}"/>`;
  return (
    `<g transform="${transform}" stroke-linejoin="round">` +
    `<path class="terre" fill="${paint.filet}" fill-opacity=".4" stroke="${paint.discret}" stroke-width="${toLength(1.2 / scale)}" d="${terre}"/>` +
    `${line(departements, paint.absent, 0.7)}${line(regions, paint.absent, 1.8)}</g>${frames}`
  );
}

/** Where a legend stands: in the free corner of the map of France, or above the map. */
export type LegendPlace = 'corner' | 'above';

/** A map and its legend, and the view box that holds both. */
export function withLegend(
  map: string,
  draw: (letters: Letters) => Fragment,
  { ground, place }: { ground: DotGround; place: LegendPlace },
): { svg: string; viewBox: string } {
  if (place === 'corner') {
    const { svg, viewBox } = placeLegend(draw, ground);
    return { svg: map + svg, viewBox };
  }
  return underLegend(map, draw(PAGE_LETTERS), ground);
}

/**
 * Path data of round dots that a line with round ends draws: points of no length, in relative moves, in bands from side to side so
 * that neighbours follow one another. Two thousand of them weigh five kilobytes once compressed.
 */
export function dotPath(points: readonly HalfPoint[]): string {
  let [x, y] = [0, 0];
  return [...points]
    .sort(inBands)
    .map(([px, py]) => {
      const [dx, dy] = [px - x, py - y];
      [x, y] = [px, py];
      return `m${dx}${dy < 0 ? '' : ' '}${dy}h0`;
    })
    .join('');
}

const BAND = 12;

function inBands([ax, ay]: HalfPoint, [bx, by]: HalfPoint): number {
  const [a, b] = [Math.floor(ay / BAND), Math.floor(by / BAND)];
  return a - b || (a % 2 === 0 ? ax - bx : bx - ax) || ay - by;
}
