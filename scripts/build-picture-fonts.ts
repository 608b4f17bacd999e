/**
 * Cuts the fonts of pictures to the characters of French, and measures their letters as the renderer draws them, so that
 * `src/images` can break lines. Run by hand when the glyph set or a package changes: `node scripts/build-picture-fonts.ts`. The result is committed.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import { cheminPolice, optionsPolices, POLICES, toFinesDessinees, type FichierPolice } from './images/polices.ts';
import { CARACTERES } from './lib/caracteres.ts';

const { resolve } = createRequire(import.meta.url);
const SORTIE = fileURLToPath(new URL('./images/polices/', import.meta.url));
const CHASSES = new URL('../src/images/chasses.json', import.meta.url);
/** Size at which letters are measured: one unit is a thousandth of an em. */
const CORPS = 1000;
/** A private character, that no font has: it is drawn as any other that is missing. */
const ABSENT = '\uE000';

mkdirSync(SORTIE, { recursive: true });
for (const police of POLICES) {
  const paquet = resolve(police.paquet);
  const entiere = readFileSync(paquet);
  const coupee = await subsetFont(entiere, CARACTERES, { targetFormat: 'sfnt', variationAxes: police.axes });
  writeFileSync(cheminPolice(police), coupee);
  // an open licence asks to go with the font
  copyFileSync(join(dirname(paquet), '../LICENSE'), join(SORTIE, `LICENCE-${police.nom.replace(/-\d+$/, '')}.txt`));
  process.stdout.write(`scripts/images/polices/${police.nom}.ttf : ${coupee.length} octets\n`);
}
const chasses = Object.fromEntries(
  POLICES.map((police) => [police.nom, [...CARACTERES].map((c) => chasse(c, police))]),
);
writeFileSync(CHASSES, `${JSON.stringify({ caracteres: CARACTERES, ...chasses }, null, 2)}\n`);

/** The advance of a character, in thousandths of an em: how much it parts two letters. Null when the font does not have it. */
function chasse(caractere: string, police: FichierPolice): number | null {
  const dessin = drawText(`H${caractere}H`, police);
  if (dessin.toString() === drawText(`H${ABSENT}H`, police).toString()) return null;
  return Math.round(largeur(dessin) - largeur(drawText('HH', police)));
}

function drawText(texte: string, { nom, famille, graisse }: FichierPolice): Resvg {
  const contenu = texte.replace(/[&<>]/g, (c) => `&#${c.codePointAt(0)};`);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="9000" height="2000"><text xml:space="preserve" x="100" y="1500" ` +
    `style="font-kerning:none" font-family="${famille}" font-weight="${graisse}" font-size="${CORPS}">${contenu}</text></svg>`;
  // its own file alone, or another font would lend the character
  return new Resvg(toFinesDessinees(svg), { font: { ...optionsPolices(), fontFiles: [cheminPolice({ nom })] } });
}

function largeur(dessin: Resvg): number {
  const boite = dessin.innerBBox();
  if (!boite) throw new Error('nothing is drawn: the font is not read');
  return boite.width;
}
