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

export interface ColumnOptions {
  /** The drawing, or what is composed in its stead, that takes the right side. */
  drawing: string | Fragment;
  /** Widest and highest that the drawing may be. Default 640 × 562. */
  largeurDessin?: number;
  hauteurDessin?: number;
  /** What the drawing shows, under it, when its own words do not say it. */
  legende?: string;
  /** Where the numbers come from, and their date. */
  source: string;
  /** What stands on the left, in the room given. */
  column: (place: { width: number; height: number }) => Fragment;
}

/** Words and big numbers on the left, a drawing on the right, name of the site and source under the words. */
export function composeColumns({
  drawing,
  largeurDessin = 640,
  hauteurDessin = 562,
  legende,
  source,
  column,
}: ColumnOptions): string {
  const { width, height, margin } = CARD;
  const image =
    typeof drawing === 'string'
      ? insertDrawing(drawing, { width: largeurDessin, height: hauteurDessin, grandesLettres: true })
      : drawing;
  const words = legende
    ? [10, composeText(legende, { font: 'texte', size: 18, largeur: image.width, teinte: paint.discret })]
    : [];
  const droite = stack([image, ...words]);
  const x = width - margin - image.width;
  const leftWidth = x - margin - 40;
  const footer = stack([
    composeText(source, {
      font: 'texte',
      size: 17,
      interligne: 1.35,
      largeur: leftWidth,
      teinte: paint.discret,
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
    place(droite, x, Math.max(24, (height - droite.height) / 2))
  );
}

/** What a card is about, over its title. */
export function composeKicker(text: string, largeur: number): Fragment {
  return composeText(text, { font: 'fort', size: 21, largeur, teinte: paint.discret });
}

/** The name of a card, as large as its room allows. */
export function composeName(
  text: string,
  {
    width,
    height,
    tailles: sizes = [60, 56, 52, 48, 44, 40, 37, 34, 31, 28, 26],
  }: {
    width: number;
    height: number;
    tailles?: readonly number[];
  },
): Fragment {
  return composeFittedText(text, { font: 'titre', sizes, interligne: 1.1, largeur: width, height, equilibre: true });
}

/** What a card is about, its name as large as its room allows, its number: the left side of most cards. */
export function composeHead(
  { kicker, titre, number }: { kicker: string; titre: string; number: CardNumber },
  { width, height, size, tailles }: { width: number; height: number; size: number; tailles?: readonly number[] },
): Fragment {
  const over = composeKicker(kicker, width);
  const amount = composeNumber(number, { width, size });
  const [above, under] = [8, 28];
  const rest = height - over.height - amount.height - above - under;
  const nom = composeName(titre, { width, height: rest, ...(tailles && { tailles }) });
  return stack([over, above, nom, under, amount]);
}

/** A big number of a card. */
export interface CardNumber {
  valeur: string;
  /** What it counts, where, when. */
  legende: string;
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
    composeText(number.legende, { font: 'texte', size: words, largeur: width, interligne: 1.28 }),
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
    interligne: 0.86,
    largeur: width,
    height: size,
    teinte: { observe: paint.observe, absent: paint.discret, promis: paint.promesse }[nature],
  });
}

/** What was promised, on one line, beside words of a size. */
export function composePromis({ valeur, when }: NonNullable<CardNumber['promis']>, words: number): Fragment {
  const teinte = paint.promesse;
  return composeRow([
    { texte: valeur, font: 'chiffre', size: words * 2, teinte },
    { texte: when, font: 'texte', size: words, teinte },
  ]);
}

/** A number and its words in a sentence. */
export function sayNumber({ valeur, legende, promis }: CardNumber): string {
  return `${valeur} (${legende})${promis ? `, ${promis.valeur} ${promis.when}` : ''}`;
}
