import { paint } from '../palette.ts';
import { UNBREAKABLE_SPACE, formatNumber } from '../../format/number.ts';
import { escapeXml } from '../../format/xml.ts';
import { PHONE_BODY } from '../svg.ts';
import { textWidth } from '../text-width.ts';
import { forPages, forPhones } from './letters.ts';
import type { Frame, FranceContours, Inset } from './contours.ts';

/** Room of a line of text, in units, and how far under its top it stands. */
const LINE = { height: 17, base: 15 };
const PHONE_LINE = { height: 21.5, base: 18 };

/** The insets of the map: frames, names and scale notes; and the square that says where the magnified part stands. */
export function drawInsets({ encarts, renvoi }: Pick<FranceContours, 'encarts' | 'renvoi'>): string {
  const enlarged = encarts.some(({ etiquette }) => etiquette === 'a-droite');
  const mark = enlarged
    ? `<g fill="none" pointer-events="none">${drawFrame(toMark(renvoi), `stroke="${paint.papier}" stroke-width="2.5"`)}` +
      `${drawFrame(toMark(renvoi), `stroke="${paint.encre}"`)}</g>`
    : '';
  return (
    `<g class="encarts" fill="none" stroke="${paint.discret}" stroke-opacity=".45" pointer-events="none">` +
    `${encarts.map((inset) => drawFrame(inset, '')).join('')}</g>${mark}` +
    forPages(
      `<g class="etiquettes" fill="${paint.encre}" pointer-events="none">${encarts.map(drawName).join('')}</g>`,
    ) +
    forPhones(
      `<g class="etiquettes" fill="${paint.encre}" pointer-events="none">${encarts.map(drawPhoneName).join('')}</g>`,
    )
  );
}

/** « × 2 », « ÷ 3 », « même échelle »: how an inset compares with the metropole. */
export function toScaleNote(scale: number): string {
  if (!(scale > 0)) throw new Error(`not a scale: ${scale}`);
  if (scale === 1) return 'même échelle';
  const [sign, factor] = scale > 1 ? ['×', scale] : ['÷', 1 / scale];
  return `${sign}${UNBREAKABLE_SPACE}${formatNumber(factor, { decimales: 2 })}`;
}

function drawFrame({ x, y, largeur, hauteur }: Frame, attributes: string): string {
  return `<rect x="${x}" y="${y}" width="${largeur}" height="${hauteur}"${attributes && ` ${attributes}`}/>`;
}

function drawName({ lignes, ...inset }: Inset): string {
  return drawLines({ ...inset, lines: lignes.map((text) => ({ text })), ...LINE });
}

/** The same in the letters of phones: a word a line beside a frame; inside, tightened to the frame where they are wider. */
function drawPhoneName({ lignes, ...inset }: Inset): string {
  const room = inset.largeur - 10;
  const lines =
    inset.etiquette === 'dedans'
      ? lignes.map((text) => ({ text, ...(textWidth(text, PHONE_BODY) > room && { length: room }) }))
      : [lignes[0] ?? '', ...lignes.slice(1).flatMap((line) => line.split(' '))].map((text) => ({ text }));
  return drawLines({ ...inset, lines, ...PHONE_LINE });
}

interface Lines extends Omit<Inset, 'lignes'> {
  lines: readonly { text: string; length?: number }[];
  height: number;
  base: number;
}

function drawLines({ x, y, largeur, hauteur, echelle, etiquette, lines, height, base }: Lines): string {
  const note = toScaleNote(echelle);
  const start = etiquette === 'dedans' ? x + 5 : x + largeur + 6;
  const names = lines.map(({ text, length }, i) => {
    const tight = length === undefined ? '' : ` textLength="${length}" lengthAdjust="spacingAndGlyphs"`;
    return `<text x="${start}" y="${y + base + i * height}"${tight}>${escapeXml(text)}</text>`;
  });
  const [nx, ny] = etiquette === 'dedans' ? [x + 5, y + hauteur - 6] : [start, y + base + lines.length * height];
  return `${names.join('')}<text class="echelle" x="${nx}" y="${ny}" fill="${paint.discret}">${note}</text>`;
}

/** The square around the part that an inset magnifies, with a little air. */
function toMark({ x, y, largeur, hauteur }: Frame): Frame {
  const side = Math.max(largeur, hauteur) + 3;
  return { x: x + (largeur - side) / 2, y: y + (hauteur - side) / 2, largeur: side, hauteur: side };
}
