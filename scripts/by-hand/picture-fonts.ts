/**
 * Cuts the fonts of pictures to the characters of French, and measures their letters as the renderer draws them, so that
 * `src/outputs/pictures` can break lines. Run by hand when the glyph set or a package changes: `node scripts/by-hand/picture-fonts.ts`. The result is committed.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { fontPath, fontOptions, FONTS, toDrawnFine, type FontFile } from '../images/picture-fonts.ts';
import { CHARACTERS } from '../lib/characters.ts';

const { resolve } = createRequire(import.meta.url);
const OUTPUT = fileURLToPath(new URL('../images/polices/', import.meta.url));
const ADVANCES = new URL('../../src/outputs/pictures/advances.json', import.meta.url);
/** Size at which letters are measured: one unit is a thousandth of an em. */
const BODY = 1000;
/** A private character, that no font has: it is drawn as any other that is missing. */
const ABSENT = '\uE000';

mkdirSync(OUTPUT, { recursive: true });
for (const font of FONTS) {
  const bundle = resolve(font.bundle);
  const whole = readFileSync(bundle);
  const cut = await subsetFont(whole, CHARACTERS, { targetFormat: 'sfnt', variationAxes: font.axes });
  writeFileSync(fontPath(font), cut);
  // an open licence asks to go with the font
  copyFileSync(join(dirname(bundle), '../LICENSE'), join(OUTPUT, `LICENCE-${font.nom.replace(/-\d+$/, '')}.txt`));
  process.stdout.write(`scripts/images/polices/${font.nom}.ttf : ${cut.length} octets\n`);
}
const advances = Object.fromEntries(FONTS.map((font) => [font.nom, [...CHARACTERS].map((c) => advance(c, font))]));
writeFileSync(ADVANCES, `${JSON.stringify({ caracteres: CHARACTERS, ...advances }, null, 2)}\n`);

/** The advance of a character, in thousandths of an em: how much it parts two letters. Null when the font does not have it. */
function advance(character: string, font: FontFile): number | null {
  const drawing = drawText(`H${character}H`, font);
  if (drawing.toString() === drawText(`H${ABSENT}H`, font).toString()) return null;
  return Math.round(width(drawing) - width(drawText('HH', font)));
}

function drawText(text: string, { nom, family, fontWeight }: FontFile): Resvg {
  const content = text.replace(/[&<>]/g, (c) => `&#${c.codePointAt(0)};`);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="2000"><text xml:space="preserve" x="100" y="1500" ` +
    `style="font-kerning:none" font-family="${family}" font-weight="${fontWeight}" font-size="${BODY}">${content}</text></svg>`;
  // its own file alone, or another font would lend the character
  return new Resvg(toDrawnFine(svg), { font: { ...fontOptions(), fontFiles: [fontPath({ nom })] } });
}

function width(drawing: Resvg): number {
  const box = drawing.innerBBox();
  if (!box) throw new Error('nothing is drawn: the font is not read');
  return box.width;
}
