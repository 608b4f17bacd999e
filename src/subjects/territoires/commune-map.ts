import type { Epci } from '../../domain/commune.ts';
import { ofEpci } from '../../domain/commune-name.ts';
import { ofTerritoire } from '../../domain/territoire-name.ts';
import type { CodeTerritoire, Territoire } from '../../domain/territoire.ts';
import {
  communeDots,
  dotRadius,
  smallestDots,
  type CommuneDot,
  type DotClass,
  type OptionsCommuneDots,
} from '../../drawing/maps/commune-dots.ts';
import { legendValues } from '../../drawing/maps/proportional-circles.ts';
import { paint } from '../../drawing/palette.ts';
import { toThemedFile } from '../../drawing/themed-file.ts';
import { formatNumber } from '../../format/number.ts';
import { communeCodesOf, communeColumn } from '../../store/commune-facts.ts';
import { communeFrame } from '../../store/commune-maps.ts';
import { isBuilt } from '../../store/built.ts';
import { commune } from '../../store/communes.ts';
import { communeAddress } from '../../store/routes.ts';
import { communeIndicator } from '../../store/rows.ts';
import { hasSome } from '../../domain/valeur.ts';
import { HOUSES } from '../../domain/commune-indicators.ts';

/** The source of what the maps of communes show: where a maison de santé is. */
export const MAP_SOURCE = communeIndicator(HOUSES).source;

const CLASSES: readonly DotClass[] = [
  { className: 'avec', nom: 'au moins une maison de santé', forme: 'plein', colour: paint.observe },
  { className: 'sans', nom: 'aucune dans la commune', forme: 'anneau', colour: paint.discret },
];

/** How many of the most peopled communes a map names, where there is room. */
const NAMED = 4;

/** The dots of the communes of a département or an intercommunality, what their sizes say, and the names of the largest. */
function dotsOf(place: CodeTerritoire): {
  dots: CommuneDot[];
  sizes: NonNullable<OptionsCommuneDots['sizes']>;
  noms: NonNullable<OptionsCommuneDots['noms']>;
} {
  const communes = communeCodesOf(place).map(commune);
  const houses = communeColumn(place, HOUSES);
  const { points } = communeFrame(place);
  const max = Math.max(...communes.map(({ population }) => population));
  const dots = communes.map(({ code, population }, i): CommuneDot => {
    const [x, y] = points[i] ?? [NaN, NaN];
    return {
      x,
      y,
      r: dotRadius(population, { max }),
      className: hasSome(houses[i]) ? 'avec' : 'sans',
      id: `c${code}`,
    };
  });
  const noms = dots
    .map(({ x, y, r }, i) => ({ x, y, r, word: communes[i]?.nom ?? '', people: communes[i]?.population ?? 0 }))
    .sort((a, b) => b.people - a.people)
    .slice(0, NAMED);
  const populations = communes.map(({ population }) => population);
  return { dots, sizes: sizesOf(populations, max), noms };
}

/** The smallest dots, which say no more than a bound, then one or two round numbers of people. */
function sizesOf(populations: readonly number[], max: number): NonNullable<OptionsCommuneDots['sizes']> {
  const [bound = 0] = legendValues(smallestDots({ max }));
  const isSmall = bound > 0 && populations.some((people) => people < bound);
  const round = legendValues(max)
    .filter((people) => people > 2 * bound)
    .slice(0, isSmall ? 2 : 3)
    .reverse();
  return {
    nom: 'habitants',
    valeurs: [
      ...(isSmall ? [{ radius: dotRadius(0, { max }), word: `moins de ${formatNumber(bound)}` }] : []),
      ...round.map((people) => ({ radius: dotRadius(people, { max }), word: formatNumber(people) })),
    ],
  };
}

/** The communes of a département as dots, by whether a maison de santé is there, in the colours of the page that holds it. */
export function departementMap({ code, nom }: Pick<Territoire, 'code' | 'nom'>): string {
  const { width, height, terre } = communeFrame(code);
  const { dots, sizes, noms } = dotsOf(code);
  return communeDots(dots, {
    id: 'carte',
    titre: `${nom}\u202F: les communes où l’Insee compte une maison de santé, 2024`,
    alt: `Chaque commune est un point à son centre, d’autant plus grand qu’elle est peuplée\u202F: plein où il y a une maison de santé, vide ailleurs.`,
    frame: { width, height },
    background: { terre },
    classes: CLASSES,
    sizes,
    noms,
  });
}

/** The same as a file that thousands of pages share, which lights the commune of its fragment, `c` and its code. */
export function departementMapFile(departement: Pick<Territoire, 'code' | 'nom'>): string {
  return toThemedFile(departementMap(departement), { target: true });
}

/** What the map shows on the page of the département. */
export function alternativeDepartement(departement: Territoire): string {
  return `Communes ${ofTerritoire(departement)}, selon qu’il y a une maison de santé\u202F: un point au centre de chacune, d’autant plus grand qu’elle est peuplée, plein où il y en a une, vide ailleurs.`;
}

/** What the map shows where a commune is lit. */
export function alternativeCommunes(departement: Territoire, nom: string): string {
  return `Communes ${ofTerritoire(departement)}, selon qu’il y a une maison de santé\u202F; ${nom} est cerclée.`;
}

/** The communes of an intercommunality as dots, each of which leads to its page where this build makes it. */
export function epciMap(e: Epci): string {
  const place = `EPCI-${e.siren}` as const;
  const { width, height, terre } = communeFrame(place);
  const { dots, sizes, noms } = dotsOf(place);
  const linked = dots.map(({ x, y, r, className }, i): CommuneDot => {
    const c = commune(e.members[i] ?? '');
    return { x, y, r, className, titre: c.nom, ...(isBuilt(c.code) && { link: communeAddress(c) }) };
  });
  return communeDots(linked, {
    id: 'carte-communes',
    titre: `Les communes ${ofEpci(e)}`,
    alt: 'Chaque commune est un point à son centre\u202F: plein où il y a une maison de santé, vide ailleurs. Les valeurs sont dans le tableau des communes.',
    frame: { width, height },
    background: { terre },
    clipped: true,
    classes: CLASSES,
    sizes,
    noms,
  });
}
