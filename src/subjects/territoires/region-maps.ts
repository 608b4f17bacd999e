import type { Territoire } from '../../domain/territoire.ts';
import { indicateur } from '../../store/rows.ts';
import { THEMES } from '../../store/themes.ts';
import { lastState, mapIndicators, mapSeriesOf, type Extent, type MapState } from '../../store/map-states.ts';

/** The maps of an indicator in a région at their last dates: the first is shown, the table has them all. */
interface RegionIndicatorMaps {
  indicateur: string;
  first: MapState;
  states: readonly MapState[];
}

const rank = (id: string): number => THEMES.indexOf(indicateur(id).theme);
const ordered = mapIndicators.toSorted((a, b) => rank(a) - rank(b));

/** What is drawn of a région, département by département, the promises first; nothing for one of a single département. */
export function regionMaps({ code }: Territoire): RegionIndicatorMaps[] {
  return ordered.flatMap((id) => {
    const states = mapSeriesOf(id).flatMap((series) => lastState(series, code as Extent) ?? []);
    const [first] = states;
    return first === undefined ? [] : [{ indicateur: id, first, states }];
  });
}
