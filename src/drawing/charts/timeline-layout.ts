import { endInMonths, type DateSource } from '../../domain/date-source.ts';
import { linear } from '../scale.ts';
import { spanOf, yearExtent } from './time-span.ts';
import {
  packRows,
  rowTops,
  type Placed,
  type TimelineFact,
  type TimelineLane,
  type TimelinePromise,
} from './timeline-model.ts';

/** Size of the labels, and height of a line of them. */
export const [SIZE, LINE] = [12, 15];
/** How far a flag reaches at the right of its pole, and a ring around its middle. */
export const [FLAG, RING] = [13, 4];

const [FACT_ROW, PROMISE_ROW] = [19, 22];
/** Where a mark stands in its row, so that it has its label on its line. */
const MIDDLE = 9;
/** Room of the years above the first lane, of the name of a lane, and under its last row. */
const [ABOVE, NAME, BELOW] = [30, 27, 10];

/** A thing in its lane, at its height. */
export type Standing<T> = Placed<T> & { y: number };

interface TimelineLayout {
  x: (month: number) => number;
  months: readonly [number, number];
  bounds: readonly [number, number];
  lanes: readonly {
    name: string;
    top: number;
    facts: readonly Standing<TimelineFact>[];
    promises: readonly Standing<TimelinePromise>[];
  }[];
  /** Where the last lane ends. */
  bottom: number;
}

/** Where everything stands in a drawing of this width: the years across it, the lanes down it, as tall as they need. */
export function layoutTimeline(
  lanes: readonly TimelineLane[],
  { today, width }: { today: DateSource; width: number },
): TimelineLayout {
  const dates = lanes.flatMap(({ facts, promises }) => [
    ...facts.map(({ date }) => date),
    ...promises.flatMap(({ announced, deadlines }) => [...announced, ...deadlines]),
  ]);
  const months = yearExtent([...dates, today]);
  const bounds = [4, width - 16] as const;
  const x = linear(months, bounds);
  const placeFact = ({ date }: TimelineFact) => spanOf(date).map(x) as [number, number];
  const placePromise = ({ announced, deadlines }: TimelinePromise): [number, number] => {
    const places = [...announced.flatMap(spanOf), ...deadlines.map(endInMonths)].map(x);
    return [Math.min(...places) - RING, Math.max(...places) + (deadlines.length > 0 ? FLAG : RING)];
  };

  let bottom = ABOVE;
  const standing = lanes.map(({ name, facts, promises }) => {
    const top = bottom;
    const common = { label: ({ label }: { label?: string }) => label, size: SIZE, bounds };
    const packedFacts = packRows(facts, { ...common, extent: placeFact });
    const packedPromises = packRows(promises, { ...common, extent: placePromise, weight: 600 });
    const factRows = rowTops(packedFacts, { height: FACT_ROW, line: LINE });
    const promiseRows = rowTops(packedPromises, { height: PROMISE_ROW, line: LINE });
    const factsTop = top + NAME + MIDDLE;
    const promisesTop = factsTop + factRows.total + 4;
    bottom = promisesTop + promiseRows.total + BELOW - MIDDLE - 4;
    return {
      name,
      top,
      facts: packedFacts.map((placed) => ({ ...placed, y: factsTop + factRows.tops[placed.row]! })),
      promises: packedPromises.map((placed) => ({ ...placed, y: promisesTop + promiseRows.tops[placed.row]! })),
    };
  });
  return { x, months, bounds, lanes: standing, bottom };
}
