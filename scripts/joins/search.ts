import { toSlug } from '../../src/domain/slug.ts';
import type { OldName } from '../../src/domain/tables/index.ts';
import { normalise } from '../../src/outputs/search/fold.ts';
import { isEpci, type SearchIndex, type SearchRow } from '../../src/outputs/search/lines.ts';
import type { CommuneCog, Decoupage } from '../lib/read-decoupage.ts';
import { toOldCodeRows } from './fine-territoires.ts';

/** A large intercommunality holds the people of its towns, who look for the town first. */
const PART_EPCI = 1 / 20;
/** An old name is looked for less often than the place it became part of, and less than a town of this size. */
const OLDEST_RANK = 2000;
/** A name that no part of a commune bears any more, less still. */
const GONE_NAME_RANK = 500;
/** A région of before, as the search weighs those of today. */
const REGION_WEIGHT = 301;

/**
 * The collectivités d’outre-mer where people live, and their communes: no figure covers them, and who looks for one is told so. One that
 * is its only commune is not named twice.
 */
function toRowsOutsideScope({ departements, communes }: Pick<Decoupage, 'departements' | 'communes'>): SearchRow[] {
  const inhabited = communes.filter(({ zone, population = 0 }) => zone === 'com' && population > 0);
  const whole = departements.flatMap(({ code, nom }): SearchRow[] => {
    const own = inhabited.filter(({ departement }) => departement === code);
    const inhabitants = own.reduce((sum, { population = 0 }) => sum + population, 0);
    return own.length > 1 ? [[code, toName(nom), weightOf(inhabitants), code]] : [];
  });
  return [
    ...whole,
    ...inhabited.map(({ code, nom, population = 0, codesPostaux = [] }): SearchRow => [
      code,
      toName(nom),
      weightOf(population),
      codesPostaux.join(' '),
    ]),
  ];
}

/**
 * What the search finds by name beside régions and départements: communes, intercommunalities, delegated and associated communes and
 * arrondissements, of métropole and DROM; then the names of before. A former commune of the name of the present one is left out, and
 * no name leads twice to the same commune.
 */
export function toSearchRows(decoupage: Decoupage, oldNames: readonly OldName[]): SearchRow[] {
  const { departements, communes, epci, regions } = decoupage;
  const byCode = new Map(currentOf(communes).map((commune) => [commune.code, commune]));
  const present = (code: string | undefined): CommuneCog => {
    const commune = byCode.get(code ?? '');
    if (!commune) throw new Error(`no commune of today has the code ${code}`);
    return commune;
  };
  const to = new Map(toOldCodeRows(decoupage).map(([code, , , , current]) => [code, current]));
  const said = new Set<string>();
  const isNew = (nom: string, { code, nom: current }: CommuneCog): boolean => {
    const key = `${code} ${normalise(nom)}`;
    return toSlug(nom) !== toSlug(current) && said.size !== said.add(key).size;
  };
  const old = oldNames.flatMap(({ ancien, nom }): SearchRow[] => {
    if (!ancien.startsWith('COM-')) return [];
    const code = ancien.slice('COM-'.length);
    const current = present(to.get(code) ?? code);
    const weight = weightOf(Math.min(current.population ?? 0, GONE_NAME_RANK));
    return isNew(nom, current) ? [[code, nom, weight, current.code, toName(current.nom)]] : [];
  });
  return [
    ...toRowsOutsideScope({ departements, communes }),
    ...toCommuneRows(decoupage),
    ...epci.map(({ code, nom, membres }): SearchRow => {
      const own = membres.map((member) => present(member.code));
      const inhabitants = own.reduce((sum, { population = 0 }) => sum + population, 0);
      const centre = own.reduce((a, b) => ((b.population ?? 0) > (a.population ?? 0) ? b : a));
      return [code, toName(nom), weightOf(inhabitants * PART_EPCI), centre.departement ?? ''];
    }),
    ...communes
      .filter(({ type, zone }) => type !== 'commune-actuelle' && zone !== 'com')
      .map((former) => ({ former, successor: present(former.commune ?? former.chefLieu) }))
      .filter(({ former: ancienne, successor }) => isNew(ancienne.nom, successor))
      .map(({ former: ancienne, successor }): SearchRow => {
        const weight = weightOf(Math.min(successor.population ?? 0, OLDEST_RANK));
        return [ancienne.code, toName(ancienne.nom), weight, successor.code, toName(successor.nom)];
      }),
    ...old,
    ...toRegionRows(oldNames, regions),
  ];
}

/** What the search finds by code: every commune of today and of before, and every intercommunality. */
export function toCodeRows(decoupage: Decoupage, oldNames: readonly OldName[]): SearchRow[] {
  const { departements, communes } = decoupage;
  const current = new Map(currentOf(communes).map((commune) => [commune.code, commune]));
  return [
    ...toRowsOutsideScope({ departements, communes }).filter(([code]) => code.length === 5),
    ...toCommuneRows(decoupage),
    ...toOldCodeRows(decoupage, oldNames).map(([code, nom, , , to]): SearchRow => {
      const nameOfToday = toName(current.get(to)?.nom ?? '');
      return [code, nom, 0, to, nameOfToday];
    }),
    ...toSearchRows(decoupage, []).filter(isEpci),
  ];
}

function toCommuneRows({ communes }: Pick<Decoupage, 'communes'>): SearchRow[] {
  return currentOf(communes).map(({ code, nom, population, codesPostaux = [] }): SearchRow => [
    code,
    toName(nom),
    weightOf(population ?? 0),
    codesPostaux.join(' '),
  ]);
}

function toRegionRows(oldNames: readonly OldName[], regions: Decoupage['regions']): SearchRow[] {
  const noms = new Map(regions.map(({ code, nom }) => [`REG-${code}`, toName(nom)]));
  return oldNames
    .filter(({ ancien }) => ancien.startsWith('REG-'))
    .map(({ ancien, nom, vers }): SearchRow => {
      const current = noms.get(vers);
      if (!current) throw new Error(`the région ${ancien} leads to ${vers}, which is no région`);
      return [ancien, nom, REGION_WEIGHT, vers, current];
    });
}

function currentOf(communes: readonly CommuneCog[]): CommuneCog[] {
  return communes.filter(({ type, zone }) => type === 'commune-actuelle' && zone !== 'com');
}

/** The names of régions, départements and collectivités d’outre-mer by code, as the search shows them. */
export function toWideNames({
  regions,
  departements,
}: Decoupage): Pick<SearchIndex, 'regions' | 'departements' | 'collectivites' | 'departementsDe'> {
  const noms = (lieux: Decoupage['regions']): Record<string, string> =>
    Object.fromEntries(lieux.map(({ code, nom }) => [code, toName(nom)]));
  const french = <T extends { zone: string }>(lieux: readonly T[]): T[] => lieux.filter(({ zone }) => zone !== 'com');
  return {
    regions: noms(french(regions)),
    departements: noms(french(departements)),
    collectivites: noms(departements.filter(({ zone }) => zone === 'com')),
    departementsDe: Object.fromEntries(
      french(regions).map(({ code }) => [
        code,
        french(departements)
          .filter(({ region }) => region === code)
          .map((departement) => departement.code)
          .join(' '),
      ]),
    ),
  };
}

/** A size that keeps towns in order and needs three characters. */
function weightOf(inhabitants: number): number {
  return Math.round(20 * Math.log2(inhabitants + 1));
}

function toName(nom: string): string {
  return nom.replaceAll("'", '’').replace(/\s+/g, ' ').trim();
}
