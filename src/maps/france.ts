import { couleur } from '../charts/palette.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import { escapeXml } from '../format/xml.ts';
import { ECHELLE_TRACE, type Carte, type Encart, type FormeDepartement, type FormeRegion } from './carte.ts';
import type { Fragment, OptionsDessin } from './svg.ts';

/** What every map of France is given. */
export interface OptionsFrance extends OptionsDessin {
  carte: Carte;
  /** The level of the rows: départements by default. */
  niveau?: 'DEP' | 'REG';
  /** The address of a territory. With it, shapes are links; without it, the map is one image. */
  lien?: (code: CodeTerritoire) => string;
  /** Begins the id of each shape. Default: the figure's id and a hyphen; '' on the main map of a page, whose shapes are `DEP-23`. */
  prefixe?: string;
  /** The territory that wears a halo. */
  selection?: CodeTerritoire;
}

/** The shapes of one level and what goes with them. */
export interface Fond {
  formes: readonly (FormeDepartement | FormeRegion)[];
  /** Width of the line that each shape wears, in half units: its neighbour wears the same, so that no path of borders is needed. 0 for none. */
  filet: number;
  /** Lines in path data; those that the level does not need are empty. */
  limites: Carte['limites'];
  encarts: readonly Encart[];
  renvoi: Carte['renvoi'];
}

/** The background of a map at a level. Régions need no inset of Paris, nor the borders of départements. */
export function toFond(carte: Carte, { niveau = 'DEP' }: Pick<OptionsFrance, 'niveau'>): Fond {
  if (niveau === 'DEP') return { ...carte, formes: carte.departements, filet: 1.2 };
  return {
    formes: carte.regions,
    filet: 0,
    limites: { ...carte.limites, agrandi: '' },
    encarts: carte.encarts.filter(({ etiquette }) => etiquette === 'dedans'),
    renvoi: carte.renvoi,
  };
}

export interface OptionsShapes extends Pick<OptionsFrance, 'id' | 'lien' | 'prefixe' | 'selection'> {
  /** The `class` and `fill` attributes of a shape. */
  fill: (code: CodeTerritoire) => string;
  /** What a reader is told on the shape. */
  titre: (code: CodeTerritoire) => string;
}

/**
 * The shapes of a map, each once with its name, id and link. Départements that an inset magnifies are drawn in it with theirs, and again in their place
 * without.
 */
export function drawShapes({ formes, filet }: Pick<Fond, 'formes' | 'filet'>, options: OptionsShapes): string {
  const rappels = formes.map((forme) =>
    'rappel' in forme ? `<path ${options.fill(forme.code)} d="${forme.rappel}"/>` : '',
  );
  const decor = rappels.join('');
  const trait = filet > 0 ? ` stroke="${couleur.papier}" stroke-width="${filet}"` : '';
  return (
    `<g class="territoires" transform="${ECHELLE_TRACE}"${trait} stroke-linejoin="round">` +
    (decor && `<g aria-hidden="true" pointer-events="none">${decor}</g>`) +
    `${formes.map((forme) => drawShape(forme, options)).join('')}</g>`
  );
}

/** One shape in half units. */
export function drawShape(
  { code, trace }: { code: CodeTerritoire; trace: string },
  { id, lien, prefixe = `${id}-`, selection, fill, titre }: OptionsShapes,
): string {
  const name = `<title>${escapeXml(titre(code))}</title>`;
  const key = ` id="${prefixe}${code}"`;
  if (lien === undefined) return `<path${key} ${fill(code)} d="${trace}">${name}</path>`;
  const current = selection === code ? ' aria-current="true"' : '';
  return `<a${key} href="${escapeXml(lien(code))}"${current}>${name}<path ${fill(code)} d="${trace}"/></a>`;
}

/** The lines of a map over its shapes: between régions, then around the country. */
export function drawLimites(
  { limites }: Pick<Fond, 'limites'>,
  { limite, contour }: { limite: string; contour: string },
): string {
  const line = (classe: string, d: string, stroke: string, width: number): string =>
    d && `<path class="${classe}" stroke="${stroke}" stroke-width="${width}" d="${d}"/>`;
  return (
    `<g transform="${ECHELLE_TRACE}" fill="none" stroke-linejoin="round" pointer-events="none">` +
    line('contour region', limites.regions, limite, 3) +
    `${line('contour', limites.exterieur + limites.agrandi, contour, 1)}</g>`
  );
}

/** A ring around a territory: ink on paper, so that it shows on any class, in both themes and in print. */
export function drawHalo(carte: Pick<Carte, 'departements' | 'regions'>, selection: CodeTerritoire): string {
  const forme = [...carte.departements, ...carte.regions].find(({ code }) => code === selection);
  if (!forme) throw new Error(`no shape for the selected territory: ${selection}`);
  const d = `${forme.trace}${'rappel' in forme ? forme.rappel : ''}`;
  return drawHaloTrace(d);
}

/** The same ring around path data in half units. */
export function drawHaloTrace(d: string): string {
  return (
    `<g class="halo" transform="${ECHELLE_TRACE}" fill="none" stroke-linejoin="round" pointer-events="none">` +
    `<path stroke="${couleur.papier}" stroke-width="9" d="${d}"/><path stroke="${couleur.encre}" stroke-width="4" d="${d}"/></g>`
  );
}

/** The free corner north-east of the country: legends stand in it, and grow upwards from its foot. */
const COIN = { droite: 599, bas: 100 };

/** The legend in its place, and the view box that holds it with the map: higher than the frame when the legend needs it. */
export function placeLegend(
  legend: Fragment | undefined,
  { largeur, hauteur }: Pick<Carte, 'largeur' | 'hauteur'>,
): { svg: string; viewBox: string } {
  if (!legend) return { svg: '', viewBox: `0 0 ${largeur} ${hauteur}` };
  const x = COIN.droite - legend.largeur;
  const y = Math.min(2, COIN.bas - Math.ceil(legend.hauteur));
  return {
    svg: `<g transform="translate(${x} ${y})">${legend.svg}</g>`,
    viewBox: `0 ${Math.min(0, y)} ${largeur} ${hauteur - Math.min(0, y)}`,
  };
}
