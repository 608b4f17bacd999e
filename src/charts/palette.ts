/**
 * The colours of every drawing, as CSS variables with the light theme's value for fallback, so that one SVG serves
 * the page (which sets the variables), the embed and the file (which do not).
 * Teal says what is; amber says what was promised, and only that.
 */
export const couleur = {
  encre: 'var(--encre,#1b1f22)',
  discret: 'var(--discret,#565e63)',
  filet: 'var(--filet,#d8d2c4)',
  papier: 'var(--papier,#faf8f3)',
  observe: 'var(--observe,#0b5e66)',
  observeClair: 'var(--observe-clair,#9cc9c7)',
  promesse: 'var(--promesse,#b04f05)',
  absent: 'var(--absent,#868b8d)',
} as const;

/** The sequential ramp, from low to high: five classes. */
export const rampe = [
  'var(--rampe-1,#d5e7e4)',
  'var(--rampe-2,#9fcbc8)',
  'var(--rampe-3,#5da4a5)',
  'var(--rampe-4,#23777d)',
  'var(--rampe-5,#08434c)',
] as const;

/** The same drawing with every variable replaced by its fallback, for programs that read no CSS variable. */
export function toCouleursFixes(svg: string): string {
  return svg.replace(/var\(--[a-z0-9-]+,(#[0-9a-f]{3,8})\)/g, '$1');
}
