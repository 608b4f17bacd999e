/**
 * The door to what is known of communes one by one, and of places as the sum of their communes. Each département is a file,
 * read at the first question about one of its communes: a page pays for its own.
 */
import type {
  Conversion,
  DepartementFacts,
  FarRank,
  PlaceShares,
  KmThreshold,
  ServiceShares,
  WeightedMean,
} from '../domain/commune-facts.ts';
import type { SizeId, SizeMeans } from '../domain/commune-sizes.ts';
import type { Commune, Epci } from '../domain/commune.ts';
import type { DateSource } from '../domain/date-source.ts';
import type { Point } from '../domain/derivations/index.ts';
import type { CommuneIndicator, MedicobusArret, MedicobusService } from '../domain/tables/communes.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import type { Valeur } from '../domain/valeur.ts';
import type { Unite } from '../format/unite.ts';
import type { CommuneCell } from './cell.ts';
import { commune, epci } from './communes.ts';
import { readGenerated } from './generated.ts';
import { once } from './once.ts';
import { communeRowAddress, placeSharesAddress, sizeAddress } from './routes.ts';
import {
  communeIndicator,
  communeIndicators,
  departementsOf,
  medicobusArrets,
  medicobusService,
  medicobusServices,
  territoires,
} from './rows.ts';

/** A value at a date, with how it was made where the source wrote other codes. */
interface DatedValue {
  date: DateSource;
  valeur: Valeur;
  conversion: Conversion | null;
}

/** The nearest commune that has at least one: the commune itself, at 0 km, where it has. */
interface NearestCommune {
  /** Straight line between centres, to the nearest 100 m. */
  km: number;
  /** Code of that commune. */
  commune: string;
  /** Whether it is the commune itself. */
  here: boolean;
}

/** What is known of one commune. */
export interface CommuneFacts {
  commune: Commune;
  centre: Point;
  /** By indicator: its values, from the oldest to the newest. */
  values: ReadonlyMap<string, readonly DatedValue[]>;
  /** By indicator that has a distance; null where no commune of the country has any. */
  nearest: ReadonlyMap<string, NearestCommune | null>;
}

const departementFiles = new Map<string, DepartementFacts>();
const ranks = new Map<string, ReadonlyMap<string, number>>();
const epciFiles = new Map<string, ReadonlyMap<CodeTerritoire, PlaceShares>>();
const sizes = once(
  () => new Map(readGenerated<SizeMeans[]>('size-means').map((size) => [`${size.indicateur} ${size.size}`, size])),
);
const wide = once(() => new Map(readGenerated<PlaceShares[]>('place-shares').map((shares) => [shares.place, shares])));
const farRanks = once(
  () => new Map(readGenerated<FarRank[]>('far-ranks').map((rank) => [`${rank.indicateur} ${rank.place}`, rank])),
);

/** Every conversion of a published code to a commune of today, by indicator, then date, then commune. */
export const conversions = once(() => readGenerated<readonly Conversion[]>('conversions'));
const byConverted = once(() => {
  const communes = Map.groupBy(conversions(), (c) => c.commune);
  return new Map(
    [...communes].map(([code, list]) => [code, new Map(list.map((c) => [`${c.indicateur} ${c.date}`, c]))]),
  );
});

/** How the value of a commune at a date was made where the source wrote other codes; null where it is the published one. */
export function conversionOf(indicateur: string, date: DateSource, code: string): Conversion | null {
  return byConverted().get(code)?.get(`${indicateur} ${date}`) ?? null;
}

/** The indicators that count what has a nearest one, in the order of their table. */
export const indicatorsWithDistance: readonly CommuneIndicator[] = communeIndicators.filter(
  ({ distance }) => distance !== '',
);

/** All that is known of a commune, by its code; throws on a code that no commune of today bears. */
export function communeFacts(code: string): CommuneFacts {
  const own = commune(code);
  const { facts, rank } = placeOf(own);
  return {
    commune: own,
    centre: { latitude: facts.latitudes[rank] ?? NaN, longitude: facts.longitudes[rank] ?? NaN },
    values: new Map(communeIndicators.map(({ id }) => [id, communeSeries(code, id)])),
    nearest: new Map(indicatorsWithDistance.map(({ id }) => [id, nearestCommune(code, id)])),
  };
}

/** The values of an indicator in a commune, from the oldest to the newest: one for each date that the indicator declares. */
export function communeSeries(code: string, indicateur: string): readonly DatedValue[] {
  const { facts, rank } = placeOf(commune(code));
  const columns = facts.values[indicateur];
  if (columns === undefined) throw new Error(`indicateur par commune inconnu : ${indicateur}`);
  return communeIndicator(indicateur).dates.map((date, i) => ({
    date,
    valeur: columns[i]?.[rank] ?? 'nd',
    conversion: conversionOf(indicateur, date, code),
  }));
}

/** The value of an indicator in a commune: at a date, or the last. Throws on a date that the indicator does not declare. */
export function communeValue(code: string, indicateur: string, date?: DateSource): DatedValue {
  const { facts, rank } = placeOf(commune(code));
  const columns = facts.values[indicateur];
  if (columns === undefined) throw new Error(`indicateur par commune inconnu : ${indicateur}`);
  const { dates } = communeIndicator(indicateur);
  const i = date === undefined ? dates.length - 1 : dates.indexOf(date);
  const found = dates[i];
  if (found === undefined) throw new Error(`aucune valeur : ${indicateur}, ${date ?? ''}`);
  return { date: found, valeur: columns[i]?.[rank] ?? 'nd', conversion: conversionOf(indicateur, found, code) };
}

/** The nearest commune that has what an indicator counts; null where none has. Throws on an indicator that has no distance. */
export function nearestCommune(code: string, indicateur: string): NearestCommune | null {
  const { facts, rank } = placeOf(commune(code));
  const column = facts.nearest[indicateur];
  if (column === undefined) throw new Error(`aucune distance : ${indicateur}`);
  const [km, nearest] = [column.km[rank] ?? null, column.communes[rank] ?? null];
  return km === null || nearest === null ? null : { km, commune: nearest, here: nearest === code };
}

/** The codes of the communes of France, a région, a département or an intercommunality, in their order. */
export function communeCodesOf(place: CodeTerritoire): readonly string[] {
  if (place.startsWith('EPCI-')) return epci(place.slice('EPCI-'.length)).members;
  if (place.startsWith('DEP-')) return departementFile(place.slice('DEP-'.length)).codes;
  const departements = place === 'FR' ? territoires.filter(({ niveau }) => niveau === 'DEP') : departementsOf(place);
  return departements.flatMap(({ cog }) => departementFile(cog).codes);
}

/**
 * One column of a place, for maps and rankings of many communes: the value at a date (the last when absent) of each commune, in
 * the order of `communeCodesOf`.
 */
export function communeColumn(place: CodeTerritoire, indicateur: string, date?: DateSource): readonly Valeur[] {
  const { dates } = communeIndicator(indicateur);
  const i = date === undefined ? dates.length - 1 : dates.indexOf(date);
  if (i === -1) throw new Error(`aucune valeur : ${indicateur}, ${date ?? ''}`);
  if (place.startsWith('DEP-')) return departementFile(place.slice('DEP-'.length)).values[indicateur]?.[i] ?? [];
  return communeCodesOf(place).map((code) => {
    const { facts, rank } = placeOf(commune(code));
    return facts.values[indicateur]?.[i]?.[rank] ?? 'nd';
  });
}

/** What the communes of a place have together. Throws on a place that has none. */
export function placeShares(place: CodeTerritoire): PlaceShares {
  const shares = place.startsWith('EPCI-') ? epciShares(epci(place.slice('EPCI-'.length))) : wide().get(place);
  if (shares === undefined) throw new Error(`aucune commune : ${place}`);
  return shares;
}

/** The stops read in a commune, each with its service, in the order of the table. */
export function medicobusStopsIn(code: string): readonly { arret: MedicobusArret; service: MedicobusService }[] {
  return medicobusArrets
    .filter((arret) => arret.commune === `COM-${code}`)
    .map((arret) => ({ arret, service: medicobusService(arret.service) }));
}

/** The services read in a département, by its bare code. */
export function medicobusServicesIn(departement: string): readonly MedicobusService[] {
  return medicobusServices.filter((service) => service.departement === `DEP-${departement}`);
}

/** The stops of a service, in the order of the table. */
export function medicobusStopsOf(service: string): readonly MedicobusArret[] {
  return medicobusArrets.filter((arret) => arret.service === service);
}

/** The value of a commune as the cell of a table: it leads to its row. */
export function communeCell(code: string, indicateur: string, date?: DateSource): CommuneCell {
  const indicator = communeIndicator(indicateur);
  const value = communeValue(code, indicateur, date);
  return {
    kind: 'quantity',
    valeur: value.valeur,
    unite: communeUnit(indicateur),
    link: communeRowAddress(indicateur, commune(code)),
    decimales: Number(indicator.decimales),
    date: value.date,
    source: indicator.source,
    computed: value.conversion?.nature.startsWith('moyenne') ?? false,
  };
}

const KM: Unite = { singular: 'km', plural: 'km' };
const PART: Unite = { singular: '% de la population', plural: '% de la population' };
const COMMUNES: Unite = { singular: 'commune', plural: 'communes' };
const INHABITANTS: Unite = { singular: 'habitant', plural: 'habitants' };

/** How far the nearest commune that has one is, as a cell; `so` where the country has none. */
export function distanceCell(code: string, indicateur: string): CommuneCell {
  const indicator = communeIndicator(indicateur);
  const nearest = nearestCommune(code, indicateur);
  return {
    kind: 'quantity',
    valeur: nearest === null ? 'so' : nearest.km,
    unite: KM,
    link: communeRowAddress(indicateur, commune(code)),
    decimales: nearest?.km === 0 ? 0 : 1,
    date: indicator.dates.at(-1) ?? 'inconnue',
    source: indicator.source,
    computed: true,
  };
}

/** Which people of a place: those of the communes that have one, of those that have none, of those farther than a threshold. */
export type PeopleOf = 'avec' | 'sans' | KmThreshold;

/**
 * The people of a place who live with, without or far from what an indicator counts, as a cell: a share in %, or a number. A share is
 * to the tenth, but nobody and everybody without decimals: « 0,0 » is a few.
 */
export function peopleCell(
  place: CodeTerritoire,
  indicateur: string,
  { of, as }: { of: PeopleOf; as: 'part' | 'habitants' },
): CommuneCell {
  const { service, cell } = serviceOf(place, indicateur);
  const people = of === 'avec' || of === 'sans' ? service[of] : service.auDela?.[of];
  if (people === undefined) throw new Error(`aucune distance : ${indicateur}`);
  if (as === 'habitants') return { ...cell, valeur: people.inhabitants, unite: INHABITANTS };
  return { ...cell, valeur: people.part ?? 'so', unite: PART, decimales: isWhole(people.part) ? 0 : 1 };
}

/** Whether a share is of nobody, or of everybody. */
const isWhole = (part: number | null): boolean => part === 0 || part === 100;

/** Where a rank among départements is said: its place, how many are ranked, how many others share it. */
interface FarRankCells {
  rank: CommuneCell;
  on: CommuneCell;
  exAequo: CommuneCell;
}

/**
 * The place of a département by the share of its people beyond 10 km of what an indicator counts, the least share first; null for
 * what is no département. Throws on an indicator that has no distance.
 */
export function farRankCells(place: CodeTerritoire, indicateur: string): FarRankCells | null {
  if (!place.startsWith('DEP-')) return null;
  const rank = farRanks().get(`${indicateur} ${place}`);
  if (rank === undefined) throw new Error(`aucun rang : ${indicateur}, ${place}`);
  const { cell } = serviceOf(place, indicateur);
  return {
    rank: { ...cell, valeur: rank.rank },
    on: { ...cell, valeur: rank.outOf },
    exAequo: { ...cell, valeur: rank.exAequo - 1 },
  };
}

/** How many of what an indicator counts the communes of a place have together, as a cell. */
export function totalCell(place: CodeTerritoire, indicateur: string): CommuneCell {
  const { service, cell } = serviceOf(place, indicateur);
  return { ...cell, valeur: service.total, unite: communeUnit(indicateur) };
}

/** How many communes of a place have at least one of what an indicator counts, as a cell. */
export function havingCell(place: CodeTerritoire, indicateur: string): CommuneCell {
  const { service, cell } = serviceOf(place, indicateur);
  return { ...cell, valeur: service.communes, unite: COMMUNES };
}

/** The mean of the communes of a place, weighted by their people, as a cell; `nd` where none has a value. */
export function meanCell(place: CodeTerritoire, indicateur: string, date?: DateSource): CommuneCell {
  const mean = placeMean(place, indicateur, date);
  return {
    kind: 'quantity',
    valeur: mean.valeur ?? 'nd',
    unite: communeUnit(indicateur),
    link: placeSharesAddress(indicateur, addressed(place)),
    decimales: 2,
    date: mean.date,
    source: communeIndicator(indicateur).source,
    computed: true,
  };
}

/** The mean of the communes of one size, weighted by their people, as a cell; `nd` where none has a value. */
export function sizeMeanCell(size: SizeId, indicateur: string, date: DateSource): CommuneCell {
  const mean = sizes()
    .get(`${indicateur} ${size}`)
    ?.means.find((m) => m.date === date);
  if (mean === undefined) throw new Error(`aucune moyenne : ${size}, ${indicateur}, ${date}`);
  return {
    ...meanCell('FR', indicateur, date),
    valeur: mean.valeur ?? 'nd',
    link: sizeAddress(indicateur, size),
  };
}

/** The weighted mean of a place at a date, or at the last. Throws on an indicator that counts, and on a date it does not declare. */
function placeMean(place: CodeTerritoire, indicateur: string, date?: DateSource): WeightedMean {
  const means = placeShares(place).means[indicateur] ?? [];
  const found = date === undefined ? means.at(-1) : means.find((mean) => mean.date === date);
  if (found === undefined) throw new Error(`aucune moyenne : ${indicateur}, ${date ?? ''}`);
  return found;
}

/** The unit of what is published by commune, in both numbers. */
function communeUnit(indicateur: string): Unite {
  const { unite, unite_singulier } = communeIndicator(indicateur);
  return { singular: unite_singulier, plural: unite };
}

function serviceOf(place: CodeTerritoire, indicateur: string): { service: ServiceShares; cell: CommuneCell } {
  const service = placeShares(place).services[indicateur];
  if (service === undefined) throw new Error(`aucun compte : ${indicateur}`);
  const cell: CommuneCell = {
    kind: 'quantity',
    valeur: 'nd',
    unite: null,
    link: placeSharesAddress(indicateur, addressed(place)),
    decimales: 0,
    date: service.date,
    source: communeIndicator(indicateur).source,
    computed: true,
  };
  return { service, cell };
}

function addressed(place: CodeTerritoire): Epci | CodeTerritoire {
  return place.startsWith('EPCI-') ? epci(place.slice('EPCI-'.length)) : place;
}

function placeOf({ code, departement }: Commune): { facts: DepartementFacts; rank: number } {
  const facts = departementFile(departement);
  const rank = ranks.get(departement)?.get(code);
  if (rank === undefined) throw new Error(`commune sans ligne : ${code}`);
  return { facts, rank };
}

function departementFile(departement: string): DepartementFacts {
  let facts = departementFiles.get(departement);
  if (facts === undefined) {
    facts = readGenerated<DepartementFacts>(`commune-facts/${departement}`);
    departementFiles.set(departement, facts);
    ranks.set(departement, new Map(facts.codes.map((code, rank) => [code, rank])));
  }
  return facts;
}

function epciShares({ siren, departements }: Epci): PlaceShares | undefined {
  const [departement = ''] = departements;
  let file = epciFiles.get(departement);
  if (file === undefined) {
    const read = readGenerated<PlaceShares[]>(`epci-shares/${departement}`);
    epciFiles.set(departement, (file = new Map(read.map((shares) => [shares.place, shares]))));
  }
  return file.get(`EPCI-${siren}`);
}
