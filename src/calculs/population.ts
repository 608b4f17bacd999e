import { commune } from '../communes.ts';
import type { CodeTerritoire } from '../domain/territoire.ts';
import { niveauDe } from '../domain/territoire.ts';

/** The source of every population. */
export const SOURCE_POPULATION = 'cog-2026';

/** The page of the populations of France, the régions and the départements. */
export const PAGE_POPULATION = '/chiffres/population/';

/** The address of the population of a territory: the row of a commune, the sum that makes another; that of an intercommunality is on its own page. */
export function lienPopulation(code: CodeTerritoire): string {
  if (niveauDe(code) === 'EPCI') return '#populations';
  return `${pagePopulation(code)}#${code}`;
}

function pagePopulation(code: CodeTerritoire): string {
  switch (niveauDe(code)) {
    case 'DEP':
      return `${PAGE_POPULATION}${code.toLowerCase()}/`;
    case 'COM':
      return `${PAGE_POPULATION}dep-${commune(code.slice(4)).departement.toLowerCase()}/`;
    default:
      return PAGE_POPULATION;
  }
}
