import { paint } from '../palette.ts';
import { textWidth } from '../text-width.ts';
import type { CodeTerritoire } from '../../domain/territoire.ts';
import { isNumber } from '../../domain/valeur.ts';
import { escapeXml } from '../../format/xml.ts';
import { absencesOf, hatchAttributes, hatchDefs, isAbsence } from './absence.ts';
import { cardAttributes, type MapCard } from './card.ts';
import { checkBreaks, classOf } from './breaks.ts';
import { TRACE_SCALE, type RegionContours, type RegionDepartementForm } from './contours.ts';
import { byTerritoire, type MapDatum } from './map-data.ts';
import { drawHaloTrace, drawShape } from './france.ts';
import { classLegend, underLegend } from './legend.ts';
import { PAGE_LETTERS } from './letters.ts';
import { toStage, type Stage } from './ramp.ts';
import { BODY, svgRoot, toLength, type DrawingOptions } from '../svg.ts';

/** A row of the map of a région. */
export interface RegionDatum extends MapDatum {
  /** Written on the shape where it has room: « 66 % ». */
  label?: string;
}

export interface RegionMapOptions extends DrawingOptions {
  map: RegionContours;
  /** One to four numbers that increase; those of the map of France, so that a colour keeps its meaning. */
  breaks: readonly number[];
  /** The colour of each class. Default: the ramp from low to high. */
  stage?: (index: number, classes: number) => Stage;
  /** What the legend says; no legend is drawn without it. */
  legend?: { unite: string; format: (number: number) => string };
  /** The address of a territory. With it, shapes are links; without it, the map is one image. */
  link?: (code: CodeTerritoire) => string;
  /** Begins the id of each shape. Default: the figure's id and a hyphen. */
  prefix?: string;
  /** Whether borders are drawn by the shapes themselves, a line less to write: for maps made by thousands. */
  light?: boolean;
  /** The département that wears a halo. */
  selection?: CodeTerritoire;
  /** What the card of a shape says beside its name and its value, where shapes are links. */
  card?: MapCard;
}

/** The départements of one région as a small choropleth. `data` has one row for each of them, in any order. */
export function regionMap(data: readonly RegionDatum[], options: RegionMapOptions): string {
  const { map, breaks, id, legend, link, selection, light = false, stage: colour = toStage } = options;
  checkBreaks(breaks);
  const rowOf = byTerritoire(
    data,
    map.departements.map(({ code }) => code),
  );
  const absences = absencesOf(data.map(({ valeur }) => valeur));
  const stageOf = ({ valeur }: RegionDatum): Stage | null =>
    isNumber(valeur) ? colour(classOf(valeur, breaks), breaks.length + 1) : null;
  const fill = (code: CodeTerritoire): string => {
    const row = rowOf(code);
    if (isAbsence(row.valeur)) return hatchAttributes(row.valeur, id);
    const stage = stageOf(row);
    return `class="${stage?.className}" fill="${stage?.background}"`;
  };
  const formes = map.departements.map((forme) =>
    drawShape(forme, { ...options, fill, titre: (code) => rowOf(code).titre }),
  );
  const labels = map.departements.map((forme) => {
    const row = rowOf(forme.code);
    return row.label === undefined ? '' : drawLabel(forme, row.label, stageOf(row)?.text);
  });
  const chosen = map.departements.find(({ code }) => code === selection);
  if (selection !== undefined && !chosen) throw new Error(`no shape for the selected territory: ${selection}`);

  const drawnLegend =
    legend &&
    classLegend(breaks, {
      ...legend,
      id,
      absences,
      stage: colour,
      width: Math.min(PAGE_LETTERS.width, map.width),
    });
  const drawn =
    drawRegion(map, formes.join(''), { light }) +
    (chosen ? drawHaloTrace(chosen.trace) : '') +
    `<g class="etiquettes" text-anchor="middle" pointer-events="none">${labels.join('')}</g>`;
  const { svg, viewBox } = underLegend(drawn, drawnLegend, map);
  return svgRoot(hatchDefs(absences, id) + svg, {
    ...options,
    viewBox,
    className: 'carte carte-region',
    links: link !== undefined,
    attributes: link && options.card ? cardAttributes(map.departements, options.card) : '',
  });
}

/** The shapes of a région and their lines: borders and outline each drawn once, or by every shape. */
export function drawRegion(
  { limites, contour }: RegionContours,
  shapes: string,
  { light }: { light: boolean },
): string {
  const open = `<g class="territoires" transform="${TRACE_SCALE}" stroke-linejoin="round"`;
  if (light) return `${open} stroke="${paint.discret}" stroke-width="1">${shapes}</g>`;
  return (
    `${open}>${shapes}</g>` +
    `<g transform="${TRACE_SCALE}" fill="none" stroke-linejoin="round" pointer-events="none">` +
    (limites && `<path class="filet" stroke="${paint.papier}" stroke-width="2" d="${limites}"/>`) +
    `<path class="contour" stroke="${paint.discret}" stroke-width="1.5" d="${contour}"/></g>`
  );
}

/** The label in the widest part of the shape; none when it would leave it. */
function drawLabel({ x, y, radius }: RegionDepartementForm, label: string, text: string | undefined): string {
  const halfWidth = textWidth(label, BODY) / 2;
  if (Math.hypot(halfWidth, BODY / 2) > radius * 1.1) return '';
  const edge =
    text === undefined ? ` stroke="${paint.papier}" stroke-width="4" paint-order="stroke" stroke-linejoin="round"` : '';
  return `<text x="${x}" y="${toLength(y + 4.5)}" fill="${text ?? paint.encre}"${edge}>${escapeXml(label)}</text>`;
}
