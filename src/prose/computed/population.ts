import { nameWithArticle } from '../../domain/territoire-name.ts';
import { items } from '../../format/list.ts';
import { commune } from '../../store/communes.ts';
import { territoires } from '../../store/rows.ts';
import type { CodeTerritoire, Territoire } from '../../domain/territoire.ts';
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

/** When the people of a place were counted: « 2023 »; of the country, « 2023 (Mayotte en 2017) ». */
export function censusYears({ code, populationAu }: Pick<Territoire, 'code' | 'populationAu'>): string {
  const years = populationAu.split(', ');
  const last = years.at(-1) ?? '';
  if (years.length === 1 || code !== 'FR') return items(years);
  const earlier = years.slice(0, -1).map((year) => {
    const counted = territoires.filter((t) => t.niveau === 'DEP' && t.populationAu === year);
    return `${items(counted.map(nameWithArticle))} en ${year}`;
  });
  return `${last} (${earlier.join(' ; ')})`;
}
