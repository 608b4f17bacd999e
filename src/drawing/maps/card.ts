import type { CodeTerritoire } from '../../domain/territoire.ts';
import { escapeXml } from '../../format/xml.ts';

/** What the card of a shape says beside its name and its value, which are those of its title. */
export interface MapCard {
  /** The date of every value, as readers see it; left out where each title has its own. */
  date?: string;
  /** The place of a territory among those that are ranked; null where it takes none. */
  rank?: ((code: CodeTerritoire) => { rank: number; outOf: number; exAequo: number } | null) | undefined;
  /** What the rank goes by, where it is not the value of the map: « par habitant ». */
  by?: string;
  /** What the régions that one may look at closer are called, by their codes. */
  regions?: ReadonlyMap<CodeTerritoire, string>;
}

/**
 * What the script of maps reads on the root of a map, in the order of its shapes: `data-date`, `data-rangs` (« 12 », « 3= » for a
 * rank that is shared, « - » for none) and `data-sur`, how many are ranked and by what; `data-regions`, the code, the name and the départements of each région.
 */
export function cardAttributes(
  formes: readonly { code: CodeTerritoire; region?: CodeTerritoire }[],
  { date, rank, by, regions }: MapCard,
): string {
  const places = rank ? formes.map(({ code }) => rank(code)) : [];
  const first = places.find((place) => place !== null);
  const words = places.map((place) => (place === null ? '-' : `${place.rank}${place.exAequo > 1 ? '=' : ''}`));
  const members = Map.groupBy(formes, ({ region }) => region);
  const lists = [...(regions ?? [])].flatMap(([code, name]) => {
    const list = members.get(code);
    return list ? [`${cogOf(code)} ${name}:${list.map((forme) => cogOf(forme.code)).join(' ')}`] : [];
  });
  return [
    ['date', date],
    ['rangs', first && words.join(' ')],
    ['sur', first && `${first.outOf}${by ? `, ${by}` : ''}`],
    ['regions', lists.length > 0 ? lists.join(';') : undefined],
  ]
    .map(([name, value]) => (value === undefined ? '' : ` data-${name}="${escapeXml(value ?? '')}"`))
    .join('');
}

function cogOf(code: CodeTerritoire): string {
  return code.replace(/^.*-/, '');
}
