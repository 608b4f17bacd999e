import { couleur } from '../charts/palette.ts';
import { textWidth } from '../charts/text-width.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import { isNombre } from '../domain/valeur.ts';
import { escapeXml } from '../format/xml.ts';
import { absencesOf, hatchAttributes, hatchDefs, isAbsence } from './absence.ts';
import { checkBreaks, classOf } from './breaks.ts';
import { ECHELLE_TRACE, type CarteRegion, type FormeDepartementRegion } from './carte.ts';
import { byTerritoire, type DonneeCarte } from './donnees.ts';
import { drawHaloTrace, drawShape } from './france.ts';
import { legendeClasses } from './legend.ts';
import { toPalier } from './ramp.ts';
import { CORPS, svgRoot, toLongueur, type OptionsDessin } from './svg.ts';

/** A row of the map of a région. */
export interface DonneeRegion extends DonneeCarte {
  /** Written on the shape where it has room: « 66 % ». */
  etiquette?: string;
}

export interface OptionsCarteRegion extends OptionsDessin {
  carte: CarteRegion;
  /** One to four numbers that increase; those of the map of France, so that a colour keeps its meaning. */
  breaks: readonly number[];
  /** What the legend says; no legend is drawn without it. */
  legende?: { unite: string; format: (nombre: number) => string };
  /** The address of a territory. With it, shapes are links; without it, the map is one image. */
  lien?: (code: CodeTerritoire) => string;
  /** Begins the id of each shape. Default: the figure's id and a hyphen. */
  prefixe?: string;
  /** The département that wears a halo. */
  selection?: CodeTerritoire;
}

/** The départements of one région as a small choropleth. `data` has one row for each of them, in any order. */
export function regionMap(data: readonly DonneeRegion[], options: OptionsCarteRegion): string {
  const { carte, breaks, id, legende, lien, selection } = options;
  checkBreaks(breaks);
  const rowOf = byTerritoire(
    data,
    carte.departements.map(({ code }) => code),
  );
  const absences = absencesOf(data.map(({ valeur }) => valeur));
  const palierOf = ({ valeur }: DonneeRegion): ReturnType<typeof toPalier> | null =>
    isNombre(valeur) ? toPalier(classOf(valeur, breaks), breaks.length + 1) : null;
  const fill = (code: CodeTerritoire): string => {
    const row = rowOf(code);
    if (isAbsence(row.valeur)) return hatchAttributes(row.valeur, id);
    const palier = palierOf(row);
    return `class="${palier?.classe}" fill="${palier?.fond}"`;
  };
  const formes = carte.departements.map((forme) =>
    drawShape(forme, { ...options, fill, titre: (code) => rowOf(code).titre }),
  );
  const etiquettes = carte.departements.map((forme) => {
    const row = rowOf(forme.code);
    return row.etiquette === undefined ? '' : drawEtiquette(forme, row.etiquette, palierOf(row)?.texte);
  });
  const choisi = carte.departements.find(({ code }) => code === selection);
  if (selection !== undefined && !choisi) throw new Error(`no shape for the selected territory: ${selection}`);

  const legend = legende && legendeClasses(breaks, { ...legende, id, absences, largeur: Math.min(195, carte.largeur) });
  const haut = legend ? Math.ceil(legend.hauteur) + 8 : 0;
  const contenu =
    `${hatchDefs(absences, id)}${legend?.svg ?? ''}<g transform="translate(0 ${haut})">` +
    `<g class="territoires" transform="${ECHELLE_TRACE}" stroke-linejoin="round">${formes.join('')}</g>` +
    `<g transform="${ECHELLE_TRACE}" fill="none" stroke-linejoin="round" pointer-events="none">` +
    (carte.limites && `<path class="filet" stroke="${couleur.papier}" stroke-width="2" d="${carte.limites}"/>`) +
    `<path class="contour" stroke="${couleur.discret}" stroke-width="1.5" d="${carte.contour}"/></g>` +
    (choisi ? drawHaloTrace(choisi.trace) : '') +
    `<g class="etiquettes" text-anchor="middle" pointer-events="none">${etiquettes.join('')}</g></g>`;
  return svgRoot(contenu, {
    ...options,
    viewBox: `0 0 ${carte.largeur} ${carte.hauteur + haut}`,
    classe: 'carte carte-region',
    liens: lien !== undefined,
  });
}

/** The label in the widest part of the shape; none when it would leave it. */
function drawEtiquette({ x, y, rayon }: FormeDepartementRegion, etiquette: string, texte: string | undefined): string {
  const demiLargeur = textWidth(etiquette, CORPS) / 2;
  if (Math.hypot(demiLargeur, CORPS / 2) > rayon * 1.1) return '';
  const bord =
    texte === undefined
      ? ` stroke="${couleur.papier}" stroke-width="4" paint-order="stroke" stroke-linejoin="round"`
      : '';
  return `<text x="${x}" y="${toLongueur(y + 4.5)}" fill="${texte ?? couleur.encre}"${bord}>${escapeXml(etiquette)}</text>`;
}
