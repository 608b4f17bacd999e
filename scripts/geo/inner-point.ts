import { ringArea, type Point, type Outline } from './path-data.ts';

/** Cells across the narrow side of the shape at the first look, and how many times the search is then narrowed. */
const CELLS = 10;
const TURNS = 6;

/**
 * The point of a polygon that is farthest from its border, and that distance: where
 * a label has most room. Searched on a grid, then on finer grids around the best point; the same polygon gives the same point.
 */
export function toInnerPoint(polygon: Outline): { x: number; y: number; radius: number } {
  const [outer = []] = polygon;
  const xs = outer.map(([x]) => x);
  const ys = outer.map(([, y]) => y);
  if (!(ringArea(outer) > 0)) throw new Error('polygon without inside');
  let best = { x: NaN, y: NaN, radius: -Infinity };
  let [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const step = Math.min(x1 - x0, y1 - y0) / CELLS;
    for (let x = x0 + step / 2; x < x1; x += step) {
      for (let y = y0 + step / 2; y < y1; y += step) {
        const radius = distanceToBorder([x, y], polygon, best.radius);
        if (radius > best.radius) best = { x, y, radius };
      }
    }
    [x0, x1, y0, y1] = [best.x - 2 * step, best.x + 2 * step, best.y - 2 * step, best.y + 2 * step];
  }
  if (!(best.radius > 0)) throw new Error('polygon without inside');
  return best;
}

/** Whether the point is inside the polygon, holes being outside. */
export function isInside(point: Point, polygon: Outline): boolean {
  return distanceToBorder(point, polygon) > 0;
}

/** Distance to the nearest border, negative outside; −Infinity when it is `enough` or less, to stop looking early. */
function distanceToBorder([x, y]: Point, polygon: Outline, enough = 0): number {
  const threshold = Math.max(0, enough) ** 2;
  let inside = false;
  let square = Infinity;
  for (const ring of polygon) {
    for (let i = 1; i < ring.length; i += 1) {
      const [ax, ay] = ring[i - 1] as Point;
      const [bx, by] = ring[i] as Point;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      square = Math.min(square, squareToSegment(x, y, ax, ay, bx, by));
      if (square <= threshold) return -Infinity;
    }
  }
  return (inside ? 1 : -1) * Math.sqrt(square);
}

function squareToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}
