import type { Territoire } from '../../domain/territoire.ts';
import { lastState, mapIndicators, mapSeriesOf, type Extent, type MapState } from '../../store/map-states.ts';

/** The maps of an indicator in a région at their last dates: the first is shown, the table has them all. */
export interface RegionIndicatorMaps {
  indicateur: string;
  first: MapState;
  states: readonly MapState[];
}

/** What is drawn of a région, département by département, in the order of the indicators; nothing for one of a single département. */
export function regionMaps({ code }: Territoire): RegionIndicatorMaps[] {
  return mapIndicators.flatMap((indicateur) => {
    const states = mapSeriesOf(indicateur).flatMap((series) => lastState(series, code as Extent) ?? []);
    const [first] = states;
    return first === undefined ? [] : [{ indicateur, first, states }];
  });
}
