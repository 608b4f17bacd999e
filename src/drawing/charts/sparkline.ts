import * as Plot from '@observablehq/plot';
import { endInMonths, type DateSource } from '../../domain/date-source.ts';
import { isNumber, type Valeur } from '../../domain/valeur.ts';
import { flag } from '../flag.ts';
import { HATCH, hatchPattern } from '../hatch.ts';
import { paint } from '../palette.ts';
import { renderSvg, type DrawingOptions } from '../render.ts';
import { extentFromZero, linear } from '../scale.ts';
import { comparePlaces, middleOf, monthExtent } from './time-span.ts';

export interface SparklineData {
  /** One series. A date that is unknown leaves the value out of the drawing; an absent value breaks the line. */
  observations: readonly { date: DateSource; valeur: Valeur }[];
  target?: { valeur: number; echeance: DateSource };
}

export interface SparklineOptions extends DrawingOptions {
  height?: number;
}

/**
 * A trajectory without words, for cards and tables: the observed line from zero with its last dot, the target as a flag at its
 * deadline over a thin amber line, each absent value as a hatched column. Without any number, a hatched field.
 */
export function sparkline(
  { observations, target }: SparklineData,
  { width = 120, height = 34, ...named }: SparklineOptions,
): string {
  const rows = observations
    .filter(({ date }) => date !== 'inconnue')
    .toSorted((a, b) => comparePlaces(a.date, b.date) || (a.valeur < b.valeur ? -1 : 1));
  const numbers = rows.flatMap(({ date, valeur }) =>
    isNumber(valeur) ? [{ month: middleOf(date), value: valeur }] : [],
  );
  const absent = rows.filter(({ valeur }) => !isNumber(valeur)).map(({ date }) => middleOf(date));
  const deadline = target && target.echeance !== 'inconnue' ? endInMonths(target.echeance) : null;
  const last = numbers.at(-1);
  const base = height - 4;
  const x = linear(monthExtent([...rows.map(({ date }) => date), ...(target ? [target.echeance] : [])]), [
    4,
    width - 14,
  ]);
  const y = linear(extentFromZero([...numbers.map(({ value }) => value), ...(target ? [target.valeur] : [])]), [
    base,
    target ? 15 : 5,
  ]);
  const marks = last
    ? [
        hatchPattern(),
        Plot.link([0], { x1: 0, x2: width, y1: y(0), y2: y(0), stroke: paint.filet }),
        target &&
          Plot.link([0], {
            x1: 0,
            x2: deadline === null ? width : x(deadline),
            y1: y(target.valeur),
            y2: y(target.valeur),
            stroke: paint.promesse,
            strokeDasharray: '2 2',
          }),
        Plot.rect(absent, {
          x1: (month: number) => x(month) - 3,
          x2: (month: number) => x(month) + 3,
          y1: target ? 15 : 5,
          y2: base,
          fill: HATCH,
        }),
        Plot.line(rows, {
          x: ({ date }) => x(middleOf(date)),
          y: ({ valeur }) => (isNumber(valeur) ? y(valeur) : NaN),
          stroke: paint.observe,
          strokeWidth: 1.75,
          strokeLinejoin: 'round',
        }),
        Plot.dot([last], { x: ({ month }) => x(month), y: ({ value }) => y(value), r: 3, fill: paint.observe }),
        target && deadline !== null && flag({ x: x(deadline), y: y(target.valeur), size: 12 }),
      ].filter((mark) => mark !== undefined && mark !== false)
    : [hatchPattern(), Plot.rect([0], { x1: 2, x2: width - 2, y1: 4, y2: base, fill: HATCH, fillOpacity: 0.6 })];
  return renderSvg({ marks, width, height }, named);
}
