import { couleur } from '../charts/palette.ts';
import { isNombre } from '../domain/valeur.ts';
import { escapeXml } from '../format/xml.ts';
import { absencesOf, hatchAttributes, hatchDefs, isAbsence } from './absence.ts';
import { checkBreaks, classOf } from './breaks.ts';
import { ECHELLE_TRACE } from './carte.ts';
import { byTerritoire, type DonneeCarte } from './donnees.ts';
import type { OptionsFrance } from './france.ts';
import { legendeClasses } from './legend.ts';
import { toPalier } from './ramp.ts';
import { svgRoot } from './svg.ts';
import { DIMENSIONS, TUILES, type Tuile } from './tile-layout.ts';

/** Side of a cell and of the tile in it, in units. */
const PAS = 30;
const COTE = 28.5;

export interface OptionsTuiles extends Omit<OptionsFrance, 'carte' | 'niveau'> {
  /** One to four numbers that increase; see `checkBreaks`. */
  breaks: readonly number[];
  /** What the legend says; no legend is drawn without it. */
  legende?: { unite: string; format: (nombre: number) => string };
  /** Whether the code of the département is written in its tile. Default true; false in small multiples, where it would not read. */
  codes?: boolean;
}

/**
 * The compact map: one square a département, of the same size for all, in the colours and hatches of the choropleth. 390 units wide.
 * `data` has one row for each of the 101 départements, in any order.
 */
export function tileGrid(data: readonly DonneeCarte[], options: OptionsTuiles): string {
  const { breaks, id, lien, prefixe = `${id}-`, selection, legende, codes = true } = options;
  checkBreaks(breaks);
  const rowOf = byTerritoire(
    data,
    TUILES.map(({ code }) => code),
  );
  const absences = absencesOf(data.map(({ valeur }) => valeur));
  const tuiles = TUILES.map((tuile) => {
    const { valeur, titre } = rowOf(tuile.code);
    const palier = isAbsence(valeur) ? null : toPalier(classOf(valeur, breaks), breaks.length + 1);
    const fill = isAbsence(valeur) ? hatchAttributes(valeur, id) : `class="${palier?.classe}" fill="${palier?.fond}"`;
    const contenu = `<title>${escapeXml(titre)}</title>${drawRect(tuile, fill)}${codes ? drawCode(tuile, palier?.texte) : ''}`;
    const key = `id="${prefixe}${tuile.code}"`;
    if (lien === undefined) return `<g ${key}>${contenu}</g>`;
    const current = selection === tuile.code ? ' aria-current="true"' : '';
    return `<a ${key} href="${escapeXml(lien(tuile.code))}"${current}>${contenu}</a>`;
  });

  const [largeur, bas] = [DIMENSIONS.colonnes * PAS, DIMENSIONS.rangs * PAS];
  const nombres = data.map(({ valeur }) => valeur).filter(isNombre);
  const legend = legende
    ? legendeClasses(breaks, {
        ...legende,
        id,
        absences,
        largeur: 180,
        ...(nombres.length > 0 && { etendue: [Math.min(...nombres), Math.max(...nombres)] as const }),
      })
    : undefined;
  // The two rows above Brittany are free; a taller legend pushes the grid down.
  const haut = legend ? Math.max(0, Math.ceil(legend.hauteur) - 2 * PAS) : 0;
  const contenu =
    `${hatchDefs(absences, id)}<g class="territoires" transform="translate(0 ${haut}) ${ECHELLE_TRACE}" font-size="${2 * 13}" text-anchor="middle">` +
    `${tuiles.join('')}${drawSelection(selection)}</g>${legend?.svg ?? ''}`;
  return svgRoot(contenu, {
    ...options,
    viewBox: `0 0 ${largeur} ${bas + haut}`,
    classe: 'carte tuiles',
    liens: lien !== undefined,
  });
}

/** A square in half units, as hatches want it. */
function drawRect({ colonne, rang }: Tuile, attributs: string): string {
  const marge = PAS - COTE;
  return `<rect ${attributs} x="${2 * colonne * PAS + marge}" y="${2 * rang * PAS + marge}" width="${2 * COTE}" height="${2 * COTE}"/>`;
}

/** The code on its colour, or on a hatch: then in ink, on an edge of paper that parts it from the lines. */
function drawCode({ code, colonne, rang }: Tuile, texte: string | undefined): string {
  const encre = texte ?? couleur.encre;
  const bord =
    texte === undefined
      ? ` stroke="${couleur.papier}" stroke-width="8" paint-order="stroke" stroke-linejoin="round"`
      : '';
  const [x, y] = [2 * (colonne + 0.5) * PAS, 2 * (rang + 0.5) * PAS + 9];
  return `<text aria-hidden="true" x="${x}" y="${y}" fill="${encre}"${bord} pointer-events="none">${code.slice('DEP-'.length)}</text>`;
}

function drawSelection(selection: string | undefined): string {
  if (selection === undefined) return '';
  const tuile = TUILES.find(({ code }) => code === selection);
  if (!tuile) throw new Error(`no tile for the selected territory: ${selection}`);
  return (
    `<g class="halo" fill="none" stroke-linejoin="round" pointer-events="none">` +
    `${drawRect(tuile, `stroke="${couleur.papier}" stroke-width="9"`)}${drawRect(tuile, `stroke="${couleur.encre}" stroke-width="5"`)}</g>`
  );
}
