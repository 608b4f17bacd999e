import { NATURES_INITIATIVE, type Initiative } from '../../domain/tables/index.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { territoire } from '../../store/rows.ts';
import { toGroup, type FilterGroup } from '../filters.ts';
import { GROUPS, locatedInitiatives, type LocatedInitiative } from './view.ts';
import { NATURE_NAME } from './words.ts';

/** The values by which an element of the list is filtered: what it is, or all that it holds; and where, or the région it is told under. */
export function filterValues(
  own: readonly LocatedInitiative[],
  region?: Territoire,
): { 'data-nature': string; 'data-region': string } {
  const uniques = (valeurs: string[]) => [...new Set(valeurs)].join(' ');
  return {
    'data-nature': uniques(own.map(({ initiative }) => initiative.nature)),
    'data-region': region ? region.cog : uniques(own.flatMap(regionValues)),
  };
}

function regionValues({ regions }: LocatedInitiative): string[] {
  return regions.map((code) => territoire(code).cog);
}

/** The filters of the list: what it is, and where. */
export const INITIATIVE_FILTERS: readonly [FilterGroup, FilterGroup] = [
  toGroup(locatedInitiatives, {
    id: 'nature',
    legend: 'Nature',
    all: 'Toutes',
    valuesOf: ({ initiative }) => [initiative.nature],
    libelleOf: (nature) => NATURE_NAME[nature as Initiative['nature']],
    order: NATURES_INITIATIVE,
  }),
  toGroup(locatedInitiatives, {
    id: 'region',
    legend: 'Région',
    all: 'Toutes',
    valuesOf: regionValues,
    libelleOf: (cog) => GROUPS.find(({ region }) => region.cog === cog)?.region.nom ?? cog,
    order: GROUPS.map(({ region }) => region.cog),
  }),
];

/** Whether an initiative of that nature has a place in that région. */
export function existsInitiative(nature: string, region: string): boolean {
  return locatedInitiatives.some(
    (located) => located.initiative.nature === nature && regionValues(located).includes(region),
  );
}
