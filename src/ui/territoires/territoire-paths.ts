import type { Territoire } from '../../domain/territoire.ts';
import { territoires } from '../../store/rows.ts';

/** The pages and the files that each région, or each département, has: for `getStaticPaths`. */
export function territoirePaths(niveau: 'REG' | 'DEP'): { params: { slug: string }; props: { t: Territoire } }[] {
  return territoires.filter((t) => t.niveau === niveau).map((t) => ({ params: { slug: t.slug }, props: { t } }));
}
