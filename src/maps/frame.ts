import { couleur } from '../charts/palette.ts';
import { ESPACE_INSECABLE, formatNombre } from '../format/nombre.ts';
import { escapeXml } from '../format/xml.ts';
import type { Cadre, Carte, Encart } from './carte.ts';

/** Room of a line of text, in units. */
const INTERLIGNE = 17;

/** The insets of the map: frames, names and scale notes; and the square that says where the magnified part stands. */
export function drawEncarts({ encarts, renvoi }: Pick<Carte, 'encarts' | 'renvoi'>): string {
  const agrandi = encarts.some(({ etiquette }) => etiquette === 'a-droite');
  const marque = agrandi
    ? `<g fill="none" pointer-events="none">${drawCadre(toMarque(renvoi), `stroke="${couleur.papier}" stroke-width="2.5"`)}` +
      `${drawCadre(toMarque(renvoi), `stroke="${couleur.encre}"`)}</g>`
    : '';
  return (
    `<g class="encarts" fill="none" stroke="${couleur.discret}" stroke-opacity=".45" pointer-events="none">` +
    `${encarts.map((encart) => drawCadre(encart, '')).join('')}</g>${marque}` +
    `<g class="etiquettes" fill="${couleur.encre}" pointer-events="none">${encarts.map(drawNom).join('')}</g>`
  );
}

/** « × 2 », « ÷ 3 », « même échelle »: how an inset compares with the metropole. */
export function toNoteEchelle(echelle: number): string {
  if (!(echelle > 0)) throw new Error(`not a scale: ${echelle}`);
  if (echelle === 1) return 'même échelle';
  const [signe, facteur] = echelle > 1 ? ['×', echelle] : ['÷', 1 / echelle];
  return `${signe}${ESPACE_INSECABLE}${formatNombre(facteur, { decimales: 2 })}`;
}

function drawCadre({ x, y, largeur, hauteur }: Cadre, attributs: string): string {
  return `<rect x="${x}" y="${y}" width="${largeur}" height="${hauteur}"${attributs && ` ${attributs}`}/>`;
}

function drawNom({ x, y, largeur, hauteur, lignes, echelle, etiquette }: Encart): string {
  const note = toNoteEchelle(echelle);
  const depart = etiquette === 'dedans' ? x + 5 : x + largeur + 6;
  const noms = lignes.map(
    (ligne, i) => `<text x="${depart}" y="${y + 15 + i * INTERLIGNE}">${escapeXml(ligne)}</text>`,
  );
  const [nx, ny] = etiquette === 'dedans' ? [x + 5, y + hauteur - 6] : [depart, y + 15 + lignes.length * INTERLIGNE];
  return `${noms.join('')}<text class="echelle" x="${nx}" y="${ny}" fill="${couleur.discret}">${note}</text>`;
}

/** The square around the part that an inset magnifies, with a little air. */
function toMarque({ x, y, largeur, hauteur }: Cadre): Cadre {
  const cote = Math.max(largeur, hauteur) + 3;
  return { x: x + (largeur - cote) / 2, y: y + (hauteur - cote) / 2, largeur: cote, hauteur: cote };
}
