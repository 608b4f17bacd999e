import type { Territoire } from '../../domain/territoire.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureTerritoire } from '../../figures/territory-trajectory.ts';
import { territoires } from '../../store/rows.ts';
import { promesseMeasures } from '../../subjects/territoires/view.ts';

/** What a file of a trajectory is made from. A type, since the props of pages must have an index signature. */
export type TrajectoryProps = { t: Territoire; read: () => Figure };

/** The trajectories that the pages of a level draw: one for each promise that has a figure there. */
export function trajectoryPaths(
  niveau: 'REG' | 'DEP',
): { params: { slug: string; indicateur: string }; props: TrajectoryProps }[] {
  return territoires
    .filter((t) => t.niveau === niveau)
    .flatMap((t) =>
      promesseMeasures(t).flatMap(({ row, last }) =>
        last
          ? [
              {
                params: { slug: t.slug, indicateur: row.indicateur },
                props: { t, read: () => figureTerritoire(t, row, last) },
              },
            ]
          : [],
      ),
    );
}
