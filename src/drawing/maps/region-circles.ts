import { hatchDefs } from './absence.ts';
import type { RegionContours } from './contours.ts';
import { drawShape } from './france.ts';
import { underLegend } from './legend.ts';
import { PAGE_LETTERS } from './letters.ts';
import type { MapDatum } from './map-data.ts';
import { drawRegion } from './region-map.ts';
import { circleParts, type CircleOptions } from './proportional-circles.ts';
import { svgRoot } from '../svg.ts';

interface RegionCirclesOptions extends Omit<CircleOptions, 'map' | 'niveau' | 'selection' | 'zero'> {
  map: RegionContours;
}

/**
 * The départements of one région with a circle each, whose area is proportional to a count. Zero is a small hollow ring, an absence a
 * hatch. `data` has one row for each of them, in any order.
 */
export function regionCircles(data: readonly MapDatum[], options: RegionCirclesOptions): string {
  const { map, id, link } = options;
  const { rowOf, absences, fill, circles, drawLegend } = circleParts(data, map.departements, options);
  const shapes = map.departements.map((forme) =>
    drawShape(forme, { ...options, fill, titre: (code) => rowOf(code).titre }),
  );
  const drawn = drawRegion(map, shapes.join(''), { light: true }) + circles;
  const legend = drawLegend?.({ width: Math.min(PAGE_LETTERS.width, map.width) });
  const { svg, viewBox } = underLegend(drawn, legend, map);
  return svgRoot(hatchDefs(absences, id) + svg, {
    ...options,
    viewBox,
    className: 'carte carte-region cercles-proportionnels',
    links: link !== undefined,
  });
}
