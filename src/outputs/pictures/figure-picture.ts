import { paint } from '../../drawing/palette.ts';
import { DIVERGENCE } from '../../figures/disagreements.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Fragment } from '../../drawing/svg.ts';
import { UNBREAKABLE_SPACE } from '../../format/number.ts';
import { SITE } from '../../site.ts';
import { insertDrawing, drawingSize } from './drawing.ts';
import { composeMark } from './logo.ts';
import { stack, place } from './stack.ts';
import { toImage } from './root.ts';
import { shortSource } from './short-source.ts';
import { composeText, composeFittedText } from './text.ts';

export interface OptionsImageFigure {
  /** The address of the figure's page, absolute: written at the foot. */
  adresse: string;
  /** `page` is as wide as a page and as high as it needs; `carre` is a square, for phones. */
  format?: 'page' | 'carre';
  /** Pixels for a unit; pages are composed 800 units wide, less for a drawing made for phones, squares 540. Default 1. */
  pixels?: number;
}

/**
 * A figure as one picture: title, subtitle, drawing, notes, source and date, name of the site and address. Readers who have other fonts than ours see
 * wider letters: a page leaves room for them.
 */
export function toImageSvg(figure: Figure, { adresse, format = 'page', pixels = 1 }: OptionsImageFigure): string {
  const { svg, width, height } = format === 'carre' ? composeSquare(figure, adresse) : composePage(figure, adresse);
  return toImage(svg, {
    id: `image-${figure.id}`,
    titre: figure.titre,
    description: [figure.alternative, ...divergences(figure)].join(' '),
    width,
    height,
    pixels,
  });
}

/** How wide a map of dots is in a picture of 800 units. */
const POINT_WIDTH = 540;

const PAGE = { width: 800, margin: 40 };
/** How much a drawing made for a phone may be enlarged: its page is narrower instead. */
const ENLARGEMENT = 1.4;
/** How much wider than ours the letters of a reader may be. */
const SLACK = { serif: 1.14, without: 1.12 };

function composePage(figure: Figure, address: string): Fragment {
  const { margin } = PAGE;
  const { ample, fichier = ample } = figure.drawing;
  const natural = drawingSize(fichier).largeur;
  const width = Math.min(PAGE.width - 2 * margin, Math.round(ENLARGEMENT * natural));
  const without = width / SLACK.without;
  const muted = { font: 'texte', size: 13, largeur: without, interligne: 1.45, teinte: paint.discret } as const;
  const drawingWidth = figure.drawing.kind === 'carte' ? Math.min(mapWidth(figure), width) : width;
  const drawing = insertDrawing(fichier, { width: drawingWidth, height: Infinity, infobulles: true });
  const content = stack([
    composeText(figure.titre, {
      font: 'titre',
      size: 30,
      interligne: 1.16,
      largeur: width / SLACK.serif,
      equilibre: true,
    }),
    8,
    composeText(figure.sousTitre, {
      font: 'texte',
      size: 16.5,
      interligne: 1.4,
      largeur: without,
      teinte: paint.discret,
    }),
    22,
    { ...drawing, svg: place(drawing, (width - drawing.width) / 2, 0) },
    22,
    ...[...figure.notes, ...divergences(figure)].flatMap((note) => [composeText(note, muted), 3]),
    composeText(sourceRow(figure, Infinity), muted),
    14,
    composeFooter(address, { width, size: 18, addressSize: 13 }),
  ]);
  return {
    svg: place(content, margin, margin - 6),
    width: width + 2 * margin,
    height: Math.ceil(content.height + 2 * margin - 18),
  };
}

/** How wide a map is in a page: less where thousands of dots would make a heavy picture. */
function mapWidth({ drawing }: Figure): number {
  return drawing.fichier === undefined ? 640 : POINT_WIDTH;
}

function divergences({ desaccords }: Figure): string[] {
  return desaccords.length > 0 ? [DIVERGENCE] : [];
}

const SQUARE = { side: 540, margin: 28 };

function composeSquare(figure: Figure, address: string): Fragment {
  const { side, margin } = SQUARE;
  const largeur = side - 2 * margin;
  const muted = { font: 'texte', size: 11, interligne: 1.35, teinte: paint.discret } as const;
  const head = stack([
    composeFittedText(figure.titre, {
      font: 'titre',
      sizes: [27, 25, 23],
      interligne: 1.14,
      largeur,
      height: 63,
      equilibre: true,
    }),
    5,
    composeFittedText(figure.sousTitre, {
      font: 'texte',
      sizes: [14, 13],
      interligne: 1.32,
      largeur,
      height: 38,
      teinte: paint.discret,
    }),
  ]);
  const footer = stack([
    ...divergences(figure).flatMap((note) => [composeText(note, { ...muted, largeur }), 2]),
    composeText(sourceRow(figure, 4), { ...muted, largeur }),
    8,
    composeFooter(address, { width: largeur, size: 15, addressSize: 11 }),
  ]);
  const top = margin - 4;
  const free = side - top - head.height - footer.height - (margin - 8);
  const drawing = insertDrawing(chooseDrawing(figure, { width: largeur, height: free - 20 }), {
    width: largeur,
    height: free - 20,
    grandesLettres: true,
  });
  const svg =
    place(head, margin, top) +
    place(drawing, (side - drawing.width) / 2, top + head.height + (free - drawing.height) / 2) +
    place(footer, margin, top + head.height + free);
  return { svg, width: side, height: side };
}

/** The drawing whose words are the largest in that room; the wide one when it is nearly as good. */
export function chooseDrawing(
  { drawing: { ample, etroit, fichier = ample } }: Pick<Figure, 'drawing'>,
  room: { width: number; height: number },
): string {
  const scale = (svg: string): number => {
    const { largeur, hauteur } = drawingSize(svg);
    return Math.min(room.width / largeur, room.height / hauteur);
  };
  return etroit && scale(etroit) > 1.1 * scale(fichier) ? etroit : fichier;
}

/** Producers, date of the data, who drew it. */
function sourceRow(figure: Figure, max: number): string {
  const author = `${SITE.nom}, ${figure.licence}`.replaceAll(' ', UNBREAKABLE_SPACE);
  return `${shortSource(figure.sources, { max })}. Données : ${figure.dateDonnees}. Dessin : ${author}.`;
}

/** The name of the site on the left; on the right the address, as much of it as there is room for. */
function composeFooter(
  address: string,
  { width, size, addressSize }: { width: number; size: number; addressSize: number },
): Fragment {
  const mark = composeMark(size);
  const { host, pathname } = new URL(address);
  const write = (text: string) => composeText(text, { font: 'texte', size: addressSize, teinte: paint.discret });
  const whole = write(host + pathname);
  const droite = whole.width * SLACK.without + mark.width * SLACK.serif < width ? whole : write(host);
  return {
    svg:
      `<path d="M0 .5H${width}" stroke="${paint.filet}"/>${place(mark, 0, 12)}` +
      `<g text-anchor="end">${place(droite, width, 12 + (mark.height - droite.height) / 2)}</g>`,
    width,
    height: 12 + mark.height,
  };
}
