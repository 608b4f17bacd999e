import * as Plot from '@observablehq/plot';
import { paint } from './palette.ts';

interface FlagOptions {
  x: number;
  /** Foot of the pole. */
  y: number;
  /** Height of the pole, in pixels; the pennant is 12 wide at most. */
  size?: number;
  /** A superseded target has an empty pennant. */
  hollow?: boolean;
}

/** The sign of a deadline, everywhere: a pole and a pennant flying to the right, in the colour of what is promised. */
export function flag({ x, y, size = 15, hollow = false }: FlagOptions): Plot.Markish[] {
  const top = y - size;
  const [width, height] = [Math.min(12, size * 0.8), Math.min(8, size * 0.55)];
  const pennant = [
    [x, top + 1],
    [x + width, top + 1 + height / 2],
    [x, top + 1 + height],
  ] as const;
  return [
    Plot.line(pennant, {
      fill: hollow ? paint.papier : paint.promesse,
      stroke: paint.promesse,
      strokeWidth: 1.25,
      strokeLinejoin: 'round',
      curve: 'linear-closed',
    }),
    Plot.link([0], { x1: x, x2: x, y1: y, y2: top, stroke: paint.promesse, strokeWidth: 1.75 }),
  ];
}
