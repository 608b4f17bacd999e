import type { OldCode, OldCodeRow, CommuneRow, EpciRow } from '../../src/domain/commune.ts';
import type { OldName } from '../../src/domain/tables/index.ts';
import type { CommuneCog, Decoupage } from '../lib/read-decoupage.ts';
import { toSlug } from '../../src/domain/slug.ts';
import { existing, POPULATION_AT, SPECIAL_POPULATION_AU } from './territoires.ts';

/**
 * Codes that the register leads to two communes: a part of one today, and an old code of another that it left since. The
 * part of today speaks.
 */
const CODES_DISPUTES: Readonly<Record<string, string>> = { '55273': '55386', '60455': '60694' };

/** Apostrophes and quotation marks as the site writes them, and one space between words. A name in quotes loses them. */
export function toName(nom: string): string {
  return nom
    .replace(/''([^']+)''/g, '«\u202F$1\u202F»')
    .replaceAll('"', '')
    .replaceAll("'", '’')
    .replace(/ +/g, ' ')
    .trim();
}

/** The 34 875 communes of métropole and DROM in the order of their codes, one short record each: see `CommuneRow`. */
export function toCommuneRows({ communes, epci }: Decoupage): CommuneRow[] {
  const epciOf = new Map(epci.flatMap(({ code, membres }) => membres.map((member) => [member.code, code] as const)));
  return communesOfToday(communes).map((commune) => {
    const nom = toName(existing(commune.nom, commune.code));
    return [
      commune.code,
      nom,
      toSlug(nom),
      commune.typeLiaison ?? 0,
      epciOf.get(commune.code) ?? '',
      existing(commune.departement, commune.code),
      existing(commune.population, commune.code),
      commune.codesPostaux ?? [],
    ];
  });
}

/** The siren of each commune to which the register gives one, by its code, in their order. */
export function toSirens({ communes }: Decoupage): (readonly [code: string, siren: string])[] {
  return communesOfToday(communes).flatMap(({ code, siren }) => (siren === undefined ? [] : [[code, siren] as const]));
}

/**
 * The intercommunalities in the order of their codes. The population is the sum of the communes', whose census year
 * that of the register is not; the départements come in the order of their codes.
 */
export function toEpciRows({ communes, epci }: Decoupage): EpciRow[] {
  const places = new Map(communesOfToday(communes).map((commune) => [commune.code, commune]));
  return [...epci].sort(byCode).map(({ code, nom, type, membres }) => {
    const own = membres.map((member) => existing(places.get(member.code), `${code}, ${member.code}`)).sort(byCode);
    const departements = [...new Set(own.map((commune) => existing(commune.departement, commune.code)))].sort();
    const years = new Set(departements.map((departement) => SPECIAL_POPULATION_AU[departement] ?? POPULATION_AT));
    return [
      code,
      toName(nom),
      toSlug(toName(nom)),
      existing(type, code),
      own.reduce((sum, { population }) => sum + existing(population, code), 0),
      [...years].sort().join(', '),
      departements,
      own.map((commune) => commune.code),
    ];
  });
}

/**
 * Each code that once was a commune's, or is that of a part of one, and the commune it leads to; with its name and its end where
 * the names of before tell them. A code that a commune of today still bears is left out. Throws on a code that would lead to two
 * communes, or to none.
 */
export function toOldCodeRows({ communes }: Decoupage, oldNames: readonly OldName[] = []): OldCodeRow[] {
  const namesOf = Map.groupBy(oldNames, ({ ancien }) => ancien);
  const inForce = communesOfToday(communes);
  const codes = new Set(inForce.map(({ code }) => code));
  const rows = new Map<string, OldCodeRow>();
  const add = (code: string, nom: string, nature: OldCode['nature'], to: string): void => {
    if (codes.has(code)) return;
    const other = rows.get(code);
    if (other && other[4] !== to && other[4] !== CODES_DISPUTES[code])
      throw new Error(`the code ${code} leads to ${other[4]} and to ${to}`);
    if (!codes.has(to)) throw new Error(`the code ${code} leads to ${to}, which is no commune`);
    if (other) return;
    const successor = inForce[rank.get(to) ?? -1];
    // the address says the name that the register gives, whatever a history adds: it must not change
    const slug = toSlug(nom || toName(existing(successor?.nom, to)));
    const last = (namesOf.get(`COM-${code}`) ?? [])
      .filter((oldName) => nom === '' || toSlug(oldName.nom) === toSlug(nom))
      .reduce<OldName | null>((a, b) => (a === null || a.le < b.le ? b : a), null);
    const base = [code, nom || (last?.nom ?? ''), slug, nature, to] as const;
    if (last === null) return void rows.set(code, [...base]);
    const { fin, le, nom_vers, source } = last;
    rows.set(code, [...base, fin, le, last.vers.replace('COM-', ''), nom_vers, source]);
  };
  const rank = new Map(inForce.map(({ code }, index) => [code, index]));
  for (const commune of communes) {
    if (commune.zone === 'com') continue;
    const to = commune.type === 'arrondissement-municipal' ? commune.commune : commune.chefLieu;
    if (commune.type !== 'commune-actuelle')
      add(commune.code, toName(commune.nom), commune.type, existing(to, commune.code));
  }
  for (const { code, anciensCodes = [] } of inForce) for (const old of anciensCodes) add(old, '', 'ancien-code', code);
  return [...rows.values()].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** The codes that a table by commune may write: those of today, overseas collectivities included, then the old ones too. */
export function toCommuneCodes(
  { communes }: Decoupage,
  oldCodes: readonly OldCodeRow[],
): { current: ReadonlySet<string>; known: ReadonlySet<string> } {
  const current = communes.filter(({ type }) => type === 'commune-actuelle').map(({ code }) => code);
  const known = [...communesOfToday(communes).map(({ code }) => code), ...oldCodes.map(([code]) => code)];
  return { current: new Set(current), known: new Set(known) };
}

function communesOfToday(communes: readonly CommuneCog[]): CommuneCog[] {
  return communes.filter(({ type, zone }) => type === 'commune-actuelle' && zone !== 'com').sort(byCode);
}

function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : 1;
}
