import { paint } from '../palette.ts';
import type { CodeTerritoire } from '../../domain/territoire.ts';
import { isNumber } from '../../domain/valeur.ts';
import { absencesOf, hatchAttributes, hatchDefs, isAbsence } from './absence.ts';
import { checkBreaks, classOf } from './breaks.ts';
import { drawInsets } from './frame.ts';
import { byTerritoire, type MapDatum } from './map-data.ts';
import { classLegend } from './legend.ts';
import { toStage, type Stage } from './ramp.ts';
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
import { svgRoot } from '../svg.ts';

export interface OptionsChoropleth extends OptionsFrance {
  /** One to four numbers that increase; see `checkBreaks`. */
  breaks: readonly number[];
  /** The colour of each class. Default: the ramp from low to high. */
  stage?: (index: number, classes: number) => Stage;
  /** What the legend says; no legend is drawn without it. */
  legend?: { unite: string; format: (number: number) => string };
}

/**
 * A map of France of shares or rates: one colour a class, one hatch a kind of absence. `data` has one row for each département
 * (or each région, see `niveau`), in any order.
 */
export function choropleth(data: readonly MapDatum[], options: OptionsChoropleth): string {
  const { map, breaks, id, legend, selection, stage = toStage } = options;
  checkBreaks(breaks);
  const background = toBackground(map, options);
  const rowOf = byTerritoire(
    data,
    background.formes.map(({ code }) => code),
  );
  const absences = absencesOf(data.map(({ valeur }) => valeur));
  const fill = (code: CodeTerritoire): string => {
    const { valeur } = rowOf(code);
    if (isAbsence(valeur)) return hatchAttributes(valeur, id);
    const { className, background: hue } = stage(classOf(valeur, breaks), breaks.length + 1);
    return `class="${className}" fill="${hue}"`;
  };
  const numbers = data.map(({ valeur }) => valeur).filter(isNumber);
  const drawnLegend = placeLegend(
    legend &&
      ((letters) =>
        classLegend(breaks, {
          ...legend,
          id,
          absences,
          letters,
          stage,
          ...(numbers.length > 0 && { extent: [Math.min(...numbers), Math.max(...numbers)] as const }),
        })),
    map,
  );
  const content =
    hatchDefs(absences, id) +
    drawShapes(background, { ...options, fill, titre: (code) => rowOf(code).titre }) +
    drawLimits(background, { limit: paint.papier, contour: paint.discret }) +
    drawInsets(background) +
    (selection === undefined ? '' : drawHalo(map, selection)) +
    drawCodes(background.formes, (code) => {
      const { valeur } = rowOf(code);
      return isAbsence(valeur) ? { edge: true } : { text: stage(classOf(valeur, breaks), breaks.length + 1).text };
    }) +
    drawnLegend.svg;
  return svgRoot(content, {
    ...options,
    viewBox: drawnLegend.viewBox,
    className: 'carte choroplethe',
    links: options.link !== undefined,
    attributes: franceAttributes(background.formes, options),
  });
}
