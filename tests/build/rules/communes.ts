import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { readDecoupage } from '../../../scripts/lib/read-decoupage.ts';

/**
 * What is known of communes, found again from the tables and the register alone: every distance by comparing with every commune that
 * has one, every code by the lists of the register. Nothing here comes from the code that made the pages.
 */
type Values = ReadonlyMap<string, readonly string[]>;

const read = (file: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(readFileSync(`data/${file}.csv`, 'utf8').trimEnd(), { header: true }).data;

/** What is declared of each indicator, as text. */
export const declared = new Map(read('indicateurs-communes').map((row) => [row['id'] ?? '', row]));
const register = readDecoupage();
/** The communes of the 101 départements today, in the order of their codes. */
export const today = register.communes
  .filter(({ type, zone }) => type === 'commune-actuelle' && zone !== 'com')
  .sort((a, b) => (a.code < b.code ? -1 : 1));
const people = new Map(today.map(({ code, population = 0 }) => [code, population]));
const current = new Set(people.keys());
const borough = new Map(
  register.communes.flatMap(({ type, code, population }) =>
    type === 'arrondissement-municipal' ? [[code, population ?? 0] as const] : [],
  ),
);

/** The codes that lead to each commune of today: its own, those it took the place of, those of its parts. */
const published = new Map<string, Set<string>>([...current].map((code) => [code, new Set([code])]));
for (const { type, code, chefLieu, commune, anciensCodes = [] } of register.communes) {
  const parent = type === 'arrondissement-municipal' ? commune : chefLieu;
  if (type !== 'commune-actuelle' && !current.has(code)) published.get(parent ?? '')?.add(code);
  if (type === 'commune-actuelle') for (const old of anciensCodes) if (!current.has(old)) published.get(code)?.add(old);
}

/** Every code that leads to a commune, its own first. */
export function codesOf(code: string): ReadonlySet<string> {
  return published.get(code) ?? new Set();
}

const centres = new Map(
  read('centres-communes').map((row) => [
    row['code_commune'] ?? '',
    [Number(row['latitude']), Number(row['longitude'])] as const,
  ]),
);
const tables = new Map<string, Values>();

/** The published cells of an indicator, by published code. */
export function tableOf(id: string): Values {
  let table = tables.get(id);
  if (table === undefined) {
    const dates = (declared.get(id)?.['dates'] ?? '').split(' ');
    table = new Map(
      read(`communes/${id}`).map((row) => [row['code_commune'] ?? '', dates.map((date) => row[date] ?? '')]),
    );
    tables.set(id, table);
  }
  return table;
}

/** The value of a commune at the rank of a date: a number, or the word of its absence. */
export function valueOf(id: string, code: string, rank: number): number | string {
  const rows = [...codesOf(code)].flatMap((source) => {
    const cell = tableOf(id).get(source)?.[rank];
    return cell === undefined ? [] : [{ source, cell }];
  });
  const counts = declared.get(id)?.['non_liste'] === 'zero';
  if (rows.length === 0) return counts ? 0 : 'nd';
  const numbers = rows.filter(({ cell }) => /^\d/.test(cell)).map(({ source, cell }) => ({ source, n: Number(cell) }));
  if (numbers.length === 0) return rows[0]?.cell ?? 'nd';
  const sum = (weights: readonly number[]): number =>
    numbers.reduce((total, { n }, i) => total + n * (weights[i] ?? 0), 0);
  if (counts) return sum(numbers.map(() => 1));
  const weighed = numbers.every(({ source }) => borough.has(source));
  const weights = numbers.map(({ source }) => (weighed ? (borough.get(source) ?? 0) : 1));
  return sum(weights) / weights.reduce((total, weight) => total + weight, 0);
}

const having = new Map<string, Float64Array>();

const found = new Map<string, number>();

/** How far the nearest commune that has one is, to 100 m, by comparing with them all. */
export function distanceOf(id: string, code: string): number {
  let km = found.get(`${id} ${code}`);
  if (km === undefined) found.set(`${id} ${code}`, (km = findDistance(id, code)));
  return km;
}

function findDistance(id: string, code: string): number {
  let all = having.get(id);
  const last = (declared.get(id)?.['dates'] ?? '').split(' ').length - 1;
  if (all === undefined) {
    const codes = [...current].filter((other) => Number(valueOf(id, other, last)) > 0);
    having.set(id, (all = Float64Array.from(codes.flatMap((other) => points.get(other) ?? []))));
  }
  const from = points.get(code);
  return from === undefined ? NaN : Math.round(kilometresTo(from, all) * 10) / 10;
}

/** A point of the sphere in space, where the site has haversines: the chord between two gives their angle. */
const points = new Map(
  [...centres].map(([code, [latitude, longitude]]) => {
    const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
    return [code, [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)] as const];
  }),
);

/** From a point to the nearest of others, given by their three coordinates one after the other. */
function kilometresTo([x, y, z]: readonly [number, number, number], others: Float64Array): number {
  let least = Infinity;
  for (let i = 0; i < others.length; i += 3) {
    const [dx, dy, dz] = [x - (others[i] as number), y - (others[i + 1] as number), z - (others[i + 2] as number)];
    least = Math.min(least, dx * dx + dy * dy + dz * dz);
  }
  return 2 * 6371 * Math.asin(Math.sqrt(least) / 2);
}

/** The codes of the communes of a place, by its key. */
export function communesIn(place: string): string[] {
  const [level, cog = ''] = place.split('-');
  if (level === 'EPCI') return register.epci.find(({ code }) => code === cog)?.membres.map(({ code }) => code) ?? [];
  const departements = new Set(register.departements.filter(({ region }) => region === cog).map(({ code }) => code));
  return today
    .filter(
      ({ departement = '' }) =>
        level === 'FR' || (level === 'DEP' ? departement === cog : departements.has(departement)),
    )
    .map(({ code }) => code);
}

const known = new Map<string, readonly number[]>();

/** Every number that may be said of a place: sums, people with, without and beyond, their shares, means. */
export function numbersOf(id: string, place: string): readonly number[] {
  let numbers = known.get(`${id} ${place}`);
  if (numbers === undefined) known.set(`${id} ${place}`, (numbers = findNumbers(id, place)));
  return numbers;
}

function findNumbers(id: string, place: string): number[] {
  const communes = communesIn(place);
  const dates = (declared.get(id)?.['dates'] ?? '').split(' ');
  const count = (codes: readonly string[]): number => codes.reduce((total, code) => total + (people.get(code) ?? 0), 0);
  if (declared.get(id)?.['non_liste'] === 'nd') {
    return dates.map((_, rank) => {
      const found = communes.flatMap((code) => {
        const value = valueOf(id, code, rank);
        return typeof value === 'number' ? [{ value, weight: people.get(code) ?? 0 }] : [];
      });
      const weight = found.reduce((total, f) => total + f.weight, 0);
      return found.reduce((total, f) => total + f.value * f.weight, 0) / weight;
    });
  }
  const last = dates.length - 1;
  const some = communes.filter((code) => Number(valueOf(id, code, last)) > 0);
  const had = new Set(some);
  const groups = [some, communes.filter((code) => valueOf(id, code, last) === 0)];
  if (declared.get(id)?.['distance'] !== '') {
    const far = new Map(communes.map((code) => [code, had.has(code) ? 0 : distanceOf(id, code)]));
    for (const km of [5, 10, 15]) groups.push(communes.filter((code) => (far.get(code) ?? 0) > km));
  }
  const total = communes.reduce((sum, code) => sum + Number(valueOf(id, code, last)), 0);
  const shares = groups.flatMap((group) => [count(group), (100 * count(group)) / count(communes)]);
  return [total, some.length, ...shares, ...ranksOf(id, place)];
}

const far10 = new Map<string, ReadonlyMap<string, number>>();

/** The rank of a département by its people beyond 10 km, the least first, how many are ranked and how many more share it. */
function ranksOf(id: string, place: string): number[] {
  if (!place.startsWith('DEP-') || declared.get(id)?.['distance'] === '') return [];
  let tenths = far10.get(id);
  if (tenths === undefined) {
    const [near, all] = [new Map<string, number>(), new Map<string, number>()];
    for (const { code, departement = '', population = 0 } of today) {
      all.set(departement, (all.get(departement) ?? 0) + population);
      if (distanceOf(id, code) <= 10) near.set(departement, (near.get(departement) ?? 0) + population);
    }
    const share = (code: string, people: number): number =>
      people === 0 ? 0 : Math.round(10 * 100 * (1 - (near.get(code) ?? 0) / people)) / 10;
    far10.set(id, (tenths = new Map([...all].map(([code, people]) => [`DEP-${code}`, share(code, people)]))));
  }
  const own = tenths.get(place) ?? NaN;
  const others = [...tenths.values()];
  return [1 + others.filter((s) => s < own).length, tenths.size, others.filter((s) => s === own).length - 1];
}

/** What the row of an anchor may say; null where the address is that of words. */
export function candidatesAt(id: string, anchor: string): readonly (number | string)[] | null {
  if (id === 'conversions') {
    const [indicateur = '', code = '', date = ''] = anchor.split('.');
    const rank = (declared.get(indicateur)?.['dates'] ?? '').split(' ').indexOf(date);
    const published = [...codesOf(code)].map((c) => Number(tableOf(indicateur).get(c)?.[rank]));
    return [...published, valueOf(indicateur, code, rank)];
  }
  if (/^(?:FR|REG-|DEP-|EPCI-)/.test(anchor)) return numbersOf(id, anchor);
  const [, code] = /^c(\w{5})$/.exec(anchor) ?? [];
  if (code === undefined) return null;
  const dates = (declared.get(id)?.['dates'] ?? '').split(' ');
  const far = declared.get(id)?.['distance'] === '' ? [] : [distanceOf(id, code)];
  return [...dates.map((_, rank) => valueOf(id, code, rank)), ...far];
}

/** Whether a value is one of those that may be said, at its own precision; the mean of nothing is not published. */
export function isOneOf(value: string, candidates: readonly (number | string)[]): boolean {
  const decimals = value.split('.')[1]?.length ?? 0;
  return candidates.some((candidate) =>
    typeof candidate === 'string' || Number.isNaN(candidate)
      ? (typeof candidate === 'string' ? candidate : 'nd') === value
      : Math.abs(candidate - Number(value)) <= 0.5 * 10 ** -decimals + 1e-9,
  );
}
