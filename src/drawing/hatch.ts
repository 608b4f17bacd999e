import type * as Plot from '@observablehq/plot';
import { paint } from './palette.ts';

/** The fill of what has no value. The drawing must hold the mark `hatchPattern()`. */
export const HATCH = 'url(#hachure)';

/** The pattern that stands for an absence, everywhere. */
export function hatchPattern(): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const create = (name: string, attributes: Record<string, string>) => {
      const element = context.document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
      return element;
    };
    const size = { width: '5', height: '5', patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' };
    const pattern = create('pattern', { id: 'hachure', ...size });
    pattern.append(create('line', { y2: '5', stroke: paint.absent, 'stroke-width': '3' }));
    const defs = create('defs', {});
    defs.append(pattern);
    return defs as SVGElement;
  };
}
