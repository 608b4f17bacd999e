export type Point = readonly [number, number];
/** A closed line: its last point is its first. */
export type Ring = readonly Point[];
/** An outer ring, then its holes. */
export type Outline = readonly Ring[];

/** Rings smaller than this, in square half units, are islets that no reader would see. */
const MINIMAL_AREA = 6;

/**
 * Path data of a shape made of integer rings, in relative commands. Islets go, but for the largest ring: a shape is never empty. Throws
 * when even that one has no area.
 */
export function toShapePath(polygons: readonly Outline[]): string {
  const largest = Math.max(...polygons.map(([ring = []]) => ringArea(ring)));
  if (!(largest > 0)) throw new Error('shape without area');
  return polygons
    .filter(([ring = []]) => ringArea(ring) >= Math.min(MINIMAL_AREA, largest))
    .flatMap((rings) => rings.filter((ring) => ringArea(ring) >= Math.min(MINIMAL_AREA, largest)))
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

/**
 * A closed ring cut at a box (left, top, right, bottom), which it then follows; empty when it is outside. A ring that comes back into
 * the box keeps the sides between as lines of no area: what is drawn beyond the box has to be out of sight.
 */
export function clipRing(ring: Ring, [left, top, right, bottom]: readonly [number, number, number, number]): Ring {
  const sides: readonly { axis: 0 | 1; limit: number; sign: 1 | -1 }[] = [
    { axis: 0, limit: left, sign: 1 },
    { axis: 0, limit: right, sign: -1 },
    { axis: 1, limit: top, sign: 1 },
    { axis: 1, limit: bottom, sign: -1 },
  ];
  let points: Point[] = ring.slice(0, -1);
  for (const { axis, limit, sign } of sides) {
    const isInside = (point: Point): boolean => sign * (point[axis] - limit) >= 0;
    const cross = (a: Point, b: Point): Point => {
      const other = axis === 0 ? 1 : 0;
      const share = (limit - a[axis]) / (b[axis] - a[axis]);
      const along = Math.round(a[other] + share * (b[other] - a[other]));
      return axis === 0 ? [limit, along] : [along, limit];
    };
    points = points.flatMap((point, i, all) => {
      const before = all.at(i - 1) ?? point;
      if (isInside(point)) return isInside(before) ? [point] : [cross(before, point), point];
      return isInside(before) ? [cross(before, point)] : [];
    });
  }
  const [first] = points;
  return first === undefined ? [] : [...points, first];
}
