import { paint } from '../palette.ts';
import { isNumber } from '../../domain/valeur.ts';
import { escapeXml } from '../../format/xml.ts';
import { absencesOf, hatchAttributes, hatchDefs, isAbsence } from './absence.ts';
import { checkBreaks, classOf } from './breaks.ts';
import { TRACE_SCALE } from './contours.ts';
import { byTerritoire, type MapDatum } from './map-data.ts';
import type { OptionsFrance } from './france.ts';
import { classLegend } from './legend.ts';
import { toStage } from './ramp.ts';
import { svgRoot } from '../svg.ts';
import { DIMENSIONS, TILES, type Tile } from './tile-layout.ts';

/** Side of a cell and of the tile in it, in units. */
const NOT = 30;
const SIDE = 28.5;

export interface TileOptions extends Omit<OptionsFrance, 'map' | 'niveau'> {
  /** One to four numbers that increase; see `checkBreaks`. */
  breaks: readonly number[];
  /** What the legend says; no legend is drawn without it. */
  legend?: { unite: string; format: (number: number) => string };
  /** Whether the code of the département is written in its tile. Default true; false in small multiples, where it would not read. */
  codes?: boolean;
}

/**
 * The compact map: one square a département, of the same size for all, in the colours and hatches of the choropleth. 390 units wide.
 * `data` has one row for each of the 101 départements, in any order.
 */
export function tileGrid(data: readonly MapDatum[], options: TileOptions): string {
  const { breaks, id, link, prefix = `${id}-`, selection, legend, codes = true } = options;
  checkBreaks(breaks);
  const rowOf = byTerritoire(
    data,
    TILES.map(({ code }) => code),
  );
  const absences = absencesOf(data.map(({ valeur }) => valeur));
  const tiles = TILES.map((tile) => {
    const { valeur, titre } = rowOf(tile.code);
    const stage = isAbsence(valeur) ? null : toStage(classOf(valeur, breaks), breaks.length + 1);
    const fill = isAbsence(valeur)
      ? hatchAttributes(valeur, id)
      : `class="${stage?.className}" fill="${stage?.background}"`;
    const content = `<title>${escapeXml(titre)}</title>${drawRect(tile, fill)}${codes ? drawCode(tile, stage?.text) : ''}`;
    const key = `id="${prefix}${tile.code}"`;
    if (link === undefined) return `<g ${key}>${content}</g>`;
    const current = selection === tile.code ? ' aria-current="true"' : '';
    return `<a ${key} href="${escapeXml(link(tile.code))}"${current}>${content}</a>`;
  });

  const [width, bottom] = [DIMENSIONS.columns * NOT, DIMENSIONS.ranks * NOT];
  const numbers = data.map(({ valeur }) => valeur).filter(isNumber);
  const drawnLegend = legend
    ? classLegend(breaks, {
        ...legend,
        id,
        absences,
        width: 180,
        ...(numbers.length > 0 && { extent: [Math.min(...numbers), Math.max(...numbers)] as const }),
      })
    : undefined;
  // The two rows above Brittany are free; a taller legend pushes the grid down.
  const top = drawnLegend ? Math.max(0, Math.ceil(drawnLegend.height) - 2 * NOT) : 0;
  const content =
    `${hatchDefs(absences, id)}<g class="territoires" transform="translate(0 ${top}) ${TRACE_SCALE}" font-size="${2 * 13}" text-anchor="middle">` +
    `${tiles.join('')}${drawSelection(selection)}</g>${drawnLegend?.svg ?? ''}`;
  return svgRoot(content, {
    ...options,
    viewBox: `0 0 ${width} ${bottom + top}`,
    className: 'carte tuiles',
    links: link !== undefined,
  });
}

/** A square in half units, as hatches want it. */
function drawRect({ column, rank }: Tile, attributes: string): string {
  const margin = NOT - SIDE;
  return `<rect ${attributes} x="${2 * column * NOT + margin}" y="${2 * rank * NOT + margin}" width="${2 * SIDE}" height="${2 * SIDE}"/>`;
}

/** The code on its colour, or on a hatch: then in ink, on an edge of paper that parts it from the lines. */
function drawCode({ code, column, rank }: Tile, text: string | undefined): string {
  const ink = text ?? paint.encre;
  const edge =
    text === undefined ? ` stroke="${paint.papier}" stroke-width="8" paint-order="stroke" stroke-linejoin="round"` : '';
  const [x, y] = [2 * (column + 0.5) * NOT, 2 * (rank + 0.5) * NOT + 9];
  return `<text aria-hidden="true" x="${x}" y="${y}" fill="${ink}"${edge} pointer-events="none">${code.slice('DEP-'.length)}</text>`;
}

function drawSelection(selection: string | undefined): string {
  if (selection === undefined) return '';
  const tile = TILES.find(({ code }) => code === selection);
  if (!tile) throw new Error(`no tile for the selected territory: ${selection}`);
  return (
    `<g class="halo" fill="none" stroke-linejoin="round" pointer-events="none">` +
    `${drawRect(tile, `stroke="${paint.papier}" stroke-width="9"`)}${drawRect(tile, `stroke="${paint.encre}" stroke-width="5"`)}</g>`
  );
}
