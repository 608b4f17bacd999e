import { commune } from '../../store/communes.ts';
import type { CodeTerritoire } from '../../domain/territoire.ts';
import { niveauOf } from '../../domain/territoire.ts';
import { PAGES } from '../../store/routes.ts';

/** The source of every population. */
export const SOURCE_POPULATION = 'cog-2026';

/** The address of the population of a territory: the row of a commune, the sum that makes another; that of an intercommunality is on its own page. */
export function populationLink(code: CodeTerritoire): string {
  if (niveauOf(code) === 'EPCI') return '#populations';
  return `${pagePopulation(code)}#${code}`;
}

function pagePopulation(code: CodeTerritoire): string {
  switch (niveauOf(code)) {
    case 'DEP':
      return `${PAGES.population}${code.toLowerCase()}/`;
    case 'COM':
      return `${PAGES.population}dep-${commune(code.slice(4)).departement.toLowerCase()}/`;
    default:
      return PAGES.population;
  }
}
