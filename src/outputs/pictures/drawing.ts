import type { Fragment } from '../../drawing/svg.ts';
import { attribute, hasClass, walkMarkup, type Piece, type Tag } from '../../format/walk-markup.ts';
import { escapeXml } from '../../format/xml.ts';
import { SANS_SERIF } from './font.ts';

/** Where a drawing is put: it is scaled to hold in that room. */
interface DrawingPlace {
  width: number;
  height: number;
  /** Whether the words of a map take all the size that it has room for: for small pictures. Default false. */
  largeLetters?: boolean;
  /** Whether the shapes keep the names that a pointer shows. Default false. */
  tooltips?: boolean;
}

/** Size of the words of a map, and the largest that maps leave room for. */
const MAP_LETTERS = [' font-size="13"', ' font-size="16"'] as const;

/** The size for which a drawing is composed. */
export function drawingSize(svg: string): { width: number; height: number } {
  const [, , width, height] = viewBoxOf(svg);
  return { width, height };
}

/** The size that an `img` of the drawing says, in whole units, so that its room is kept before it comes. */
export function imageSize(svg: string): { width: number; height: number } {
  const { width, height } = drawingSize(svg);
  return { width: Math.round(width), height: Math.round(height) };
}

/**
 * A drawing of a figure as a part of a picture, its corner at 0, 0: without links, ids of shapes, nor the name and the description that the
 * picture gives itself. Throws when it is not a drawing.
 */
export function insertDrawing(
  svg: string,
  { width, height, largeLetters = false, tooltips = false }: DrawingPlace,
): Fragment {
  const [root, ...pieces] = walkMarkup(svg, isApart);
  if (!isRoot(root) || !svg.endsWith('</svg>')) throw new Error(`not a drawing: ${svg.slice(0, 60)}`);
  const [x, y, w, h] = viewBoxOf(svg);
  const scale = Math.min(width / w, height / h);
  const size = { width: w * scale, height: h * scale };
  const letters = ['fill', 'font-size', 'text-anchor'].flatMap((nom) => {
    const valeur = attribute(root, nom);
    return valeur === undefined ? [] : ` ${nom}="${escapeXml(valeur)}"`;
  });
  const enlarged = largeLetters && letters.includes(MAP_LETTERS[0]);
  const attributes = enlarged ? letters.join('').replace(...MAP_LETTERS) : letters.join('');
  const content = pieces
    .slice(
      pieces.findIndex(({ kind }) => kind !== 'whole'),
      -1,
    )
    .filter((piece) => piece.kind !== 'whole' || (hasClass(piece.tag, ENDS) ? !enlarged : tooltips))
    .map(toGroup)
    .join('');
  // a group, for a nested `<svg>` is cropped, which renderers pay for and editors mishandle
  const drawing =
    `<g transform="scale(${Number(scale.toFixed(5))})${x === 0 && y === 0 ? '' : ` translate(${-x} ${-y})`}"` +
    ` font-family="${SANS_SERIF}"${attributes}>${content}</g>`;
  return { svg: drawing, ...size };
}

const ENDS = new Set(['bouts']);

/**
 * What a picture says itself or has no room for: the names of the drawing, those of its shapes, and the ends of the scale of a
 * legend, beside large letters.
 */
function isApart(tag: Tag): boolean {
  return tag.name === 'title' || tag.name === 'desc' || hasClass(tag, ENDS);
}

function isRoot(piece: Piece | undefined): piece is Tag {
  return piece?.kind === 'open' && piece.name === 'svg';
}

/** Links become groups: a file has no place to lead to. Dots that are pixels keep their few colours, whatever the scale. */
function toGroup(piece: Piece): string {
  if (piece.kind === 'open' && piece.name === 'a') return '<g>';
  if (piece.kind === 'open' && piece.name === 'image')
    return piece.source.replace('<image ', '<image image-rendering="optimizeSpeed" ');
  return piece.kind === 'close' && piece.name === 'a' ? '</g>' : piece.source;
}

/** The view box of a drawing: its corner, its width and its height. Throws when it has none. */
export function viewBoxOf(svg: string): [number, number, number, number] {
  const [root] = walkMarkup(svg);
  const [x, y, w, h] = (isRoot(root) && attribute(root, 'viewBox')?.split(' ').map(Number)) || [];
  if (x === undefined || y === undefined || !w || !h) throw new Error(`no view box: ${svg.slice(0, 60)}`);
  return [x, y, w, h];
}
