import { paint } from '../../drawing/palette.ts';
import type { Issue } from '../../domain/derivations/index.ts';
import type { Fragment } from '../../drawing/svg.ts';
import { ISSUE_WORD } from '../../subjects/promesses/words.ts';
import { align } from './stack.ts';
import { composeText } from './text.ts';

const CIRCLE = '<circle cx="10" cy="10" r="8.5"';
const SQUARE = '<rect x="1.5" y="1.5" width="17" height="17"';
const CROSS = 'd="M6 6l8 8M14 6l-8 8"';
const ON_PAPER = `stroke="${paint.papier}" stroke-width="2.2"`;

/** The shape of each verdict, in a box of 20: they differ without colour. The same as those of the pages. */
const FORMES: Record<Issue, string> = {
  tenue: `${CIRCLE} fill="${paint.encre}"/><path d="M5.8 10.4l2.8 2.8 5.4-6" ${ON_PAPER}/>`,
  manquee: `${SQUARE} fill="${paint.encre}"/><path ${CROSS} ${ON_PAPER}/>`,
  'non-atteinte-au-dernier-chiffre': `${SQUARE}/><path ${CROSS}/>`,
  'en-cours': `${CIRCLE}/><path d="M10 5v5.3l3.6 2.2"/>`,
  abandonnee: `${CIRCLE}/><path d="M4.2 15.8L15.8 4.2"/>`,
  inverifiable:
    `${CIRCLE} stroke-dasharray="3 2.3"/><path d="M7.6 8a2.4 2.4 0 1 1 3.4 2.2c-.7.3-1 .8-1 1.6"/>` +
    '<path d="M10 14.1v.3" stroke-width="2.4" stroke-linecap="round"/>',
};

/** The verdict as its shape, then its word, on as many lines as the room asks. */
export function composeVerdict(issue: Issue, { size, width }: { size: number; width: number }): Fragment {
  const side = size * 1.1;
  const forme = {
    svg: `<g transform="translate(0 ${(size * 1.25 - side) / 2}) scale(${side / 20})" fill="none" stroke="${paint.encre}" stroke-width="2">${FORMES[issue]}</g>`,
    width: side,
    height: side,
  };
  const gap = size * 0.45;
  const words = composeText(ISSUE_WORD[issue], {
    font: 'fort',
    size,
    lineHeight: 1.25,
    width: width - side - gap,
  });
  return align([forme, gap, words]);
}
