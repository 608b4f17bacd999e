import type { AncienCode, LigneAncienCode, LigneCommune, LigneEpci } from '../../src/domain/commune.ts';
import type { CommuneCog, Decoupage } from '../lib/read-decoupage.ts';
import { toSlug } from '../../src/domain/slug.ts';
import { POPULATION_AU, POPULATION_AU_PARTICULIERE } from './territoires.ts';

/**
 * Codes that the register leads to two communes: a part of one today, and an old code of another that it left since. The
 * part of today speaks.
 */
const CODES_DISPUTES: Readonly<Record<string, string>> = { '55273': '55386', '60455': '60694' };

/** Apostrophes and quotation marks as the site writes them, and one space between words. A name in quotes loses them. */
function toNom(nom: string): string {
  return nom
    .replace(/''([^']+)''/g, '«\u202F$1\u202F»')
    .replaceAll('"', '')
    .replaceAll("'", '’')
    .replace(/ +/g, ' ')
    .trim();
}

/** The 34 875 communes of métropole and DROM in the order of their codes, one short record each: see `LigneCommune`. */
export function toLignesCommunes({ communes, epci }: Decoupage): LigneCommune[] {
  const epciOf = new Map(epci.flatMap(({ code, membres }) => membres.map((membre) => [membre.code, code] as const)));
  return actuelles(communes).map((commune) => {
    const nom = toNom(existing(commune.nom, commune.code));
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

/**
 * The intercommunalities in the order of their codes. The population is the sum of the communes', whose census year
 * that of the register is not; the départements come in the order of their codes.
 */
export function toLignesEpci({ communes, epci }: Decoupage): LigneEpci[] {
  const places = new Map(actuelles(communes).map((commune) => [commune.code, commune]));
  return [...epci].sort(byCode).map(({ code, nom, type, membres }) => {
    const siennes = membres.map((membre) => existing(places.get(membre.code), `${code}, ${membre.code}`)).sort(byCode);
    const departements = [...new Set(siennes.map((commune) => existing(commune.departement, commune.code)))].sort();
    const annees = new Set(departements.map((departement) => POPULATION_AU_PARTICULIERE[departement] ?? POPULATION_AU));
    return [
      code,
      toNom(nom),
      toSlug(toNom(nom)),
      existing(type, code),
      siennes.reduce((sum, { population }) => sum + existing(population, code), 0),
      [...annees].sort().join(', '),
      departements,
      siennes.map((commune) => commune.code),
    ];
  });
}

/**
 * Each code that once was a commune's, or is that of a part of one, and the commune it leads to. A code that a commune of
 * today still bears is left out. Throws on a code that would lead to two communes, or to none.
 */
export function toLignesAnciensCodes({ communes }: Decoupage): LigneAncienCode[] {
  const enVigueur = actuelles(communes);
  const codes = new Set(enVigueur.map(({ code }) => code));
  const lignes = new Map<string, LigneAncienCode>();
  const add = (code: string, nom: string, nature: AncienCode['nature'], vers: string): void => {
    if (codes.has(code)) return;
    const autre = lignes.get(code);
    if (autre && autre[4] !== vers && autre[4] !== CODES_DISPUTES[code])
      throw new Error(`the code ${code} leads to ${autre[4]} and to ${vers}`);
    if (!codes.has(vers)) throw new Error(`the code ${code} leads to ${vers}, which is no commune`);
    if (autre) return;
    const successeur = enVigueur[rang.get(vers) ?? -1];
    lignes.set(code, [code, nom, toSlug(nom || toNom(existing(successeur?.nom, vers))), nature, vers]);
  };
  const rang = new Map(enVigueur.map(({ code }, index) => [code, index]));
  for (const commune of communes) {
    if (commune.zone === 'com') continue;
    const vers = commune.type === 'arrondissement-municipal' ? commune.commune : commune.chefLieu;
    if (commune.type !== 'commune-actuelle')
      add(commune.code, toNom(commune.nom), commune.type, existing(vers, commune.code));
  }
  for (const { code, anciensCodes = [] } of enVigueur)
    for (const ancien of anciensCodes) add(ancien, '', 'ancien-code', code);
  return [...lignes.values()].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

function actuelles(communes: readonly CommuneCog[]): CommuneCog[] {
  return communes.filter(({ type, zone }) => type === 'commune-actuelle' && zone !== 'com').sort(byCode);
}

function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : 1;
}

function existing<T>(value: T | undefined, code: string): T {
  if (value === undefined) throw new Error(`the COG lacks something of ${code}`);
  return value;
}
