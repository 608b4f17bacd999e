import { NARROW_BODY, PHONE_BODY } from '../../drawing/svg.ts';
import { toThemedFile } from '../../drawing/themed-file.ts';

/**
 * A drawing as a file of its own, which pages show as a picture: it follows the reader's theme, and its words are larger where it is
 * shown small, as those of the drawings that pages hold.
 */
export function toDrawingFile(svg: string): string {
  return toThemedFile(svg, { hidden: true, rules: NARROW });
}

const NARROW =
  `@media(max-width:480px){:is(.legende,.etiquettes) text{font-size:${NARROW_BODY}px}` +
  `[class=mots-amples]{display:none}[class=mots-etroits]{display:inline}` +
  `[class=mots-etroits] text{font-size:${PHONE_BODY}px!important}}`;
