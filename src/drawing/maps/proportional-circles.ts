import { aroundZero, paint } from '../palette.ts';
import type { CodeTerritoire } from '../../domain/territoire.ts';
import { isNumber, type Absence, type Valeur } from '../../domain/valeur.ts';
import { absencesOf, hatchAttributes, hatchDefs, isAbsence } from './absence.ts';
import { byTerritoire, type MapDatum } from './map-data.ts';
import { drawInsets } from './frame.ts';
import { drawCodes } from './codes.ts';
import {
  drawHalo,
  drawLimits,
  drawShapes,
  franceAttributes,
  placeLegend,
  toBackground,
  type OptionsFrance,
} from './france.ts';
import { drawRing, circleLegend } from './legend.ts';
import type { Letters } from './letters.ts';
import { svgRoot, type Fragment } from '../svg.ts';

export interface CircleOptions extends OptionsFrance {
  /** What the legend says; no legend is drawn without it. */
  legend?: {
    unite: string;
    format: (number: number) => string;
    /** The numbers of its circles; round ones under the greatest when absent: see `legendValues`. */
    valeurs?: readonly number[];
  };
  /** Whether a zero is drawn as a ring, which is the default, or leaves its territory bare. */
  zero?: 'anneau' | 'rien';
  /** For changes: the words of a rise, a filled circle, and of a fall, a ring. Without them a negative number is refused. */
  signs?: { rise: string; fall: string };
  /** The number drawn at `maxRadius`. Default: the greatest of the data. Give it to maps that are compared. */
  valeurMax?: number;
  /** Radius of the largest circle, in units. Default 24. */
  maxRadius?: number;
}

/**
 * A map of France of counts: one circle a territory, whose area is proportional to the number. Zero is a small hollow ring; an absence
 * is a hatch on the territory, without circle. `data` has one row for each territory of the level, in any order.
 */
export function proportionalCircles(data: readonly MapDatum[], options: CircleOptions): string {
  const { map, id, selection, zero = 'anneau' } = options;
  const background = toBackground(map, options);
  const { rowOf, absences, fill, radiusOf, circles, drawLegend } = circleParts(data, background.formes, options);
  const legend = placeLegend(drawLegend && ((letters) => drawLegend({ letters })), map);
  const content =
    hatchDefs(absences, id) +
    drawShapes(background, { ...options, fill, titre: (code) => rowOf(code).titre }) +
    drawLimits(background, { limit: paint.papier, contour: paint.discret }) +
    drawInsets(background) +
    circles +
    (selection === undefined ? '' : drawHalo(map, selection)) +
    drawCodes(background.formes, (code) => {
      const { valeur } = rowOf(code);
      return {
        edge: true,
        under: isNumber(valeur) && (valeur > 0 || zero === 'anneau') ? radiusOf(valeur) + 2.5 : null,
      };
    }) +
    legend.svg;
  return svgRoot(content, {
    ...options,
    viewBox: legend.viewBox,
    className: 'carte cercles-proportionnels',
    links: options.link !== undefined,
    attributes: franceAttributes(background.formes, options),
  });
}

/**
 * Round numbers for the circles of a legend: the greatest of 1, 2 or 5 times a power of ten that is not above `max`, then about a quarter and
 * a twentieth of it, without those under 1.
 */
export function legendValues(max: number): number[] {
  if (!(max > 0)) return [];
  const rond = roundBelow(max);
  return [rond, roundBelow(rond / 4), roundBelow(rond / 20)].filter(
    (valeur, i, all) => (valeur >= 1 || i === 0) && all.indexOf(valeur) === i,
  );
}

function roundBelow(max: number): number {
  const power = 10 ** Math.floor(Math.log10(max) + 1e-9);
  const factor = [5, 2, 1].find((f) => f * power <= max * (1 + 1e-9)) ?? 1;
  return Number((factor * power).toPrecision(1));
}

/** What a map of circles is made of, in France as in a région. */
interface CircleParts {
  rowOf: (code: CodeTerritoire) => MapDatum;
  absences: readonly Absence[];
  /** The attributes of a shape: an absence is a hatch. */
  fill: (code: CodeTerritoire) => string;
  /** The radius of a number, so that areas are proportional to what it counts, whatever its sign. */
  radiusOf: (valeur: number) => number;
  circles: string;
  /** Absent where no legend is asked. */
  drawLegend: ((room: { letters?: Letters; width?: number }) => Fragment) | undefined;
}

/** The parts of a map of circles: one row of `data` for each of the shapes, in any order. */
export function circleParts(
  data: readonly MapDatum[],
  formes: readonly { code: CodeTerritoire; x: number; y: number }[],
  options: Pick<CircleOptions, 'id' | 'legend' | 'zero' | 'signs' | 'valeurMax' | 'maxRadius'>,
): CircleParts {
  const { id, legend, signs, zero = 'anneau', maxRadius = 24 } = options;
  const rowOf = byTerritoire(
    data,
    formes.map(({ code }) => code),
  );
  const numbers = data.map(({ valeur }) => valeur).filter(isNumber);
  const negative = numbers.find((number) => !(number >= 0));
  if (negative !== undefined && !signs) throw new Error(`a count cannot be drawn as a circle: ${negative}`);
  const { valeurMax = Math.max(0, ...numbers.map(Math.abs)) } = options;
  const radiusOf = (valeur: number): number => (valeur === 0 ? 0 : maxRadius * Math.sqrt(Math.abs(valeur) / valeurMax));
  const absences = absencesOf(data.map(({ valeur }) => valeur));
  return {
    rowOf,
    absences,
    radiusOf,
    fill: (code) => {
      const { valeur } = rowOf(code);
      return isAbsence(valeur) ? hatchAttributes(valeur, id) : `class="fond" fill="${paint.filet}" fill-opacity=".55"`;
    },
    circles: drawCircles(
      formes.map(({ code, x, y }) => ({ x, y, valeur: rowOf(code).valeur })),
      { radiusOf, zero },
    ),
    drawLegend:
      legend &&
      ((room) =>
        circleLegend(
          (legend.valeurs ?? legendValues(valeurMax)).map((valeur) => ({ valeur, radius: radiusOf(valeur) })),
          {
            ...legend,
            ...room,
            id,
            absences,
            zero: zero === 'anneau' && numbers.includes(0),
            ...(signs && { signs }),
          },
        )),
  };
}

/** The circles of a map, the largest first, so that none hides a smaller one; none for an absence. */
function drawCircles(
  points: readonly { x: number; y: number; valeur: Valeur }[],
  { radiusOf, zero }: { radiusOf: (valeur: number) => number; zero: 'anneau' | 'rien' },
): string {
  const circles = points
    .flatMap(({ x, y, valeur }) => (isNumber(valeur) ? [{ x, y, valeur }] : []))
    .filter(({ valeur }) => valeur !== 0 || zero === 'anneau')
    .sort((a, b) => Math.abs(b.valeur) - Math.abs(a.valeur))
    .map(({ x, y, valeur }) =>
      valeur === 0 ? drawRing(x, y) : drawCircle(x, y, radiusOf(valeur), valeur < 0 ? FALL : ''),
    );
  return (
    `<g class="cercles" fill="${paint.observe}" fill-opacity=".78" stroke="${paint.papier}" stroke-width=".75" ` +
    `pointer-events="none">${circles.join('')}</g>`
  );
}

/** A ring says a fall where colours are not told apart. */
const FALL = ` class="recul" fill="${paint.papier}" stroke="${aroundZero[0]}" stroke-width="2"`;

/** A circle to the unit and the tenth of its radius: finer is not seen, and a map of a hundred of them stays light. */
function drawCircle(x: number, y: number, radius: number, attributes: string): string {
  return `<circle${attributes} cx="${Math.round(x)}" cy="${Math.round(y)}" r="${Math.round(radius * 10) / 10}"/>`;
}
