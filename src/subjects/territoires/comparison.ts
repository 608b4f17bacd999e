import type { CodeTerritoire, Territoire } from '../../domain/territoire.ts';
import { departementsOf } from '../../store/rows.ts';

/**
 * The territories that a comparison shows, in its order: the territory itself, its région, France; none twice, and not the région that
 * is one département, which would be compared with itself.
 */
export function comparedTerritories({ code, niveau, parent }: Territoire): CodeTerritoire[] {
  const region = niveau === 'DEP' && parent !== null && departementsOf(parent).length > 1 ? [parent] : [];
  return [code, ...region, ...(niveau === 'FR' ? [] : ['FR' as const])];
}
