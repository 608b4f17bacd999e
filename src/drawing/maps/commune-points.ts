import { paint } from '../palette.ts';
import type { CodeTerritoire } from '../../domain/territoire.ts';
import { hatchAttributes, hatchDefs } from './absence.ts';
import { TRACE_SCALE, type HalfPoint } from './contours.ts';
import { dotPath } from './dot-ground.ts';
import { drawCodes } from './codes.ts';
import { drawInsets } from './frame.ts';
import { drawLimits, drawShapes, franceAttributes, placeLegend, toBackground, type OptionsFrance } from './france.ts';
import { toDrop, type Letters } from './letters.ts';
import { textWidth } from '../text-width.ts';
import { NARROW_BODY, svgRoot, toLength, type Fragment } from '../svg.ts';
import { escapeXml } from '../../format/xml.ts';

/** What is known of a département: something that runs, something that was announced, or nothing. */
type StateOfPlace = 'plein' | 'clair' | 'inconnu';

interface OptionsCommunePoints extends Omit<OptionsFrance, 'niveau' | 'selection'> {
  stateOf: (code: CodeTerritoire) => StateOfPlace;
  /** What a reader is told on a département. */
  nameOf: (code: CodeTerritoire) => string;
  /** What the legend calls each. */
  legend: { filled: string; pale: string; inconnu: string; points: { filled: string; ring: string } };
}

/** Points at communes: filled for what runs, a ring for what was announced. */
interface PlacedPoints {
  filled: readonly HalfPoint[];
  ring: readonly HalfPoint[];
}

const RADIUS = 3.2;

/** A map of départements in three states, hatched where nothing is known, with points at communes over them. */
export function communePoints(points: PlacedPoints, options: OptionsCommunePoints): string {
  const { map, id, stateOf, nameOf, legend: legendText } = options;
  const background = toBackground(map, {});
  const legend = placeLegend((letters) => drawLegend(id, legendText, letters), map);
  const content =
    hatchDefs(['inc'], id) +
    drawShapes(background, { ...options, fill: (code) => fillOf(stateOf(code), id), titre: nameOf }) +
    drawLimits(background, { limit: paint.papier, contour: paint.discret }) +
    drawInsets(background) +
    drawCodes(background.formes, (code) => ({ edge: stateOf(code) === 'inconnu' })) +
    `<g transform="${TRACE_SCALE}" pointer-events="none">${drawPoints(points)}</g>` +
    legend.svg;
  return svgRoot(content, {
    ...options,
    viewBox: legend.viewBox,
    className: 'carte carte-communes',
    links: options.link !== undefined,
    attributes: franceAttributes(background.formes, options),
  });
}

function fillOf(state: StateOfPlace, id: string): string {
  if (state === 'inconnu') return `${hatchAttributes('inc', id)} fill-opacity=".55"`;
  return `fill="${paint.observeClair}"${state === 'plein' ? '' : ' fill-opacity=".4"'}`;
}

/** A ring is a dot, then a smaller one of paper; all wear a rim of paper that parts them from their département. */
function drawPoints({ filled, ring }: PlacedPoints): string {
  const dots = (at: readonly HalfPoint[], stroke: string, radius: number): string =>
    at.length === 0 ? '' : `<path stroke="${stroke}" stroke-width="${toLength(4 * radius)}" d="${dotPath(at)}"/>`;
  return (
    `<g fill="none" stroke-linecap="round">${dots([...filled, ...ring], paint.papier, RADIUS + 0.9)}` +
    `${dots([...filled, ...ring], paint.observe, RADIUS)}${dots(ring, paint.papier, RADIUS - 1.3)}</g>`
  );
}

function drawLegend(
  id: string,
  { filled, pale, inconnu, points }: OptionsCommunePoints['legend'],
  { body, row }: Letters,
): Fragment {
  const pitch = row - 1;
  const top = (pitch - 18) / 2;
  const swatch = (attributes: string, y: number): string =>
    `<rect ${attributes} transform="${TRACE_SCALE}" y="${2 * (y + top) + 4}" width="32" height="22"/>`;
  const dot = (forme: keyof PlacedPoints, y: number): string =>
    `<g transform="${TRACE_SCALE}">${drawPoints({ filled: [], ring: [], [forme]: [[16, 2 * (y + top) + 16]] })}</g>`;
  const rows: readonly (readonly [mark: (y: number) => string, words: string])[] = [
    [(y) => swatch(fillOf('plein', id), y), filled],
    [(y) => swatch(fillOf('clair', id), y), pale],
    [(y) => swatch(`${fillOf('inconnu', id)} stroke="${paint.absent}" stroke-width="1.5"`, y), inconnu],
    [(y) => dot('filled', y), points.filled],
    [(y) => dot('ring', y), points.ring],
  ];
  const lines = rows.map(([mark, words], i) => {
    const y = i * pitch;
    return `${mark(y)}<text x="24" y="${toLength(y + top + 8 + toDrop(body))}">${escapeXml(words)}</text>`;
  });
  return {
    svg: `<g class="legende" fill="${paint.encre}">${lines.join('')}</g>`,
    width: Math.max(...rows.map(([, words]) => 24 + textWidth(words, Math.max(body, NARROW_BODY)))),
    height: rows.length * pitch,
  };
}
