import { paint } from '../../drawing/palette.ts';
import { BODY, FONT, NARROW_BODY } from '../../drawing/svg.ts';
import { wrapText } from '../../drawing/text-width.ts';
import { toThemedFile } from '../../drawing/themed-file.ts';
import type { Figure } from '../../figures/figure.ts';
import { toFrenchTypography } from '../../format/typography.ts';
import { escapeXml } from '../../format/xml.ts';
import { SITE } from '../../site.ts';
import { viewBoxOf } from '../pictures/drawing.ts';
import { shortSource } from '../pictures/short-source.ts';

/** The files of a map, beside its page. */
export const MAP_FILES = { svg: 'carte.svg', csv: 'donnees.csv', png: 'carte.png' } as const;

/** Height of a line of text, in units of the drawing. */
const LINE = 21;
/** What a title needs to stand on a few lines. */
const MIN_WIDTH = 380;

/** What stands in the file of a map, and where: lengths in units of the drawing, which are its pixels. */
function layOut(svg: string, figure: MapFileFigure) {
  const [x, y, width, height] = viewBoxOf(svg);
  const whole = Math.max(width, MIN_WIDTH);
  const title = wrapText(figure.titre, whole - 8, NARROW_BODY, 600);
  const source = toFrenchTypography(
    `${shortSource(figure.sources, { max: 3 })}. Données : ${figure.dataDate}. Dessin : ${SITE.nom}, ${figure.licence}.`,
  );
  const credit = wrapText(source, whole - 8, NARROW_BODY);
  const top = title.length * LINE + 10;
  const size = { width: whole, height: height + top + credit.length * LINE + 8 };
  return { drawing: { x, y, width, height }, left: x - (whole - width) / 2, top: y - top, title, credit, size };
}

type MapFileFigure = Pick<Figure, 'titre' | 'sources' | 'dataDate' | 'licence'>;

/**
 * A map as a file of its own, which other sites show as a picture: under its title, over its source and its author, in the reader’s
 * theme. The drawing stands in it whole, so that a page may take it out.
 */
export function toMapFile(svg: string, figure: MapFileFigure): string {
  const { drawing, left, top, title, credit, size } = layOut(svg, figure);
  const { x, y, width, height } = drawing;
  const lines = (texts: readonly string[], from: number, attributes: string): string =>
    texts
      .map((text, i) => `<text x="${left + 4}" y="${from + i * LINE}" ${attributes}>${escapeXml(text)}</text>`)
      .join('');
  const words =
    lines(title, top + 16, `font-weight="600" fill="${paint.encre}"`) +
    lines(credit, y + height + 20, `fill="${paint.discret}"`);
  const room = `width="${size.width}" height="${size.height}"`;
  const background = `<rect x="${left}" y="${top}" ${room} fill="${paint.papier}"/>`;
  const rules = `@media(max-width:544px){:is(.legende,.etiquettes,.mots) text{font-size:${NARROW_BODY}px}}`;
  const drawn = svg.replace(/^<svg/, `<svg x="${x}" y="${y}" width="${width}" height="${height}"`);
  return toThemedFile(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${size.width} ${size.height}" ${room} ` +
      `font-family="${FONT}" font-size="${BODY}">${background}${drawn}<g class="mots">${words}</g></svg>`,
    { rules },
  );
}

/** The width and the height of that file, in pixels. */
export function mapFileSize(svg: string, figure: MapFileFigure): { width: number; height: number } {
  return layOut(svg, figure).size;
}
