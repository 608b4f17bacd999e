import { paint } from '../../drawing/palette.ts';
import type { Fragment } from '../../drawing/svg.ts';
import { insertDrawing } from './drawing.ts';
import { composeMark } from './logo.ts';
import { stack, place } from './stack.ts';
import { toImage } from './root.ts';
import { composeRow, composeText, composeFittedText } from './text.ts';

/** The size of share cards, in pixels: that which social networks ask for. */
export const CARD = { width: 1200, height: 630, margin: 48 } as const;

/** A share card: what it says, and how it is drawn, which is done only when asked. */
export interface ShareCard {
  /** Begins its ids. Kebab-case. */
  id: string;
  titre: string;
  /** What it shows, for those who do not see it: the text of `og:image:alt`. */
  alternative: string;
  compose: () => string;
}

/** A share card as a picture of 1200 × 630. */
export function toCardSvg({ id, titre, alternative, compose }: ShareCard): string {
  const { width, height } = CARD;
  return toImage(compose(), { id: `carte-${id}`, titre, description: alternative, width, height });
}

interface ColumnOptions {
  /** The drawing, or what is composed in its stead, that takes the right side. */
  drawing: string | Fragment;
  /** Widest and highest that the drawing may be. Default 640 × 562. */
  drawingWidth?: number;
  drawingHeight?: number;
  /** What the drawing shows, under it, when its own words do not say it. */
  caption?: string;
  /** Where the numbers come from, and their date. */
  source: string;
  /** What stands on the left, in the room given. */
  column: (place: { width: number; height: number }) => Fragment;
}

/** Words and big numbers on the left, a drawing on the right, name of the site and source under the words. */
export function composeColumns({
  drawing,
  drawingWidth = 640,
  drawingHeight = 562,
  caption,
  source,
  column,
}: ColumnOptions): string {
  const { width, height, margin } = CARD;
  const image =
    typeof drawing === 'string'
      ? insertDrawing(drawing, { width: drawingWidth, height: drawingHeight, largeLetters: true })
      : drawing;
  const words = caption
    ? [10, composeText(caption, { font: 'texte', size: 18, width: image.width, tint: paint.discret })]
    : [];
  const right = stack([image, ...words]);
  const x = width - margin - image.width;
  const leftWidth = x - margin - 40;
  const footer = stack([
    composeText(source, {
      font: 'texte',
      size: 17,
      lineHeight: 1.35,
      width: leftWidth,
      tint: paint.discret,
    }),
    16,
    composeMark(27),
  ]);
  const top = margin - 4;
  const footerY = height - margin + 6 - footer.height;
  const left = column({ width: leftWidth, height: footerY - top - 24 });
  return (
    place(left, margin, top) +
    place(footer, margin, footerY) +
    place(right, x, Math.max(24, (height - right.height) / 2))
  );
}

/** What a card is about, over its title. */
export function composeKicker(text: string, width: number): Fragment {
  return composeText(text, { font: 'fort', size: 21, width, tint: paint.discret });
}

/** The name of a card, as large as its room allows. */
export function composeName(
  text: string,
  {
    width,
    height,
    sizes: sizes = [60, 56, 52, 48, 44, 40, 37, 34, 31, 28, 26],
  }: {
    width: number;
    height: number;
    sizes?: readonly number[];
  },
): Fragment {
  return composeFittedText(text, { font: 'titre', sizes, lineHeight: 1.1, width, height, balanced: true });
}

/** What a card is about, its name as large as its room allows, its number: the left side of most cards. */
export function composeHead(
  { kicker, titre, number }: { kicker: string; titre: string; number: CardNumber },
  { width, height, size, sizes }: { width: number; height: number; size: number; sizes?: readonly number[] },
): Fragment {
  const over = composeKicker(kicker, width);
  const amount = composeNumber(number, { width, size });
  const [above, under] = [8, 28];
  const rest = height - over.height - amount.height - above - under;
  const nom = composeName(titre, { width, height: rest, ...(sizes && { sizes }) });
  return stack([over, above, nom, under, amount]);
}

/** A big number of a card. */
export interface CardNumber {
  valeur: string;
  /** What it counts, where, when. */
  caption: string;
  /** What is: teal; what is known no more: grey. */
  nature?: 'observe' | 'absent' | 'promis';
  /** What was promised: « 10 000 », « promis fin 2024 ». */
  promis?: { valeur: string; when: string };
}

/** The number, its words, and in amber what was promised. */
export function composeNumber(number: CardNumber, { width, size }: { width: number; size: number }): Fragment {
  const words = 22;
  return stack([
    composeValue(number, { width, size }),
    8,
    composeText(number.caption, { font: 'texte', size: words, width, lineHeight: 1.28 }),
    ...(number.promis ? [14, composePromis(number.promis, words)] : []),
  ]);
}

/** The number alone, smaller where it would not hold. */
export function composeValue(
  { valeur, nature = 'observe' }: CardNumber,
  { width, size }: { width: number; size: number },
): Fragment {
  return composeFittedText(valeur, {
    font: 'chiffre',
    sizes: [1, 0.85, 0.7, 0.55].map((part) => Math.round(size * part * 10) / 10),
    lineHeight: 0.86,
    width,
    height: size,
    tint: { observe: paint.observe, absent: paint.discret, promis: paint.promesse }[nature],
  });
}

/** What was promised, on one line, beside words of a size. */
export function composePromis({ valeur, when }: NonNullable<CardNumber['promis']>, words: number): Fragment {
  const tint = paint.promesse;
  return composeRow([
    { text: valeur, font: 'chiffre', size: words * 2, tint },
    { text: when, font: 'texte', size: words, tint },
  ]);
}

/** A number and its words in a sentence. */
export function sayNumber({ valeur, caption, promis }: CardNumber): string {
  return `${valeur} (${caption})${promis ? `, ${promis.valeur} ${promis.when}` : ''}`;
}
