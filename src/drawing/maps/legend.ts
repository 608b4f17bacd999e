import { aroundZero, paint } from '../palette.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { ABSENCE_WORD, type Absence } from '../../domain/valeur.ts';
import { escapeXml } from '../../format/xml.ts';
import { hatchAttributes } from './absence.ts';
import { checkBreaks } from './breaks.ts';
import { TRACE_SCALE } from './contours.ts';
import { toStage, type Stage } from './ramp.ts';
import { NARROW_BODY, toLength, type Fragment } from '../svg.ts';
import { PAGE_LETTERS, toDrop, type Letters } from './letters.ts';

interface OptionsCommunes {
  /** The id of the figure, as given to the drawing: its hatches are used. */
  id: string;
  /** What is measured and its unit: « % de la population ». */
  unite: string;
  /** How a number is written. */
  format: (number: number) => string;
  /** The kinds of absence that the drawing shows. Default none. */
  absences?: readonly Absence[];
  /** Those of phones for the second legend of a map of France. Default: those of pages. */
  letters?: Letters;
  /** Default: what the corner of the map of France has room for. */
  width?: number;
}

interface ClassLegendOptions extends OptionsCommunes {
  /** The least and the greatest value drawn, written at the two ends. Left out when not given. */
  extent?: readonly [number, number];
  /** The colour of each class. Default: the ramp from low to high. */
  stage?: (index: number, classes: number) => Stage;
}

/** The legend of classes: one swatch a class, the breaks written where they part two of them; then the hatches. */
export function classLegend(
  breaks: readonly number[],
  {
    id,
    unite,
    format,
    absences = [],
    letters = PAGE_LETTERS,
    width: width = letters.width,
    extent,
    stage = toStage,
  }: ClassLegendOptions,
): Fragment {
  checkBreaks(breaks);
  const classes = breaks.length + 1;
  const step = width / classes;
  const { row, witness } = letters;
  const header = drawUnit(unite, width, letters);
  const top = header.height + 1;
  const witnesses = Array.from({ length: classes }, (_, i) => {
    const { className, background } = stage(i, classes);
    return (
      `<rect class="${className}" x="${toLength(i * step)}" y="${top}" width="${toLength(step - 1)}" height="${witness}" fill="${background}">` +
      `<title>${escapeXml(toInterval(i, breaks, format))}</title></rect>`
    );
  });
  const bottom = top + witness + row - 4;
  const limits = breaks.map((limit, i) => ({
    text: format(limit),
    x: (i + 1) * step - 0.5,
    anchor: 'middle' as const,
  }));
  const ends = extent && isAround(extent, breaks) ? toEnds(extent, { width, format }) : [];
  const rows = placeInRows(limits, ends, letters);
  const write = ({ text, x, anchor, row: rank }: PlacedLabel) =>
    `<text${x === 0 ? '' : ` x="${toLength(x)}"`} y="${bottom + rank * (row - 3)}"` +
    `${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escapeXml(text)}</text>`;
  const extremes = rows.slice(limits.length).map(write).join('');
  const foot = bottom + Math.max(0, ...rows.map(({ row: rank }) => rank)) * (row - 3) + 5;
  const hatching = drawHatching(absences, { id, y: foot, letters });
  return {
    svg:
      `<g class="legende" fill="${paint.encre}">${header.svg}${witnesses.join('')}${rows.slice(0, limits.length).map(write).join('')}` +
      `${extremes && `<g class="bouts" fill="${paint.discret}">${extremes}</g>`}${hatching.svg}</g>`,
    width,
    height: foot + hatching.height,
  };
}

interface CircleLegendOptions extends OptionsCommunes {
  /** Whether a zero is drawn, and so its ring shown. */
  zero: boolean;
  /** The words of a rise, a filled circle, and of a fall, a ring, where the map has both. */
  signs?: { rise: string; fall: string };
}

/** The legend of circles: a few of them nested, each with its number; then the ring of zero and the hatches. */
export function circleLegend(
  circles: readonly { valeur: number; radius: number }[],
  {
    id,
    unite,
    format,
    absences = [],
    letters = PAGE_LETTERS,
    width: width = letters.width,
    zero,
    signs,
  }: CircleLegendOptions,
): Fragment {
  const { body, row } = letters;
  const drop = toDrop(body);
  const sizes = [...circles].sort((a, b) => b.radius - a.radius);
  const biggest = sizes[0]?.radius ?? 0;
  const header = drawUnit(unite, width, letters);
  const base = header.height + 8 + 2 * biggest;
  const cx = biggest + 1;
  // Labels keep a line's distance from one another even where the circles' tops are closer.
  let floor = -Infinity;
  const drawings = sizes.map(({ valeur, radius }) => {
    const vertex = base - 2 * radius;
    const y = Math.max(vertex, floor + row - 3);
    floor = y;
    const x = 2 * biggest + 14;
    return (
      `<circle cx="${toLength(cx)}" cy="${toLength(base - radius)}" r="${toLength(radius)}" fill="none" stroke="${paint.observe}"/>` +
      `<path d="M${toLength(cx)} ${toLength(vertex)}L${toLength(x - 3)} ${toLength(y)}" fill="none" stroke="${paint.discret}" stroke-width=".75"/>` +
      `<text x="${toLength(x)}" y="${toLength(y + drop)}">${escapeXml(format(valeur))}</text>`
    );
  });
  const after = Math.max(base, floor + 8) + 4;
  const ring = zero
    ? `${drawRing(7, after + 10)}<text x="20" y="${toLength(after + 10 + drop)}">${escapeXml(format(0))}</text>`
    : '';
  const signsTop = after + (zero ? row : 0);
  const sign = (y: number, attributes: string, words: string): string =>
    `<circle cx="7" cy="${toLength(y + 10)}" r="5.5" ${attributes}/>` +
    `<text x="20" y="${toLength(y + 10 + drop)}">${escapeXml(words)}</text>`;
  const told = signs
    ? sign(signsTop, `fill="${paint.observe}" fill-opacity=".78"`, signs.rise) +
      sign(signsTop + row, `fill="${paint.papier}" stroke="${aroundZero[0]}" stroke-width="2"`, signs.fall)
    : '';
  const rest = signsTop + (signs ? 2 * row : 0);
  const hatching = drawHatching(absences, { id, y: rest, letters });
  return {
    svg: `<g class="legende" fill="${paint.encre}">${header.svg}${drawings.join('')}${ring}${told}${hatching.svg}</g>`,
    width,
    height: rest + hatching.height,
  };
}

/** What dots of one kind are: filled, or a ring for what has no place on the ramp, a zero or an absence. */
export interface DotKind {
  nom: string;
  colour: string;
  forme: 'plein' | 'anneau';
}

/** The legend of dots: what they measure, then a line for each kind. */
export function pointLegend(
  kinds: readonly DotKind[],
  { unite, letters = PAGE_LETTERS }: Pick<OptionsCommunes, 'unite' | 'letters'>,
): Fragment {
  const { body, row } = letters;
  const measured = Math.max(body, NARROW_BODY);
  const width = Math.max(172, ...kinds.map(({ nom }) => 18 + textWidth(nom, measured)));
  const header = drawUnit(unite, width, letters);
  const rows = kinds.map(({ nom, colour: hue, forme }, i) => {
    const y = header.height + 3 + i * (row - 2);
    const middle = y + (row - 7) / 2;
    const mark =
      forme === 'plein'
        ? `<circle cx="6" cy="${middle}" r="5.5" fill="${hue}"/>`
        : `<circle cx="6" cy="${middle}" r="4.5" fill="${paint.papier}" stroke="${hue}" stroke-width="2"/>`;
    return `${mark}<text x="18" y="${toLength(middle + toDrop(body))}">${escapeXml(nom)}</text>`;
  });
  return {
    svg: `<g class="legende" fill="${paint.encre}">${header.svg}${rows.join('')}</g>`,
    width,
    height: header.height + 6 + kinds.length * (row - 2),
  };
}

/** The mark of zero: a small hollow ring, that no area can be read from. */
export function drawRing(x: number, y: number): string {
  return `<circle class="zero" cx="${toLength(x)}" cy="${toLength(y)}" r="2.5" fill="${paint.papier}" stroke="${paint.observe}" stroke-width="1.25"/>`;
}

/** A map under its legend, where it has one, and the view box that holds both. */
export function underLegend(
  map: string,
  legend: Fragment | undefined,
  { width, height }: { width: number; height: number },
): { svg: string; viewBox: string } {
  const top = legend ? Math.ceil(legend.height) + 8 : 0;
  return {
    svg: `${legend?.svg ?? ''}<g transform="translate(0 ${top})">${map}</g>`,
    viewBox: `0 0 ${width} ${height + top}`,
  };
}

/** « moins de 50 », « de 50 à moins de 65 », « 65 et plus ». */
export function toInterval(index: number, breaks: readonly number[], format: (number: number) => string): string {
  const [bottom, top] = [breaks[index - 1], breaks[index]];
  if (top === undefined) return `${format(bottom as number)} et plus`;
  return bottom === undefined ? `moins de ${format(top)}` : `de ${format(bottom)} à moins de ${format(top)}`;
}

/** The unit, on as many lines as it needs. */
function drawUnit(unite: string, width: number, { body, row }: Letters): { svg: string; height: number } {
  const rows = wrapText(unite, width, Math.max(body, NARROW_BODY));
  return {
    svg: rows.map((text, i) => `<text y="${body + i * (row - 2)}">${escapeXml(text)}</text>`).join(''),
    height: row + (rows.length - 1) * (row - 2),
  };
}

function isAround([min, max]: readonly [number, number], breaks: readonly number[]): boolean {
  return min < (breaks[0] as number) && max > (breaks.at(-1) as number);
}

/** A number under the swatches. */
interface Label {
  text: string;
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

interface PlacedLabel extends Label {
  /** From 0, under the swatches. */
  row: number;
}

/** The smallest and the greatest value, at the ends of the swatches. */
function toEnds(
  [min, max]: readonly [number, number],
  { width, format }: { width: number; format: (number: number) => string },
): Label[] {
  return [
    { text: format(min), x: 0, anchor: 'start' },
    { text: format(max), x: width - 1, anchor: 'end' },
  ];
}

/** Each label in the first row where it touches none: the breaks first, then the ends, which are always there. */
function placeInRows(limits: readonly Label[], ends: readonly Label[], { body }: Letters): PlacedLabel[] {
  const taken: { row: number; left: number; right: number }[] = [];
  return [...limits, ...ends].map((label) => {
    const width = textWidth(label.text, body);
    const left = label.x - { start: 0, middle: width / 2, end: width }[label.anchor];
    const box = { left: left - 2.5, right: left + width + 2.5 };
    let row = 0;
    while (taken.some((t) => t.row === row && t.left < box.right && box.left < t.right)) row += 1;
    taken.push({ row, ...box });
    return { ...label, row };
  });
}

function drawHatching(
  absences: readonly Absence[],
  { id, y, letters: { body, row, witness } }: { id: string; y: number; letters: Letters },
): { svg: string; height: number } {
  const width = witness + 10;
  const rows = absences.map((absence, i) => {
    const top = y + i * row + 3;
    // Hatches are made for half units: see `hatchDefs`.
    return (
      `<rect ${hatchAttributes(absence, id)} transform="${TRACE_SCALE}" y="${2 * top}" width="${2 * width}" height="${2 * witness}" stroke="${paint.absent}" stroke-width="1.5"/>` +
      `<text x="${width + 6}" y="${toLength(top + witness / 2 + toDrop(body))}">${ABSENCE_WORD[absence]}</text>`
    );
  });
  return { svg: rows.join(''), height: absences.length * row };
}
