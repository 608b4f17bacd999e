export type Point = readonly [number, number];
/** A closed line: its last point is its first. */
export type Ring = readonly Point[];
/** An outer ring, then its holes. */
export type Polygone = readonly Ring[];

/** Rings smaller than this, in square half units, are islets that no reader would see. */
const AIRE_MINIMALE = 6;

/**
 * Path data of a shape made of integer rings, in relative commands. Islets go, but for the largest ring: a shape is never empty. Throws
 * when even that one has no area.
 */
export function toShapePath(polygons: readonly Polygone[]): string {
  const largest = Math.max(...polygons.map(([ring = []]) => ringArea(ring)));
  if (!(largest > 0)) throw new Error('shape without area');
  return polygons
    .filter(([ring = []]) => ringArea(ring) >= Math.min(AIRE_MINIMALE, largest))
    .flatMap((rings) => rings.filter((ring) => ringArea(ring) >= Math.min(AIRE_MINIMALE, largest)))
    .map((ring) => `${toLinePath([ring.slice(0, -1)])}z`)
    .join('');
}

/** Path data of integer lines, in relative commands. Lines of a single point are left out. */
export function toLinePath(lines: readonly (readonly Point[])[]): string {
  return lines
    .map((line) => {
      const [first] = line;
      if (first === undefined || line.length < 2) return '';
      let text = '';
      line.slice(1).forEach(([x, y], i) => {
        const [px, py] = line[i] as Point;
        text += pair(x - px, y - py, text === '');
      });
      return `M${pair(first[0], first[1], true)}l${text}`;
    })
    .join('');
}

/** Area of a closed ring (its last point is its first), whatever its direction. */
export function ringArea(ring: Ring): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] as Point;
    const [bx, by] = ring[i] as Point;
    twice += ax * by - bx * ay;
  }
  return Math.abs(twice) / 2;
}

/** Two numbers, with a space only where no sign parts them. */
function pair(x: number, y: number, isFirst: boolean): string {
  return `${isFirst || x < 0 ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`;
}
