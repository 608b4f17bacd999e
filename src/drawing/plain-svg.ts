import { attribute, walkMarkup, type Tag } from '../format/walk-markup.ts';
import { toFixedColours } from './palette.ts';

interface PlainOptions {
  /** Whether what is hidden stays, for a style sheet that shows it. Default false. */
  hidden?: boolean;
}

/**
 * A drawing as readers of SVG 1.1 know it: colours are values, nothing is `transparent`, and letters that a line parts from what they
 * cover are written twice, their line and then themselves, for these readers draw the line over them. What is hidden goes. Pictures
 * in pixels are named as SVG 1.1 names them.
 */
export function toPlainSvg(svg: string, options: PlainOptions = {}): string {
  const plain = rewrite(toFixedColours(svg), options);
  return plain.includes(' xlink:href=') && !plain.includes(' xmlns:xlink=')
    ? plain.replace('<svg ', '<svg xmlns:xlink="http://www.w3.org/1999/xlink" ')
    : plain;
}

function rewrite(svg: string, { hidden = false }: PlainOptions): string {
  const isHidden = (tag: Tag): boolean => !hidden && attribute(tag, 'display') === 'none';
  let plain = '';
  for (const piece of walkMarkup(svg, (tag) => isHidden(tag) || isEdged(tag))) {
    if (piece.kind === 'open') plain += plainTag(piece);
    else if (piece.kind !== 'whole') plain += piece.source;
    else if (!isHidden(piece.tag)) plain += parted(piece.source, piece.tag, { hidden });
  }
  return plain;
}

/** Whether the line of an element is drawn under it. */
function isEdged(tag: Tag): boolean {
  return attribute(tag, 'paint-order') === 'stroke';
}

/** The element with its line, then without. */
function parted(element: string, { source }: Tag, options: PlainOptions): string {
  const content = element.slice(source.length);
  if (content.includes(' id="')) throw new Error(`an id would be written twice: ${element.slice(0, 80)}`);
  const edge = source.replace(/ (?:paint-order|aria-hidden)="[^"]*"/g, '').replace(/^<\w+/, '$& aria-hidden="true"');
  const bare = source.replace(/ (?:paint-order|stroke(?:-\w+)?)="[^"]*"/g, '').replace(/^<\w+/, '$& stroke="none"');
  return rewrite(edge + content, options) + rewrite(bare + content, options);
}

function plainTag({ source, name }: Tag): string {
  if (name === 'image') return source.replace(' href=', ' xlink:href=');
  // what a pointer must still find
  return source.replace(' fill="transparent"', ' fill="none" pointer-events="all"');
}
