import { THEMES } from '../../drawing/palette.ts';

const { papier, observe, promesse } = THEMES.light;

/** The icon of the site, in SVG: the sign of `logo.ts` with thicker strokes, for it is seen at 16 pixels. */
export const ICON =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="${papier}"/>` +
  `<path d="M4 26c7 0 6-9 12-9" fill="none" stroke="${observe}" stroke-width="3.4" stroke-linecap="round"/>` +
  `<circle cx="20.2" cy="15.8" r="1.5" fill="${observe}"/>` +
  `<path d="M26 28V5" stroke="${promesse}" stroke-width="2.4" stroke-linecap="round"/><path d="M26 5l-9.5 3.7L26 12.6z" fill="${promesse}"/></svg>\n`;
