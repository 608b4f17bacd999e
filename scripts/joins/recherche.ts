import { toSlug } from '../../src/domain/slug.ts';
import type { Carte, Ligne } from '../../src/recherche/lignes.ts';
import type { CommuneCog, Decoupage } from '../lib/read-decoupage.ts';

/** A large intercommunality holds the people of its towns, who look for the town first. */
const PART_EPCI = 1 / 20;
/** An old name is looked for less often than the place it became part of, and less than a town of this size. */
const PLUS_FORT_ANCIEN = 2000;

/**
 * The collectivités d’outre-mer where people live, and their communes: no figure covers them, and who looks for one is told so. One that
 * is its only commune is not named twice.
 */
function toLignesHorsPerimetre({ departements, communes }: Pick<Decoupage, 'departements' | 'communes'>): Ligne[] {
  const habitees = communes.filter(({ zone, population = 0 }) => zone === 'com' && population > 0);
  const entieres = departements.flatMap(({ code, nom }): Ligne[] => {
    const siennes = habitees.filter(({ departement }) => departement === code);
    const habitants = siennes.reduce((sum, { population = 0 }) => sum + population, 0);
    return siennes.length > 1 ? [[code, toNom(nom), weightOf(habitants), code]] : [];
  });
  return [
    ...entieres,
    ...habitees.map(({ code, nom, population = 0, codesPostaux = [] }): Ligne => [
      code,
      toNom(nom),
      weightOf(population),
      codesPostaux.join(' '),
    ]),
  ];
}

/**
 * What the search finds beside régions and départements: communes, intercommunalities, delegated and associated communes
 * and arrondissements, of métropole and DROM. A former commune of the name of the present one is left out.
 */
export function toLignesRecherche({ departements, communes, epci }: Decoupage): Ligne[] {
  const actuelles = communes.filter(({ type, zone }) => type === 'commune-actuelle' && zone !== 'com');
  const parCode = new Map(actuelles.map((commune) => [commune.code, commune]));
  const present = (code: string | undefined): CommuneCog => {
    const commune = parCode.get(code ?? '');
    if (!commune) throw new Error(`no commune of today has the code ${code}`);
    return commune;
  };
  return [
    ...toLignesHorsPerimetre({ departements, communes }),
    ...actuelles.map(({ code, nom, population, codesPostaux = [] }): Ligne => [
      code,
      toNom(nom),
      weightOf(population ?? 0),
      codesPostaux.join(' '),
    ]),
    ...epci.map(({ code, nom, membres }): Ligne => {
      const siennes = membres.map((membre) => present(membre.code));
      const habitants = siennes.reduce((sum, { population = 0 }) => sum + population, 0);
      const centre = siennes.reduce((a, b) => ((b.population ?? 0) > (a.population ?? 0) ? b : a));
      return [code, toNom(nom), weightOf(habitants * PART_EPCI), centre.departement ?? ''];
    }),
    ...communes
      .filter(({ type, zone }) => type !== 'commune-actuelle' && zone !== 'com')
      .map((ancienne) => ({ ancienne, actuelle: present(ancienne.commune ?? ancienne.chefLieu) }))
      .filter(({ ancienne, actuelle }) => toSlug(ancienne.nom) !== toSlug(actuelle.nom))
      .map(({ ancienne, actuelle }): Ligne => {
        const poids = weightOf(Math.min(actuelle.population ?? 0, PLUS_FORT_ANCIEN));
        return [ancienne.code, toNom(ancienne.nom), poids, actuelle.code, toNom(actuelle.nom)];
      }),
  ];
}

/** The names of régions, départements and collectivités d’outre-mer by code, as the search shows them. */
export function toNomsLarges({
  regions,
  departements,
}: Decoupage): Pick<Carte, 'regions' | 'departements' | 'collectivites'> {
  const noms = (lieux: Decoupage['regions']): Record<string, string> =>
    Object.fromEntries(lieux.map(({ code, nom }) => [code, toNom(nom)]));
  const francais = <T extends { zone: string }>(lieux: readonly T[]): T[] => lieux.filter(({ zone }) => zone !== 'com');
  return {
    regions: noms(francais(regions)),
    departements: noms(francais(departements)),
    collectivites: noms(departements.filter(({ zone }) => zone === 'com')),
  };
}

/** A size that keeps towns in order and needs three characters. */
function weightOf(habitants: number): number {
  return Math.round(20 * Math.log2(habitants + 1));
}

function toNom(nom: string): string {
  return nom.replaceAll("'", '’').replace(/\s+/g, ' ').trim();
}
