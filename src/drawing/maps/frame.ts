import { paint } from '../palette.ts';
import { UNBREAKABLE_SPACE, formatNumber } from '../../format/number.ts';
import { escapeXml } from '../../format/xml.ts';
import { PHONE_BODY } from '../svg.ts';
import { textWidth } from '../text-width.ts';
import { forPages, forPhones } from './letters.ts';
import type { Frame, FranceContours, Inset } from './contours.ts';

/** Room of a line of text, in units, and how far under its top it stands. */
const LINE = { lineHeight: 17, base: 15 };
const PHONE_LINE = { lineHeight: 21.5, base: 18 };

/** The insets of the map: frames, names and scale notes; and the square that says where the magnified part stands. */
export function drawInsets({ insets, insetOrigin }: Pick<FranceContours, 'insets' | 'insetOrigin'>): string {
  const enlarged = insets.some(({ label }) => label === 'a-droite');
  const mark = enlarged
    ? `<g fill="none" pointer-events="none">${drawFrame(toMark(insetOrigin), `stroke="${paint.papier}" stroke-width="2.5"`)}` +
      `${drawFrame(toMark(insetOrigin), `stroke="${paint.encre}"`)}</g>`
    : '';
  return (
    `<g class="encarts" fill="none" stroke="${paint.discret}" stroke-opacity=".45" pointer-events="none">` +
    `${insets.map((inset) => drawFrame(inset, '')).join('')}</g>${mark}` +
    forPages(`<g class="etiquettes" fill="${paint.encre}" pointer-events="none">${insets.map(drawName).join('')}</g>`) +
    forPhones(
      `<g class="etiquettes" fill="${paint.encre}" pointer-events="none">${insets.map(drawPhoneName).join('')}</g>`,
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

function drawFrame({ x, y, width, height }: Frame, attributes: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}"${attributes && ` ${attributes}`}/>`;
}

function drawName({ lines, ...inset }: Inset): string {
  return drawLines({ ...inset, texts: lines.map((text) => ({ text })), ...LINE });
}

/** The same in the letters of phones: a word a line beside a frame; inside, tightened to the frame where they are wider. */
function drawPhoneName({ lines, ...inset }: Inset): string {
  const room = inset.width - 10;
  const texts =
    inset.label === 'dedans'
      ? lines.map((text) => ({ text, ...(textWidth(text, PHONE_BODY) > room && { length: room }) }))
      : [lines[0] ?? '', ...lines.slice(1).flatMap((line) => line.split(' '))].map((text) => ({ text }));
  return drawLines({ ...inset, texts, ...PHONE_LINE });
}

interface Lines extends Omit<Inset, 'lines'> {
  texts: readonly { text: string; length?: number }[];
  lineHeight: number;
  base: number;
}

function drawLines({ x, y, width, height, scale, label, texts, lineHeight, base }: Lines): string {
  const note = toScaleNote(scale);
  const start = label === 'dedans' ? x + 5 : x + width + 6;
  const names = texts.map(({ text, length }, i) => {
    const tight = length === undefined ? '' : ` textLength="${length}" lengthAdjust="spacingAndGlyphs"`;
    return `<text x="${start}" y="${y + base + i * lineHeight}"${tight}>${escapeXml(text)}</text>`;
  });
  const [nx, ny] = label === 'dedans' ? [x + 5, y + height - 6] : [start, y + base + texts.length * lineHeight];
  return `${names.join('')}<text class="echelle" x="${nx}" y="${ny}" fill="${paint.discret}">${note}</text>`;
}

/** The square around the part that an inset magnifies, with a little air. */
function toMark({ x, y, width, height }: Frame): Frame {
  const side = Math.max(width, height) + 3;
  return { x: x + (width - side) / 2, y: y + (height - side) / 2, width: side, height: side };
}
