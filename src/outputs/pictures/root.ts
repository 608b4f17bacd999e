import { paint } from '../../drawing/palette.ts';
import { toPlainSvg } from '../../drawing/plain-svg.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { textOf, walkMarkup } from '../../format/walk-markup.ts';
import { escapeXml } from '../../format/xml.ts';
import { checkId } from '../../drawing/svg.ts';
import { isDrawable, SANS_SERIF } from './font.ts';

interface OptionsImage {
  /** Begins the ids of the picture. Kebab-case. */
  id: string;
  /** The name of the picture, for those who do not see it. */
  titre: string;
  /** What it shows, for those who do not see it. */
  description: string;
  /** The room in which it is composed. */
  width: number;
  height: number;
  /** Pixels for a unit: the file says the size at which it is drawn. Default 1. */
  pixels?: number;
}

/**
 * A picture on paper, that needs nothing outside itself: fixed colours of the light theme, live text, no link, no script, and what
 * readers of SVG 1.1 know alone. The sans is said once. Throws on a character that the fonts of pictures do not have, which would be missing without a word.
 */
export function toImage(content: string, { id, titre, description, width, height, pixels = 1 }: OptionsImage): string {
  checkId(id);
  checkCharacters(content);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * pixels}" height="${height * pixels}" ` +
    `role="img" lang="fr" font-family="${SANS_SERIF}" aria-labelledby="${id}-nom ${id}-texte"><title id="${id}-nom">${escapeXml(toFrenchTypography(titre))}</title>` +
    `<desc id="${id}-texte">${escapeXml(toFrenchTypography(description))}</desc><rect width="${width}" height="${height}" fill="${paint.papier}"/>${content.replaceAll(` font-family="${SANS_SERIF}"`, '')}</svg>`;
  return toPlainSvg(svg);
}

function checkCharacters(svg: string): void {
  const words = [...walkMarkup(svg, ({ name }) => name === 'text')].flatMap((piece) =>
    piece.kind === 'whole' ? textOf(piece.source) : [],
  );
  const missing = new Set([...words.join('')].filter((c) => !isDrawable(c)));
  if (missing.size > 0) throw new Error(`no glyph for ${[...missing].join(' ')}`);
}
