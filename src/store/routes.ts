/** Every address of the site: no file but this one and `page-addresses.ts` writes one. */
import type { Conversion } from '../domain/commune-facts.ts';
import type { Commune, Epci } from '../domain/commune.ts';
import type { SizeId } from '../domain/commune-sizes.ts';
import { payName } from '../domain/pays.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import { isBuilt, rowsAreBuilt } from './built.ts';
import { entry, territoire } from './rows.ts';
import {
  communeAddress,
  departementAddress,
  epciAddress,
  faitsAddress,
  PAGES,
  regionAddress,
  seriesAddress,
  sourceAddress,
} from './page-addresses.ts';

export * from './page-addresses.ts';

/** The address of the row: the page of its series, or that of the facts of its theme, at its id. Throws when no table has the id. */
export function rowAddress(id: string): string {
  const l = entry(id);
  return `${'indicateur' in l ? seriesAddress(l.indicateur, l.territoire) : faitsAddress(l.theme)}#${id}`;
}

/** What names the row on the page of its series, shorter than its id: `2023-12`; null where the page itself does not say the rest. */
export function shortAnchor(id: string): string | null {
  const l = entry(id);
  if (!('indicateur' in l)) return null;
  const start = `${l.indicateur}.${l.territoire}.`;
  return id.startsWith(start) ? id.slice(start.length) : null;
}

/** The address of the row among those that were taken from its source. */
export function rowInSourceAddress(id: string): string {
  return `${sourceAddress(entry(id).source)}#${id}`;
}

/** The address of the page of where a row is; null for another country, which has none. */
export function placeAddress(id: string): string | null {
  const { territoire: code } = entry(id);
  return payName(code) === null ? territoireAddress(code) : null;
}

/** The address of a territory's page: its own, or that of the finest territory above it that this build makes. */
export function territoireAddress(code: string): string {
  const place = territoire(code);
  const { niveau, parent, cog } = place;
  if (niveau === 'FR') return PAGES.france;
  if (niveau === 'REG') return regionAddress(place);
  if (niveau === 'DEP') return departementAddress(place);
  if (!isBuilt(cog)) return territoireAddress(parent ?? 'FR');
  return niveau === 'COM' ? communeAddress(place) : epciAddress(place);
}

/** What an indicator says of all communes: its definition, and what the communes of each place have together. */
export function communeIndicatorAddress(indicateur: string): string {
  return `${PAGES.communeIndicators}${indicateur}/`;
}

/** The rows of an indicator for the communes of a département, by its bare code. */
export function communeRowsAddress(indicateur: string, departement: string): string {
  return `${communeIndicatorAddress(indicateur)}dep-${departement.toLowerCase()}/`;
}

/**
 * The row of a commune: its values at every date, and how far it is from the nearest; that of its département where this build
 * makes no rows of communes.
 */
export function communeRowAddress(
  indicateur: string,
  { code, departement }: Pick<Commune, 'code' | 'departement'>,
): string {
  if (!rowsAreBuilt()) return placeSharesAddress(indicateur, `DEP-${departement}`);
  return `${communeRowsAddress(indicateur, departement)}#c${code}`;
}

/** Where an indicator says what the communes of a territory have together; an EPCI is beside the communes of its first département. */
export function placeSharesAddress(indicateur: string, place: Epci | CodeTerritoire): string {
  if (typeof place === 'string') return `${communeIndicatorAddress(indicateur)}#${place}`;
  const [departement = ''] = place.departements;
  if (!rowsAreBuilt()) return placeSharesAddress(indicateur, `DEP-${departement}`);
  return `${communeRowsAddress(indicateur, departement)}#EPCI-${place.siren}`;
}

/** Where an indicator says what the communes of one size have together. */
export function sizeAddress(indicateur: string, size: SizeId): string {
  return `${communeIndicatorAddress(indicateur)}#taille-${size}`;
}

/** The row of one conversion. */
export function conversionAddress({ indicateur, commune, date }: Conversion): string {
  return `${PAGES.conversions}#${indicateur}.${commune}.${date}`;
}

/** The row of a service, with its stops. */
export function medicobusAddress(service: string): string {
  return `${PAGES.medicobusRead}#${service}`;
}

/** One column of a grid: a date, and a modality where the indicator has some. */
export interface GridColumn {
  date: string;
  ventilation: string;
}

/** The anchor of a column on the page of its indicator. */
export function columnAnchor({ date, ventilation }: GridColumn): string {
  return ['date', date, ventilation].filter(Boolean).join('.');
}
