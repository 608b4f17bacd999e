import { paint } from '../palette.ts';
import { linear } from '../scale.ts';
import { checkId, toLength } from '../svg.ts';

/** What a line of a spine chart is of: each has a shape of its own, beside its name. */
export type SpineShape = 'place' | 'region' | 'country';

interface SpineField {
  /** The id of its strokes in the page, which every line of the chart shows. Kebab-case. */
  id: string;
  /** Every value of the field, at least one. */
  values: readonly number[];
}

interface SpineLine {
  /** Null: there is none, and the line has no mark. */
  value: number | null;
  shape: SpineShape;
  /** Whether this line holds the strokes, which the others then repeat: one a page. */
  first?: boolean;
}

const WIDTH = 160;
const HEIGHT = 18;
const MIDDLE = HEIGHT / 2;
const EDGE = 8;

/**
 * One line of a spine chart: a thin stroke for each value of a field, from the lowest to the highest, and the mark of one value. A template
 * rather than Plot: a page has dozens of lines, whose strokes are written once. Its name and its value stand beside it, so that it has no
 * words. Throws on a value out of the field.
 */
export function spineLine({ id, values }: SpineField, { value, shape, first = false }: SpineLine): string {
  checkId(id);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const x = min < max ? linear([min, max], [EDGE, WIDTH - EDGE]) : () => WIDTH / 2;
  if (value !== null && !(value >= min && value <= max)) throw new Error(`${value} is out of the field ${id}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="epine-trait" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">` +
    (first ? `<path id="${id}" d="${strokes(values.map(x))}" stroke="${paint.absent}"/>` : `<use href="#${id}"/>`) +
    `${value === null ? '' : mark(x(value), shape)}</svg>`
  );
}

/** The baseline, then the strokes: those that fall together are one. */
function strokes(places: readonly number[]): string {
  const distinct = [...new Set(places.map((place) => Math.round(place * 2) / 2))].sort((a, b) => a - b);
  return `M0 ${MIDDLE}H${WIDTH}${distinct.map((place) => `M${place} ${MIDDLE - 4}v8`).join('')}`;
}

function mark(at: number, shape: SpineShape): string {
  const x = toLength(Math.round(at * 10) / 10);
  switch (shape) {
    case 'place':
      return `<circle cx="${x}" cy="${MIDDLE}" r="6" fill="${paint.observe}" stroke="${paint.papier}" stroke-width="1.5"/>`;
    case 'region':
      return `<rect x="${toLength(at - 5)}" y="${MIDDLE - 5}" width="10" height="10" fill="${paint.papier}" stroke="${paint.observe}" stroke-width="2"/>`;
    case 'country':
      return `<path d="M${x} ${MIDDLE - 7}l7 7-7 7-7-7z" fill="${paint.papier}" stroke="${paint.encre}" stroke-width="2"/>`;
  }
}
