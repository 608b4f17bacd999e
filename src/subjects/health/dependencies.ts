import type { Dependency, DependencyUse } from '../../domain/dependency.ts';
import { dependencies } from '../../store/rows.ts';
import { DEPENDENCY_USE_NAME } from './words.ts';

const USES = ['page', 'construction', 'essais'] as const satisfies readonly DependencyUse[];

/** The packages of others by what they are for, then by licence, each as « name version ». */
export const dependenciesByUse = USES.map((usage) => ({
  usage,
  name: DEPENDENCY_USE_NAME[usage],
  licences: byLicence(dependencies.filter((d) => d.usage === usage)),
}));

/** The licences of the most packages first, then in the order of letters. */
function byLicence(list: readonly Dependency[]): { licence: string; packages: readonly string[] }[] {
  return [...Map.groupBy(list, ({ licence }) => licence)]
    .map(([licence, own]) => ({ licence, packages: own.map(({ nom, version }) => `${nom} ${version}`) }))
    .toSorted((a, b) => b.packages.length - a.packages.length || (a.licence < b.licence ? -1 : 1));
}
