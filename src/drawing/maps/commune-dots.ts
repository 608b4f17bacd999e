import { paint } from '../palette.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { escapeXml } from '../../format/xml.ts';
import { TRACE_SCALE } from './contours.ts';
import { BODY, NARROW_BODY, svgRoot, toLength, type Fragment, type DrawingOptions } from '../svg.ts';

/** A commune as a dot at its centre. Lengths are in units of the frame. */
export interface CommuneDot {
  x: number;
  y: number;
  /** See `dotRadius`. */
  r: number;
  /** The key of its class. */
  className: string;
  /** Where a fragment finds it: `c46102`, `c2A004`. */
  id?: string;
  /** What a reader is told on it; left out, a map of hundreds stays light. */
  titre?: string;
  /** With it, the dot is a link. */
  link?: string;
}

/** What the dots of one kind look like, and what the legend calls them. What is here is filled; what is not, a ring. */
export interface DotClass {
  className: string;
  nom: string;
  forme: 'plein' | 'anneau';
  /** The fill of a mark, the line of a ring: a colour of the palette. */
  colour: string;
}

export interface OptionsCommuneDots extends DrawingOptions {
  frame: { width: number; height: number };
  /** Path data in half units: the land, filled and outlined; then lines inside it. */
  background: { terre: string; limites?: string };
  /** Whether the land goes beyond the frame, and is cut there. */
  clipped?: boolean;
  /** In the order of the legend. Every class of a dot is one of them; one that no dot has is in no legend. */
  classes: readonly DotClass[];
  /** Circles of known people, for the legend; none is drawn without them. */
  sizes?: { nom: string; valeurs: readonly { radius: number; word: string }[] };
  /** Drawn between the land and the dots: frames of insets, names of places. */
  beneath?: string;
  /** Names beside dots, the first of them first: one that has no room, or would cover another, is left out. */
  noms?: readonly { x: number; y: number; r: number; word: string }[];
  /** Whether a legend is drawn above the map. Default true. */
  legend?: boolean;
  /** The id of the dot that wears a halo and stands over the others. */
  selection?: string;
}

/** A smaller dot could not be seen, nor told filled from hollow. */
const MIN_RADIUS = 2;
const MAX_RADIUS = 13;

/**
 * The radius of a dot whose area is proportional to people, so that `max` people have `maxRadius`; never under what the eye sees,
 * which the legend has to say of the smallest places.
 */
export function dotRadius(
  people: number,
  { max, maxRadius = MAX_RADIUS }: { max: number; maxRadius?: number },
): number {
  if (!(people >= 0 && max > 0)) throw new Error(`no dot for ${people} people of ${max} at most`);
  return Math.max(MIN_RADIUS, half(maxRadius * Math.sqrt(people / max)));
}

/** Under how many people all dots are as small, where `max` have `maxRadius`: what a legend may say of the smallest. */
export function smallestDots({ max, maxRadius = MAX_RADIUS }: { max: number; maxRadius?: number }): number {
  return max * ((MIN_RADIUS + 0.25) / maxRadius) ** 2;
}

/**
 * Communes as dots over an outline: sizes and classes are given, nothing is computed of them. The largest are drawn first, so that
 * none hides a smaller one. Throws on a dot whose class is not declared.
 */
export function communeDots(dots: readonly CommuneDot[], options: OptionsCommuneDots): string {
  const { frame, background, classes, beneath = '', noms = [], selection, legend = true, clipped = false } = options;
  const used = classes.filter(({ className }) => dots.some((dot) => dot.className === className));
  const drawnLegend = legend ? drawLegend(used, options) : null;
  const top = drawnLegend ? Math.ceil(drawnLegend.height) + 6 : 0;
  const chosen = dots.find(({ id }) => id !== undefined && id === selection);
  if (selection !== undefined && !chosen) throw new Error(`no dot for the selected commune: ${selection}`);
  const limits =
    background.limites === undefined
      ? ''
      : `<path class="filet" fill="none" stroke="${paint.discret}" d="${background.limites}"/>`;
  const content =
    (drawnLegend?.svg ?? '') +
    (clipped
      ? `<clipPath id="${options.id}-cadre"><path d="M0 0h${frame.width}v${frame.height}H0z"/></clipPath>`
      : '') +
    `<g transform="translate(0 ${top})"${clipped ? ` clip-path="url(#${options.id}-cadre)"` : ''}><g transform="${TRACE_SCALE}" stroke-linejoin="round">` +
    `<path class="terre" fill="${paint.filet}" fill-opacity=".4" stroke="${paint.discret}" stroke-width="1.5" d="${background.terre}"/>` +
    `${limits}</g>${beneath}<g class="communes" transform="${TRACE_SCALE}">${drawDots(dots, classes)}` +
    `${chosen ? drawChosen(chosen, classes) : ''}</g>${drawNames(noms, frame)}</g>`;
  return svgRoot(content, {
    ...options,
    viewBox: `0 0 ${frame.width} ${frame.height + top}`,
    className: 'carte carte-communes',
    links: dots.some(({ link }) => link !== undefined),
  });
}

/** The dots from the largest to the smallest, those that follow one another in a class sharing its colours. */
function drawDots(dots: readonly CommuneDot[], classes: readonly DotClass[]): string {
  const rank = new Map(classes.map(({ className }, i) => [className, i]));
  const unknown = dots.find(({ className }) => !rank.has(className));
  if (unknown) throw new Error(`a dot of no declared class: ${unknown.className}`);
  const rankOf = ({ className }: CommuneDot): number => rank.get(className) ?? 0;
  const sorted = [...dots].sort((a, b) => half(b.r) - half(a.r) || rankOf(a) - rankOf(b));
  let drawn = '';
  let open: string | null = null;
  for (const dot of sorted) {
    if (dot.className !== open) {
      drawn += `${open === null ? '' : '</g>'}<g ${attributesOf(classes[rankOf(dot)])}>`;
      open = dot.className;
    }
    drawn += drawDot(dot);
  }
  return drawn + (open === null ? '' : '</g>');
}

function drawDot({ x, y, r, id, titre, link }: CommuneDot): string {
  if (id !== undefined && !/^[a-z][\w-]*$/.test(id)) throw new Error(`invalid id: ${id}`);
  const key = id === undefined ? '' : ` id="${id}"`;
  const name = titre === undefined ? '' : `<title>${escapeXml(titre)}</title>`;
  const circle = (attributes: string, content: string): string =>
    `<circle${attributes} cx="${Math.round(2 * x)}" cy="${Math.round(2 * y)}" r="${Math.round(2 * r)}"` +
    (content ? `>${content}</circle>` : '/>');
  return link === undefined ? circle(key, name) : `<a${key} href="${escapeXml(link)}">${name}${circle('', '')}</a>`;
}

/** The colours of a class, for marks in half units. */
function attributesOf(kind: DotClass | undefined): string {
  if (kind === undefined) throw new Error('a dot of no class');
  return kind.forme === 'plein'
    ? `class="${kind.className}" fill="${kind.colour}" stroke="${paint.papier}" stroke-width="1"`
    : `class="${kind.className}" fill="${paint.papier}" stroke="${kind.colour}" stroke-width="1.5"`;
}

/** The dot again over the others, in a ring of ink on paper: it shows on any class, in both themes and in print. */
function drawChosen({ x, y, r, className }: CommuneDot, classes: readonly DotClass[]): string {
  const at = `cx="${Math.round(2 * x)}" cy="${Math.round(2 * y)}"`;
  const ring = (more: number, stroke: string, width: number): string =>
    `<circle ${at} r="${Math.round(2 * r + more)}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;
  const kind = classes.find((c) => c.className === className);
  return (
    `<g class="halo" pointer-events="none"><circle ${attributesOf(kind)} ${at} r="${Math.round(2 * r)}"/>` +
    `${ring(5, paint.papier, 10)}${ring(6, paint.encre, 4)}</g>`
  );
}

/** Names at the right of their dots, or at their left where the frame ends; none covers another name, nor the dot of one. */
function drawNames(
  names: NonNullable<OptionsCommuneDots['noms']>,
  { width: frameWidth }: OptionsCommuneDots['frame'],
): string {
  if (names.length === 0) return '';
  const taken = names.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const texts = names.map(({ x, y, r, word }) => {
    const width = textWidth(word, BODY);
    const [top, bottom] = [y - BODY / 2, y + BODY / 2];
    const places = [
      { left: x + r + 3, right: x + r + 3 + width, top, bottom },
      { left: x - r - 3 - width, right: x - r - 3, top, bottom },
    ];
    const rank = places.findIndex(
      ({ left, right }) =>
        left >= 0 &&
        right <= frameWidth &&
        taken.every((t) => t.bottom <= top || t.top >= bottom || t.right <= left || t.left >= right),
    );
    const place = places[rank];
    if (place === undefined) return '';
    taken.push(place);
    const [at, anchor] = rank === 0 ? [place.left, ''] : [place.right, ' text-anchor="end"'];
    return `<text x="${toLength(at)}" y="${toLength(y + 4.5)}"${anchor}>${escapeXml(word)}</text>`;
  });
  return (
    `<g class="etiquettes" fill="${paint.encre}" stroke="${paint.papier}" stroke-width="3" stroke-linejoin="round" ` +
    `paint-order="stroke" pointer-events="none">${texts.join('')}</g>`
  );
}

const ROW = 18;

/** The classes, a line each, then circles of known people side by side. */
function drawLegend(
  classes: readonly DotClass[],
  { frame, sizes }: Pick<OptionsCommuneDots, 'frame' | 'sizes'>,
): Fragment {
  let y = 4;
  const lines = classes.map((kind) => {
    const words = wrapText(kind.nom, frame.width - 24, BODY);
    const mark = `<circle ${attributesOf(kind)} transform="${TRACE_SCALE}" cx="16" cy="${2 * y + 18}" r="9"/>`;
    const text = words.map((line, i) => `<text x="20" y="${y + 13.5 + i * (ROW - 2)}">${escapeXml(line)}</text>`);
    y += ROW + (words.length - 1) * (ROW - 2);
    return mark + text.join('');
  });
  const drawnSizes =
    sizes && sizes.valeurs.length > 0 ? drawSizes(sizes, { top: y, width: frame.width }) : { svg: '', height: 0 };
  return {
    svg: `<g class="legende" fill="${paint.encre}">${lines.join('')}${drawnSizes.svg}</g>`,
    width: frame.width,
    height: y + drawnSizes.height,
  };
}

/** The sizes on one line, as many as its width holds: the last one stays with the first. */
function drawSizes(
  { nom, valeurs }: NonNullable<OptionsCommuneDots['sizes']>,
  { top, width }: { top: number; width: number },
): { svg: string; height: number } {
  const largest = Math.max(...valeurs.map(({ radius }) => radius));
  const middle = top + Math.max(largest + 2, ROW / 2);
  const baseline = toLength(middle + 4.5);
  let x = 8 - Math.min(8, Math.min(...valeurs.map(({ radius }) => radius)));
  const circles = valeurs.map(({ radius, word }) => {
    const cx = x + radius;
    x = cx + radius + 5;
    const text = `<text x="${toLength(x)}" y="${baseline}">${escapeXml(word)}</text>`;
    x += textWidth(word, NARROW_BODY) + 8;
    return (
      `<circle cx="${toLength(cx)}" cy="${toLength(middle)}" r="${toLength(radius)}" fill="none" ` +
      `stroke="${paint.discret}"/>${text}`
    );
  });
  if (valeurs.length > 2 && x - 3 + textWidth(nom, NARROW_BODY) > width)
    return drawSizes({ nom, valeurs: valeurs.toSpliced(-2, 1) }, { top, width });
  const unit = `<text x="${toLength(x - 3)}" y="${baseline}">${escapeXml(nom)}</text>`;
  return { svg: circles.join('') + unit, height: 2 * Math.max(largest + 2, ROW / 2) };
}

/** To the half unit: path data is no finer. */
function half(length: number): number {
  return Math.round(2 * length) / 2;
}
