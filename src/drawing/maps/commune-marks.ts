import { paint } from '../palette.ts';
import { svgRoot, toLength, type DrawingOptions } from '../svg.ts';
import type { HalfPoint } from './contours.ts';
import { dotPath, drawGround, withLegend, type DotGround, type LegendPlace } from './dot-ground.ts';
import { circleLegend } from './legend.ts';
import type { Letters } from './letters.ts';

/** A commune that has some of what is counted, once for each place where the map draws it. */
export interface CommuneMark {
  point: HalfPoint;
  /** One or more. */
  number: number;
}

interface OptionsCommuneMarks extends DrawingOptions {
  ground: DotGround;
  /** The radius of a mark of one, in units: areas are proportional to numbers. */
  radius: number;
  legend: { unite: string; format: (number: number) => string; valeurs: readonly number[] };
  place: LegendPlace;
}

/** A map of counts by commune: one filled mark for each commune that has some, whose area is proportional to the number. */
export function communeMarks(marks: readonly CommuneMark[], options: OptionsCommuneMarks): string {
  const { ground, radius: unitRadius, legend: legendText, id, place } = options;
  const wrong = marks.find(({ number }) => !(number > 0));
  if (wrong) throw new Error(`no mark for a count of ${wrong.number}`);
  const radius = (number: number): number => unitRadius * Math.sqrt(number);
  // The largest first, so that none hides a smaller one.
  const sizes = [...Map.groupBy(marks, ({ number }) => number)].sort(([a], [b]) => b - a);
  const drawn = sizes.map(([number, group]) => {
    const width = toLength((4 * radius(number)) / ground.scale);
    return `<path stroke-width="${width}" d="${dotPath(group.map(({ point }) => point))}"/>`;
  });
  const legend = (letters: Letters) =>
    circleLegend(
      legendText.valeurs.map((valeur) => ({ valeur, radius: radius(valeur) })),
      { ...legendText, id, letters, zero: false },
    );
  const map =
    drawGround(ground) +
    `<g transform="${ground.transform}" fill="none" stroke="${paint.observe}" stroke-opacity=".85" stroke-linecap="round">` +
    `${drawn.join('')}</g>`;
  const { svg, viewBox } = withLegend(map, legend, { ground, place });
  return svgRoot(svg, { ...options, viewBox, className: 'carte carte-communes', links: false });
}
