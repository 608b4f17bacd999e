import { ofTerritoire } from '../../domain/territoire-name.ts';
import type { CodeTerritoire, Territoire } from '../../domain/territoire.ts';
import { compareDates } from '../../domain/date-source.ts';
import { isNumber, type Valeur } from '../../domain/valeur.ts';
import {
  derivedOf,
  map,
  regionContours,
  regionNames,
  departementsOf,
  observationAt,
  points,
  territoire,
} from '../../store/rows.ts';
import { formatDate, formatUntil, formatWhen } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import { formatRate } from '../../format/unite.ts';
import { choropleth } from '../../drawing/maps/choropleth.ts';
import { regionMap } from '../../drawing/maps/region-map.ts';
import { datesIn, mapSeriesOf, type Extent, type MapState } from '../../store/map-states.ts';
import { territoireAddress } from '../../store/routes.ts';

/** The breaks of the map of France, so that a colour keeps its meaning. */
const BREAKS = [50, 70, 85, 95];
const DATE = '2024-05';
/** The line under the map. */
export const MAP_LEGEND = `Part de la population couverte par une CPTS (définition non publiée), par département, ${formatDate(DATE)}.`;
const LEGEND = { unite: '% couverts par une CPTS', format: (n: number) => formatNumber(n) };

/** What the card of a département says beside its share. */
const CARD = {
  date: formatDate(DATE),
  rank: (code: CodeTerritoire) => {
    const o = observationAt(code, { indicateur: 'cpts-population-couverte', date: DATE });
    return o ? derivedOf(o.id).rank : null;
  },
};

/** What the map of a territory shows, in a sentence. */
export function mapAlternative(t: Territoire): string {
  const region = territoire(t.niveau === 'REG' ? t.code : (t.parent ?? t.code));
  const measured = `la part de leur population couverte par une CPTS (définition non publiée) ${formatWhen(DATE)}`;
  if (departementsOf(region.code).length === 1)
    return `La région ${region.nom}, qui n’a qu’un département, selon ${measured.replace('leur', 'sa')}. La valeur est sur la page du département.`;
  const contour = t.niveau === 'DEP' ? `\u202F; contour épais autour ${ofTerritoire(t)}` : '';
  return `Les départements de la région ${region.nom}, selon ${measured}${contour}. Les valeurs sont sur la page de chaque département.`;
}

/**
 * The départements of the région that holds the territory, shaded by their CPTS coverage; the territory wears a halo. Shapes
 * are links unless it is to be a file, which an image shows.
 */
export function territoireMap(t: Territoire, { links = true }: { links?: boolean } = {}): string {
  const code = t.niveau === 'REG' ? t.code : (t.parent ?? t.code);
  const map = regionContours(code);
  const region = territoire(code);
  return regionMap(
    map.departements.map(({ code: c }) => ({ ...datum(c), label: territoire(c).cog })),
    {
      map,
      breaks: BREAKS,
      id: 'carte-situation',
      titre: `${region.nom}\u202F: population couverte par une CPTS, ${formatDate(DATE)}`,
      alt: mapAlternative(t),
      ...(links && { link: territoireAddress, card: CARD }),
      legend: LEGEND,
      ...(t.niveau === 'DEP' && map.departements.length > 1 && { selection: t.code }),
    },
  );
}

/** The map of the explorer that shows what the map of a territory shows; for France, and a région of one département, that of France. */
export function exploredMap(t: Territoire | null): MapState {
  const [series] = mapSeriesOf('cpts-population-couverte');
  if (series === undefined) throw new Error('no map of cpts-population-couverte');
  const region = t?.niveau === 'DEP' ? t.parent : t?.code;
  const own = typeof region === 'string' && datesIn(series, region as Extent).includes(DATE);
  return { series, extent: own ? (region as Extent) : 'departements', date: DATE };
}

/** What the map of France shows, in a sentence. */
const ALTERNATIVE_FRANCE = `Les départements selon la part de leur population couverte par une CPTS (définition non publiée) ${formatWhen(DATE)}. Les valeurs sont sur la page de chaque département.`;

/** The départements of France, shaded by their CPTS coverage; each leads to its page. */
export function franceMap(): string {
  return choropleth(
    map.departements.map(({ code }) => datum(code)),
    {
      map,
      breaks: BREAKS,
      id: 'carte-situation',
      titre: `France\u202F: population couverte par une CPTS, ${formatDate(DATE)}`,
      alt: ALTERNATIVE_FRANCE,
      link: territoireAddress,
      legend: LEGEND,
      card: { ...CARD, regions: regionNames },
    },
  );
}

/**
 * Until when the share of a région is published, where its map shows a later date: « La part de la région n’est publiée que jusqu’à
 * décembre 2023. » Empty otherwise.
 */
export function regionDateSentence({ code }: Territoire): string {
  const last = points('cpts-population-couverte', code).findLast(({ valeur }) => isNumber(valeur));
  return last && compareDates(last.date, DATE) < 0
    ? `La part de la région n’est publiée que jusqu’${formatUntil(last.date)}.`
    : '';
}

function datum(code: CodeTerritoire): { code: CodeTerritoire; valeur: Valeur; titre: string } {
  const valeur = observationAt(code, { indicateur: 'cpts-population-couverte', date: DATE })?.valeur ?? 'nd';
  return { code, valeur, titre: `${territoire(code).nom}\u202F: ${formatRate(valeur)}` };
}
