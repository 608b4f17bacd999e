export type Point = readonly [number, number];

/** The rings and lines of path data made of `M`, relative `l` and `z` alone. Throws on anything else. A closed one ends where it began. */
export function readPath(d: string): Point[][] {
  return [...d.matchAll(/M([^Mlz]+)l([^Mlz]+)(z?)|./g)].map(([whole, start, steps, close]) => {
    if (start === undefined || steps === undefined) throw new Error(`unexpected « ${whole} » in path data`);
    let [x, y] = pairs(start)[0] as Point;
    const points: Point[] = [[x, y]];
    for (const [dx, dy] of pairs(steps)) points.push([(x += dx), (y += dy)]);
    if (close) points.push(points[0]!);
    return points;
  });
}

/** Area of rings: outer rings less holes, which turn the other way. */
export function areaOf(rings: readonly (readonly Point[])[]): number {
  let twice = 0;
  for (const ring of rings) {
    ring.slice(1).forEach(([bx, by], i) => {
      const [ax, ay] = ring[i]!;
      twice += ax * by - bx * ay;
    });
  }
  return Math.abs(twice) / 2;
}

function pairs(text: string): Point[] {
  const numbers = [...text.matchAll(/-?\d+/g)].map(Number);
  if (numbers.length % 2 !== 0) throw new Error(`odd count of numbers in « ${text} »`);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);
}
