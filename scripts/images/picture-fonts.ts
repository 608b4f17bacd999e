import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResvgRenderOptions } from '@resvg/resvg-js';

/** A static font file for pictures. */
export interface FontFile {
  /** Name of the file, and key of its advances in `src/outputs/pictures/advances.json`. */
  nom: string;
  /** As the font names itself. */
  family: string;
  fontWeight: number;
  /** Where it is cut from. */
  bundle: string;
  axes: Record<string, number>;
}

const SERIF = {
  family: 'Newsreader 16pt',
  bundle: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
};
const SANS_SERIF = {
  family: 'Source Sans 3 ExtraLight',
  bundle: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
};

/** The fonts of pictures: static TrueType, for the renderer reads neither woff2 nor variable axes. */
export const FONTS: readonly FontFile[] = [
  { nom: 'newsreader-500', fontWeight: 500, ...SERIF, axes: { opsz: 72, wght: 500 } },
  { nom: 'newsreader-600', fontWeight: 600, ...SERIF, axes: { opsz: 72, wght: 600 } },
  { nom: 'source-sans-3-400', fontWeight: 400, ...SANS_SERIF, axes: { wght: 400 } },
  { nom: 'source-sans-3-600', fontWeight: 600, ...SANS_SERIF, axes: { wght: 600 } },
];

/** The path of a font file. */
export function fontPath({ nom }: Pick<FontFile, 'nom'>): string {
  return fileURLToPath(new URL(`./polices/${nom}.ttf`, import.meta.url));
}

/**
 * The fonts as the renderer takes them, and no other: a picture does not depend on the machine. It gives its default family to
 * every generic one, so `sans-serif` is the sans; the serif is called by its name.
 */
export function fontOptions(): NonNullable<ResvgRenderOptions['font']> {
  return { loadSystemFonts: false, fontFiles: FONTS.map(fontPath), defaultFontFamily: SANS_SERIF.family };
}

/** Changes with any of the font files. */
export function fontFingerprint(): string {
  const hash = createHash('sha256');
  for (const font of FONTS) hash.update(readFileSync(fontPath(font)));
  return hash.digest('hex');
}

/** Six to the em: what stands for the narrow no-break space, which the fonts do not have and which the renderer would make too thin. */
const FINE_DRAWN = '\u2006';

/** The same picture with narrow spaces of a known width. */
export function toDrawnFine(svg: string): string {
  return svg.replaceAll('\u202F', FINE_DRAWN);
}
