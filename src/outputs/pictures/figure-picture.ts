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

interface OptionsImageFigure {
  /** The address of the figure's page, absolute: written at the foot. */
  address: string;
  /** `page` is as wide as a page and as high as it needs; `carre` is a square, for phones. */
  format?: 'page' | 'carre';
  /** Pixels for a unit; pages are composed 800 units wide, less for a drawing made for phones, squares 540. Default 1. */
  pixels?: number;
}

/**
 * A figure as one picture: title, subtitle, drawing, notes, source and date, name of the site and address. Readers who have other fonts than ours see
 * wider letters: a page leaves room for them.
 */
export function toImageSvg(figure: Figure, { address, format = 'page', pixels = 1 }: OptionsImageFigure): string {
  const { svg, width, height } = format === 'carre' ? composeSquare(figure, address) : composePage(figure, address);
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
  const { ample, file = ample } = figure.drawing;
  const natural = drawingSize(file).width;
  const width = Math.min(PAGE.width - 2 * margin, Math.round(ENLARGEMENT * natural));
  const without = width / SLACK.without;
  const muted = { font: 'texte', size: 13, width: without, lineHeight: 1.45, tint: paint.discret } as const;
  const drawingWidth = figure.drawing.kind === 'carte' ? Math.min(mapWidth(figure), width) : width;
  const drawing = insertDrawing(file, { width: drawingWidth, height: Infinity, tooltips: true });
  const content = stack([
    composeText(figure.titre, {
      font: 'titre',
      size: 30,
      lineHeight: 1.16,
      width: width / SLACK.serif,
      balanced: true,
    }),
    8,
    composeText(figure.subtitle, {
      font: 'texte',
      size: 16.5,
      lineHeight: 1.4,
      width: without,
      tint: paint.discret,
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
  return drawing.file === undefined ? 640 : POINT_WIDTH;
}

function divergences({ desaccords }: Figure): string[] {
  return desaccords.length > 0 ? [DIVERGENCE] : [];
}

const SQUARE = { side: 540, margin: 28 };

function composeSquare(figure: Figure, address: string): Fragment {
  const { side, margin } = SQUARE;
  const width = side - 2 * margin;
  const muted = { font: 'texte', size: 11, lineHeight: 1.35, tint: paint.discret } as const;
  const head = stack([
    composeFittedText(figure.titre, {
      font: 'titre',
      sizes: [27, 25, 23],
      lineHeight: 1.14,
      width,
      height: 63,
      balanced: true,
    }),
    5,
    composeFittedText(figure.subtitle, {
      font: 'texte',
      sizes: [14, 13],
      lineHeight: 1.32,
      width,
      height: 38,
      tint: paint.discret,
    }),
  ]);
  const footer = stack([
    ...divergences(figure).flatMap((note) => [composeText(note, { ...muted, width }), 2]),
    composeText(sourceRow(figure, 4), { ...muted, width }),
    8,
    composeFooter(address, { width, size: 15, addressSize: 11 }),
  ]);
  const top = margin - 4;
  const free = side - top - head.height - footer.height - (margin - 8);
  const drawing = insertDrawing(chooseDrawing(figure, { width, height: free - 20 }), {
    width,
    height: free - 20,
    largeLetters: true,
  });
  const svg =
    place(head, margin, top) +
    place(drawing, (side - drawing.width) / 2, top + head.height + (free - drawing.height) / 2) +
    place(footer, margin, top + head.height + free);
  return { svg, width: side, height: side };
}

/** The drawing whose words are the largest in that room; the wide one when it is nearly as good. */
export function chooseDrawing(
  { drawing: { ample, narrow, file = ample } }: Pick<Figure, 'drawing'>,
  room: { width: number; height: number },
): string {
  const scale = (svg: string): number => {
    const { width, height } = drawingSize(svg);
    return Math.min(room.width / width, room.height / height);
  };
  return narrow && scale(narrow) > 1.1 * scale(file) ? narrow : file;
}

/** Producers, date of the data, who drew it. */
function sourceRow(figure: Figure, max: number): string {
  const author = `${SITE.nom}, ${figure.licence}`.replaceAll(' ', UNBREAKABLE_SPACE);
  return `${shortSource(figure.sources, { max })}. Données : ${figure.dataDate}. Dessin : ${author}.`;
}

/** The name of the site on the left; on the right the address, as much of it as there is room for. */
function composeFooter(
  address: string,
  { width, size, addressSize }: { width: number; size: number; addressSize: number },
): Fragment {
  const mark = composeMark(size);
  const { host, pathname } = new URL(address);
  const write = (text: string) => composeText(text, { font: 'texte', size: addressSize, tint: paint.discret });
  const whole = write(host + pathname);
  const right = whole.width * SLACK.without + mark.width * SLACK.serif < width ? whole : write(host);
  return {
    svg:
      `<path d="M0 .5H${width}" stroke="${paint.filet}"/>${place(mark, 0, 12)}` +
      `<g text-anchor="end">${place(right, width, 12 + (mark.height - right.height) / 2)}</g>`,
    width,
    height: 12 + mark.height,
  };
}
