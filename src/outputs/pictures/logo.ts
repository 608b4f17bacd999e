import { paint } from '../../drawing/palette.ts';
import { toLength, type Fragment } from '../../drawing/svg.ts';
import { SITE } from '../../site.ts';
import { composeText } from './text.ts';

/** A road that stops short of its flag: the sign of the site, in a box of 34 × 26. */
const SIGN =
  `<path d="M2 22.5C8 22.5 9 15 15 15" fill="none" stroke="${paint.observe}" stroke-width="3" stroke-linecap="round"/>` +
  `<circle cx="19.4" cy="14" r="1.4" fill="${paint.observe}"/><circle cx="23.4" cy="12.8" r="1.2" fill="${paint.observe}"/>` +
  `<path d="M28 24V3" stroke="${paint.promesse}" stroke-width="2" stroke-linecap="round"/>` +
  `<path d="M28 3.2l-8 3.1 8 3.4z" fill="${paint.promesse}"/>`;

/** The sign and the name of the site, with letters of a size. */
export function composeMark(size: number): Fragment {
  const scale = size / 20;
  const nom = composeText(SITE.nom, { font: 'titre', size, lineHeight: 1.3 });
  const x = 40 * scale;
  return {
    svg: `<g transform="scale(${toLength(scale)})">${SIGN}</g><g transform="translate(${toLength(x)} ${toLength(2 * scale)})">${nom.svg}</g>`,
    width: x + nom.width,
    height: 28 * scale,
  };
}
