import { paint } from '../palette.ts';
import type { CodeTerritoire } from '../../domain/territoire.ts';
import { escapeXml } from '../../format/xml.ts';
import { TRACE_SCALE, type FranceContours, type Inset, type DepartementForm, type RegionForm } from './contours.ts';
import { cardAttributes, type MapCard } from './card.ts';
import { toLength, type Fragment, type DrawingOptions } from '../svg.ts';
import { forPages, forPhones, PAGE_LETTERS, PHONE_LETTERS, type Letters } from './letters.ts';

/** What every map of France is given. */
export interface OptionsFrance extends DrawingOptions {
  map: FranceContours;
  /** The level of the rows: départements by default. */
  niveau?: 'DEP' | 'REG';
  /** The address of a territory. With it, shapes are links; without it, the map is one image. */
  link?: (code: CodeTerritoire) => string;
  /** Begins the id of each shape. Default: the figure's id and a hyphen; '' on the main map of a page, whose shapes are `DEP-23`. */
  prefix?: string;
  /** The territory that wears a halo. */
  selection?: CodeTerritoire;
  /** What the card of a shape says beside its name and its value, where shapes are links. */
  card?: MapCard;
}

/** The shapes of one level and what goes with them. */
interface Background {
  formes: readonly (DepartementForm | RegionForm)[];
  /** Width of the line that each shape wears, in half units: its neighbour wears the same, so that no path of borders is needed. 0 for none. */
  thinLine: number;
  /** Lines in path data; those that the level does not need are empty. */
  limites: FranceContours['limites'];
  insets: readonly Inset[];
  insetOrigin: FranceContours['insetOrigin'];
}

/** The background of a map at a level. Régions need no inset of Paris, nor the borders of départements. */
export function toBackground(map: FranceContours, { niveau = 'DEP' }: Pick<OptionsFrance, 'niveau'>): Background {
  if (niveau === 'DEP') return { ...map, formes: map.departements, thinLine: 1.2 };
  return {
    formes: map.regions,
    thinLine: 0,
    limites: { ...map.limites, magnified: '' },
    insets: map.insets.filter(({ label }) => label === 'dedans'),
    insetOrigin: map.insetOrigin,
  };
}

interface OptionsShapes extends Pick<OptionsFrance, 'id' | 'link' | 'prefix' | 'selection'> {
  /** The `class` and `fill` attributes of a shape. */
  fill: (code: CodeTerritoire) => string;
  /** What a reader is told on the shape. */
  titre: (code: CodeTerritoire) => string;
}

/**
 * The shapes of a map, each once with its name, id and link. Départements that an inset magnifies are drawn in it with theirs, and again in their place
 * without.
 */
export function drawShapes(
  { formes, thinLine }: Pick<Background, 'formes' | 'thinLine'>,
  options: OptionsShapes,
): string {
  const reminders = formes.map((forme) =>
    'unmagnified' in forme ? `<path ${options.fill(forme.code)} d="${forme.unmagnified}"/>` : '',
  );
  const decor = reminders.join('');
  const trait = thinLine > 0 ? ` stroke="${paint.papier}" stroke-width="${thinLine}"` : '';
  return (
    `<g class="territoires" transform="${TRACE_SCALE}"${trait} stroke-linejoin="round">` +
    (decor && `<g aria-hidden="true" pointer-events="none">${decor}</g>`) +
    `${formes.map((forme) => drawShape(forme, options)).join('')}</g>`
  );
}

/** The attributes of the root for the cards of its shapes: none where they are no links. */
export function franceAttributes(
  formes: Background['formes'],
  { link, card }: Pick<OptionsFrance, 'link' | 'card'>,
): string {
  return link && card ? cardAttributes(formes, card) : '';
}

/** One shape in half units. */
export function drawShape(
  { code, trace }: { code: CodeTerritoire; trace: string },
  { id, link, prefix = `${id}-`, selection, fill, titre }: OptionsShapes,
): string {
  const name = `<title>${escapeXml(titre(code))}</title>`;
  const key = ` id="${prefix}${code}"`;
  if (link === undefined) return `<path${key} ${fill(code)} d="${trace}">${name}</path>`;
  const current = selection === code ? ' aria-current="true"' : '';
  return `<a${key} href="${escapeXml(link(code))}"${current}>${name}<path ${fill(code)} d="${trace}"/></a>`;
}

/** The lines of a map over its shapes: between régions, then around the country. */
export function drawLimits(
  { limites }: Pick<Background, 'limites'>,
  { limit, contour }: { limit: string; contour: string },
): string {
  const line = (index: string, d: string, stroke: string, width: number): string =>
    d && `<path class="${index}" stroke="${stroke}" stroke-width="${width}" d="${d}"/>`;
  return (
    `<g transform="${TRACE_SCALE}" fill="none" stroke-linejoin="round" pointer-events="none">` +
    line('contour region', limites.regions, limit, 3) +
    `${line('contour', limites.outline + limites.magnified, contour, 1)}</g>`
  );
}

/** A ring around a territory: ink on paper, so that it shows on any class, in both themes and in print. */
export function drawHalo(map: Pick<FranceContours, 'departements' | 'regions'>, selection: CodeTerritoire): string {
  const forme = [...map.departements, ...map.regions].find(({ code }) => code === selection);
  if (!forme) throw new Error(`no shape for the selected territory: ${selection}`);
  const d = `${forme.trace}${'unmagnified' in forme ? forme.unmagnified : ''}`;
  return drawHaloTrace(d);
}

/** The same ring around path data in half units. */
export function drawHaloTrace(d: string): string {
  return (
    `<g class="halo" transform="${TRACE_SCALE}" fill="none" stroke-linejoin="round" pointer-events="none">` +
    `<path stroke="${paint.papier}" stroke-width="9" d="${d}"/><path stroke="${paint.encre}" stroke-width="4" d="${d}"/></g>`
  );
}

/** The free corner north-east of the country: legends stand in it, and grow upwards from its foot; a wider one stands above the map. */
const CORNER = { right: 599, bottom: 100, width: 230 };

/** The legend in its place, in the letters of pages and in those of phones, and the view box that holds both with the map. */
export function placeLegend(
  draw: ((letters: Letters) => Fragment) | undefined,
  { width, height }: Pick<FranceContours, 'width' | 'height'>,
): { svg: string; viewBox: string } {
  if (!draw) return { svg: '', viewBox: `0 0 ${width} ${height}` };
  const placed = [PAGE_LETTERS, PHONE_LETTERS].map((letters) => {
    const { svg, width, height } = draw(letters);
    const y =
      width > CORNER.width && letters === PHONE_LETTERS
        ? -Math.ceil(height)
        : Math.min(2, CORNER.bottom - Math.ceil(height));
    return { y, svg: `<g transform="translate(${toLength(Math.max(0, CORNER.right - width))} ${y})">${svg}</g>` };
  });
  const [page, phone] = placed.map(({ svg }) => svg);
  const top = Math.min(0, ...placed.map(({ y }) => y));
  return {
    svg: forPages(page ?? '') + forPhones(phone ?? ''),
    viewBox: `0 ${top} ${width} ${height - top}`,
  };
}
