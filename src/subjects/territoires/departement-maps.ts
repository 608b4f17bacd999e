import type { CommuneIndicator } from '../../domain/tables/communes.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { rowsAreBuilt } from '../../store/built.ts';
import { communeIndicators } from '../../store/rows.ts';

/** The indicators whose map by commune a département has; none where the build makes no rows of communes. */
export function departementMaps({ niveau }: Territoire): readonly CommuneIndicator[] {
  return niveau === 'DEP' && rowsAreBuilt() ? communeIndicators : [];
}
