import { paint } from '../palette.ts';
import { svgRoot, toLength, type DrawingOptions } from '../svg.ts';
import type { HalfPoint } from './contours.ts';
import { dotPath, drawGround, withLegend, type DotGround } from './dot-ground.ts';
import { pointLegend, type DotKind } from './legend.ts';

/** A commune of a département: where its centre is, how many live there, the rank of its kind. */
interface ClassedCommune {
  point: HalfPoint;
  people: number;
  kind: number;
}

interface OptionsCommuneClasses extends DrawingOptions {
  ground: DotGround;
  kinds: readonly DotKind[];
  unite: string;
}

/** The radius of a dot, in units, under so many people. */
const SIZES: readonly (readonly [people: number, radius: number])[] = [
  [500, 1.7],
  [2000, 2.4],
  [10000, 3.6],
  [50000, 5.6],
  [Infinity, 8.5],
];

/**
 * The communes of a département as dots of five sizes, by how many live there, each in the colour of its class; a ring for what has no
 * place on the ramp. Dots of one size and one class are one path, so that hundreds of them stay light.
 */
export function communeClasses(communes: readonly ClassedCommune[], options: OptionsCommuneClasses): string {
  const { ground, kinds, unite } = options;
  const sizeOf = (people: number): number => SIZES.findIndex(([under]) => people < under);
  const paths = SIZES.map(([, radius], size) => ({ radius, size }))
    .toReversed()
    .flatMap(({ radius, size }) =>
      kinds.map(({ colour, forme }, kind) => {
        const points = communes.flatMap((c) => (c.kind === kind && sizeOf(c.people) === size ? [c.point] : []));
        if (points.length === 0) return '';
        const d = dotPath(points);
        const line = (stroke: string, r: number) =>
          `<path stroke="${stroke}" stroke-width="${toLength((4 * r) / ground.scale)}" d="${d}"/>`;
        return forme === 'plein'
          ? line(colour, radius)
          : line(colour, radius) + line(paint.papier, Math.max(0.7, radius - 0.9));
      }),
    );
  const used = kinds.filter((_, kind) => communes.some((c) => c.kind === kind));
  const map = `${drawGround(ground)}<g transform="${ground.transform}" fill="none" stroke-linecap="round">${paths.join('')}</g>`;
  const { svg, viewBox } = withLegend(map, (letters) => pointLegend(used, { unite, letters }), {
    ground,
    place: 'above',
  });
  return svgRoot(svg, { ...options, viewBox, className: 'carte carte-communes', links: false });
}
