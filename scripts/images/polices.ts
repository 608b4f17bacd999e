import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ResvgRenderOptions } from '@resvg/resvg-js';

/** A static font file for pictures. */
export interface FichierPolice {
  /** Name of the file, and key of its advances in `src/images/chasses.json`. */
  nom: string;
  /** As the font names itself. */
  famille: string;
  graisse: number;
  /** Where it is cut from. */
  paquet: string;
  axes: Record<string, number>;
}

const SERIF = {
  famille: 'Newsreader 16pt',
  paquet: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
};
const SANS = {
  famille: 'Source Sans 3 ExtraLight',
  paquet: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
};

/** The fonts of pictures: static TrueType, for the renderer reads neither woff2 nor variable axes. */
export const POLICES: readonly FichierPolice[] = [
  { nom: 'newsreader-500', graisse: 500, ...SERIF, axes: { opsz: 72, wght: 500 } },
  { nom: 'newsreader-600', graisse: 600, ...SERIF, axes: { opsz: 72, wght: 600 } },
  { nom: 'source-sans-3-400', graisse: 400, ...SANS, axes: { wght: 400 } },
  { nom: 'source-sans-3-600', graisse: 600, ...SANS, axes: { wght: 600 } },
];

/** The path of a font file. */
export function cheminPolice({ nom }: Pick<FichierPolice, 'nom'>): string {
  return fileURLToPath(new URL(`./polices/${nom}.ttf`, import.meta.url));
}

/**
 * The fonts as the renderer takes them, and no other: a picture does not depend on the machine. It gives its default family to
 * every generic one, so `sans-serif` is the sans; the serif is called by its name.
 */
export function optionsPolices(): NonNullable<ResvgRenderOptions['font']> {
  return { loadSystemFonts: false, fontFiles: POLICES.map(cheminPolice), defaultFontFamily: SANS.famille };
}

/** Changes with any of the font files. */
export function empreintePolices(): string {
  const hash = createHash('sha256');
  for (const police of POLICES) hash.update(readFileSync(cheminPolice(police)));
  return hash.digest('hex');
}

/** Six to the em: what stands for the narrow no-break space, which the fonts do not have and which the renderer would make too thin. */
const FINE_DESSINEE = '\u2006';

/** The same picture with narrow spaces of a known width. */
export function toFinesDessinees(svg: string): string {
  return svg.replaceAll('\u202F', FINE_DESSINEE);
}
