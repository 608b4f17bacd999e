import { aroundZero, paint, ramp } from '../palette.ts';

/** Which steps of the ramp serve 2, 3, 4 and 5 classes: far enough from one another to be told apart. */
const STAGES: Readonly<Record<number, readonly number[]>> = {
  2: [1, 3],
  3: [0, 2, 4],
  4: [0, 1, 3, 4],
  5: [0, 1, 2, 3, 4],
};

export interface Stage {
  /** `c1` to `c5`: the step of the ramp, so that a page can restyle it. */
  className: string;
  background: string;
  /** The colour of the text written on it. */
  text: string;
}

/** The step of the ramp for a class (from 0) among `classes`. */
export function toStage(index: number, classes: number): Stage {
  const rank = STAGES[classes]?.[index];
  const background = rank === undefined ? undefined : ramp[rank];
  if (rank === undefined || background === undefined) throw new Error(`no colour for class ${index} of ${classes}`);
  return { className: `c${rank + 1}`, background, text: rank < 3 ? paint.encre : paint.papier };
}

/** The step of the diverging ramp for a class (from 0) of five: a fall, no change in the middle, a rise. */
export function toDivergingStage(index: number): Stage {
  const background = aroundZero[index];
  if (background === undefined) throw new Error(`no colour for class ${index} around zero`);
  const far = index === 0 || index === aroundZero.length - 1;
  return { className: `z${index + 1}`, background, text: far ? paint.papier : paint.encre };
}
