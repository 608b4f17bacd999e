import { couleur } from '../charts/palette.ts';
import { textWidth, wrapText } from '../charts/text-width.ts';
import { MOT_ABSENCE, type Absence } from '../domain/valeur.ts';
import { escapeXml } from '../format/xml.ts';
import { hatchAttributes } from './absence.ts';
import { checkBreaks } from './breaks.ts';
import { ECHELLE_TRACE } from './carte.ts';
import { toPalier } from './ramp.ts';
import { CORPS, CORPS_ETROIT, toLongueur, type Fragment } from './svg.ts';

/** Heights of a line of text and of a swatch, in units. */
const LIGNE = 19;
const TEMOIN = 12;

interface OptionsCommunes {
  /** The id of the figure, as given to the drawing: its hatches are used. */
  id: string;
  /** What is measured and its unit: « % de la population ». */
  unite: string;
  /** How a number is written. */
  format: (nombre: number) => string;
  /** The kinds of absence that the drawing shows. Default none. */
  absences?: readonly Absence[];
  /** Default 195: what the corner of the map of France has room for. */
  largeur?: number;
}

export interface OptionsLegendeClasses extends OptionsCommunes {
  /** The least and the greatest value drawn, written at the two ends. Left out when not given. */
  etendue?: readonly [number, number];
}

/** The legend of classes: one swatch a class, the breaks written where they part two of them; then the hatches. */
export function legendeClasses(
  breaks: readonly number[],
  { id, unite, format, absences = [], largeur = 195, etendue }: OptionsLegendeClasses,
): Fragment {
  checkBreaks(breaks);
  const classes = breaks.length + 1;
  const pas = largeur / classes;
  const entete = drawUnite(unite, largeur);
  const haut = entete.hauteur + 1;
  const temoins = Array.from({ length: classes }, (_, i) => {
    const { classe, fond } = toPalier(i, classes);
    return (
      `<rect class="${classe}" x="${toLongueur(i * pas)}" y="${haut}" width="${toLongueur(pas - 1)}" height="${TEMOIN}" fill="${fond}">` +
      `<title>${escapeXml(toIntervalle(i, breaks, format))}</title></rect>`
    );
  });
  const bas = haut + TEMOIN + LIGNE - 4;
  const limites = breaks.map((limite, i) => {
    const x = toLongueur((i + 1) * pas - 0.5);
    return `<text x="${x}" y="${bas}" text-anchor="middle">${escapeXml(format(limite))}</text>`;
  });
  const bouts = etendue && isAround(etendue, breaks) ? drawBouts(etendue, { breaks, bas, largeur, format }) : '';
  const hachures = drawHachures(absences, id, bas + 5);
  return {
    svg:
      `<g class="legende" fill="${couleur.encre}">${entete.svg}${temoins.join('')}` +
      `${limites.join('')}${bouts}${hachures.svg}</g>`,
    largeur,
    hauteur: bas + 5 + hachures.hauteur,
  };
}

export interface OptionsLegendeCercles extends OptionsCommunes {
  /** Whether a zero is drawn, and so its ring shown. */
  zero: boolean;
}

/** The legend of circles: a few of them nested, each with its number; then the ring of zero and the hatches. */
export function legendeCercles(
  cercles: readonly { valeur: number; rayon: number }[],
  { id, unite, format, absences = [], largeur = 195, zero }: OptionsLegendeCercles,
): Fragment {
  const tailles = [...cercles].sort((a, b) => b.rayon - a.rayon);
  const plusGrand = tailles[0]?.rayon ?? 0;
  const entete = drawUnite(unite, largeur);
  const base = entete.hauteur + 8 + 2 * plusGrand;
  const cx = plusGrand + 1;
  // Labels keep a line's distance from one another even where the circles' tops are closer.
  let plancher = -Infinity;
  const dessins = tailles.map(({ valeur, rayon }) => {
    const sommet = base - 2 * rayon;
    const y = Math.max(sommet, plancher + LIGNE - 3);
    plancher = y;
    const x = 2 * plusGrand + 14;
    return (
      `<circle cx="${toLongueur(cx)}" cy="${toLongueur(base - rayon)}" r="${toLongueur(rayon)}" fill="none" stroke="${couleur.observe}"/>` +
      `<path d="M${toLongueur(cx)} ${toLongueur(sommet)}L${toLongueur(x - 3)} ${toLongueur(y)}" fill="none" stroke="${couleur.discret}" stroke-width=".75"/>` +
      `<text x="${toLongueur(x)}" y="${toLongueur(y + 4.5)}">${escapeXml(format(valeur))}</text>`
    );
  });
  const apres = Math.max(base, plancher + 8) + 4;
  const anneau = zero
    ? `${drawAnneau(7, apres + 10)}<text x="20" y="${toLongueur(apres + 14.5)}">${escapeXml(format(0))}</text>`
    : '';
  const suite = apres + (zero ? LIGNE : 0);
  const hachures = drawHachures(absences, id, suite);
  return {
    svg: `<g class="legende" fill="${couleur.encre}">${entete.svg}${dessins.join('')}${anneau}${hachures.svg}</g>`,
    largeur,
    hauteur: suite + hachures.hauteur,
  };
}

/** The mark of zero: a small hollow ring, that no area can be read from. */
export function drawAnneau(x: number, y: number): string {
  return `<circle class="zero" cx="${toLongueur(x)}" cy="${toLongueur(y)}" r="2.5" fill="${couleur.papier}" stroke="${couleur.observe}" stroke-width="1.25"/>`;
}

/** « moins de 50 », « de 50 à moins de 65 », « 65 et plus ». */
export function toIntervalle(classe: number, breaks: readonly number[], format: (nombre: number) => string): string {
  const [bas, haut] = [breaks[classe - 1], breaks[classe]];
  if (haut === undefined) return `${format(bas as number)} et plus`;
  return bas === undefined ? `moins de ${format(haut)}` : `de ${format(bas)} à moins de ${format(haut)}`;
}

/** The unit, on as many lines as it needs. */
function drawUnite(unite: string, largeur: number): { svg: string; hauteur: number } {
  const lignes = wrapText(unite, largeur, CORPS_ETROIT);
  return {
    svg: lignes.map((ligne, i) => `<text y="${13 + i * (LIGNE - 2)}">${escapeXml(ligne)}</text>`).join(''),
    hauteur: LIGNE + (lignes.length - 1) * (LIGNE - 2),
  };
}

function isAround([min, max]: readonly [number, number], breaks: readonly number[]): boolean {
  return min < (breaks[0] as number) && max > (breaks.at(-1) as number);
}

/** The smallest and the greatest value at the ends of the swatches; one that would touch the next break is left out. */
function drawBouts(
  [min, max]: readonly [number, number],
  {
    breaks,
    bas,
    largeur,
    format,
  }: { breaks: readonly number[]; bas: number; largeur: number; format: (nombre: number) => string },
): string {
  const pas = largeur / (breaks.length + 1);
  const tient = (bout: number, limite: number | undefined) =>
    textWidth(format(bout), CORPS) + textWidth(format(limite ?? bout), CORPS) / 2 + 5 <= pas;
  const debut = tient(min, breaks[0]) ? `<text y="${bas}">${escapeXml(format(min))}</text>` : '';
  const fin = tient(max, breaks.at(-1))
    ? `<text x="${largeur - 1}" y="${bas}" text-anchor="end">${escapeXml(format(max))}</text>`
    : '';
  return debut || fin ? `<g class="bouts" fill="${couleur.discret}">${debut}${fin}</g>` : '';
}

function drawHachures(absences: readonly Absence[], id: string, y: number): { svg: string; hauteur: number } {
  const lignes = absences.map((absence, i) => {
    const haut = y + i * LIGNE + 3;
    // Hatches are made for half units: see `hatchDefs`.
    return (
      `<rect ${hatchAttributes(absence, id)} transform="${ECHELLE_TRACE}" y="${2 * haut}" width="44" height="24" stroke="${couleur.absent}" stroke-width="1.5"/>` +
      `<text x="28" y="${haut + 10.5}">${MOT_ABSENCE[absence]}</text>`
    );
  });
  return { svg: lignes.join(''), hauteur: absences.length * LIGNE };
}
