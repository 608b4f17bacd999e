import * as Plot from '@observablehq/plot';
import { paint } from '../palette.ts';
import { renderSvg, type DrawingOptions } from '../render.ts';
import { linear } from '../scale.ts';

interface DotStripData {
  /** Every value of the field, those below included: one thin stroke each. */
  field: readonly number[];
  /** The value that the reader looks for: a filled dot. Null when it is absent. */
  here: number | null;
  /** Those it is set beside: rings. */
  beside: readonly number[];
}

interface DotStripOptions extends DrawingOptions {
  /** Whether ratios count rather than differences; every value is then above zero. */
  logarithm?: boolean;
}

const HEIGHT = 20;
const MIDDLE = HEIGHT / 2;

/** Where a value and a few others stand in a field, on one line without words, from the lowest value to the highest. For tables. */
export function dotStrip(
  { field, here, beside }: DotStripData,
  { width = 160, logarithm = false, ...named }: DotStripOptions,
): string {
  const place = logarithm ? Math.log : (value: number) => value;
  const places = field.map(place);
  const [min, max] = [Math.min(...places), Math.max(...places)];
  const x = min < max ? linear([min, max], [7, width - 7]) : () => width / 2;
  const at = (value: number) => x(place(value));
  const marks = [
    Plot.link([0], { x1: 0, x2: width, y1: MIDDLE, y2: MIDDLE, stroke: paint.filet }),
    strokes(field.map(at)),
    Plot.dot(beside, { x: at, y: MIDDLE, r: 4.5, fill: paint.papier, stroke: paint.observe, strokeWidth: 1.75 }),
    Plot.dot(here === null ? [] : [here], { x: at, y: MIDDLE, r: 5.5, fill: paint.observe, stroke: paint.papier }),
  ];
  return renderSvg({ marks, width, height: HEIGHT }, named);
}

/** One path for all the strokes of the field: a hundred elements would weigh as much as the rest of the table. */
function strokes(places: readonly number[]): Plot.RenderFunction {
  return (_index, _scales, _values, _dimensions, context) => {
    const element = context.document.createElementNS('http://www.w3.org/2000/svg', 'path');
    const distinct = [...new Set(places.map((place) => Math.round(place * 10) / 10))].sort((a, b) => a - b);
    element.setAttribute('d', distinct.map((place) => `M${place} ${MIDDLE - 4}v8`).join(''));
    element.setAttribute('stroke', paint.absent);
    return element as SVGElement;
  };
}
