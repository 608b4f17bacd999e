import type { Fragment } from '../maps/svg.ts';
import { SANS } from './police.ts';

/** Where a drawing is put: it is scaled to hold in that room. */
export interface PlaceDessin {
  largeur: number;
  hauteur: number;
  /** Whether the words of a map take all the size that it has room for: for small pictures. Default false. */
  grandesLettres?: boolean;
  /** Whether the shapes keep the names that a pointer shows. Default false. */
  infobulles?: boolean;
}

/** Size of the words of a map, and the largest that maps leave room for. */
const LETTRES_CARTE = [' font-size="13"', ' font-size="16"'] as const;

/** The size for which a drawing is composed. */
export function tailleDessin(svg: string): { largeur: number; hauteur: number } {
  const [, , largeur, hauteur] = viewBoxDe(svg);
  return { largeur, hauteur };
}

/**
 * A drawing of a figure as a part of a picture, its corner at 0, 0: without links, ids of shapes, nor the name and the description that the
 * picture gives itself. Throws when it is not a drawing.
 */
export function insereDessin(
  svg: string,
  { largeur, hauteur, grandesLettres = false, infobulles = false }: PlaceDessin,
): Fragment {
  const racine = /^<svg[^>]*>/.exec(svg)?.[0];
  if (!racine || !svg.endsWith('</svg>')) throw new Error(`not a drawing: ${svg.slice(0, 60)}`);
  const [x, y, w, h] = viewBoxDe(svg);
  const echelle = Math.min(largeur / w, hauteur / h);
  const taille = { largeur: w * echelle, hauteur: h * echelle };
  const lettres = ['fill', 'font-size', 'text-anchor'].flatMap(
    (nom) => new RegExp(` ${nom}="[^"]*"`).exec(racine)?.[0] ?? [],
  );
  const contenu = sansLiens(
    svg.slice(racine.length, -'</svg>'.length).replace(/^(<(title|desc)[^>]*>[^<]*<\/\2>)+/, ''),
  );
  const agrandi = grandesLettres && lettres.includes(LETTRES_CARTE[0]);
  const attributs = agrandi ? lettres.join('').replace(...LETTRES_CARTE) : lettres.join('');
  const noms = infobulles ? contenu : sansInfobulles(contenu);
  // a group, for a nested `<svg>` is cropped, which renderers pay for and editors mishandle
  const dessin =
    `<g transform="scale(${Number(echelle.toFixed(5))})${x === 0 && y === 0 ? '' : ` translate(${-x} ${-y})`}"` +
    ` font-family="${SANS}"${attributs}>${agrandi ? sansBouts(noms) : noms}</g>`;
  return { svg: dessin, ...taille };
}

/** Links become groups: a file has no place to lead to. */
function sansLiens(svg: string): string {
  return svg.replace(/<a\b[^>]*>/g, '<g>').replaceAll('</a>', '</g>');
}

function sansInfobulles(svg: string): string {
  return svg.replace(/<title>[^<]*<\/title>/g, '');
}

/** The ends of a legend's scale have no room beside large letters. */
function sansBouts(svg: string): string {
  return svg.replace(/<g class="bouts"[^>]*>.*?<\/g>/g, '');
}

function viewBoxDe(svg: string): [number, number, number, number] {
  const nombres = /^<svg[^>]* viewBox="([^"]*)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
  const [x, y, w, h] = nombres;
  if (x === undefined || y === undefined || !w || !h) throw new Error(`no view box: ${svg.slice(0, 60)}`);
  return [x, y, w, h];
}
