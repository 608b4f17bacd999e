/** A rectangle in pixels, from its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  /** For an obstacle, how bad it is to cover it: 1 unless told, less for a mark that may be crossed. */
  weight?: number;
}

export type Side = 'right' | 'above' | 'below' | 'left' | 'above-left' | 'above-right' | 'below-left' | 'below-right';

/** A label to place beside the point (x, y) that it names. */
export interface LabelToPlace {
  x: number;
  y: number;
  width: number;
  height: number;
  /** Sides in order of preference. */
  sides: readonly Side[];
  /** Distance from the point, in pixels. */
  gap?: number;
}

interface PlacedLabel extends Box {
  side: Side;
  /** Whether it stands so far from its point that a thin line should lead to it. */
  distant: boolean;
}

/** How bad it is to cover another text, against 1 for a line or a dot. */
export const TEXT_WEIGHT = 30;

/** How far a label may be moved along the vertical, in pixels, nearest first. */
const SHIFTS = [0, -5, 5, -10, 10, -15, 15, -20, 20, -26, 26, -34, 34, -44, 44, -56, 56, -70, 70, -90, 90, -115, 115];

/**
 * Places labels one after the other, the first having the best places: each takes the candidate (a side, moved up or down) which
 * covers the least of the obstacles and of the labels already placed, stays inside `bounds`, and is nearest to its preference.
 */
export function placeLabels(
  labels: readonly LabelToPlace[],
  { obstacles, bounds }: { obstacles: readonly Box[]; bounds: Box },
): PlacedLabel[] {
  const taken = [...obstacles];
  return labels.map((label) => {
    const candidates = label.sides.flatMap((side, rank) =>
      SHIFTS.map((shift) => {
        const box = shifted(inside(beside(label, side), side, bounds), shift);
        const covered = taken.reduce((sum, other) => sum + overlap(grown(box, 2), other) * (other.weight ?? 1), 0);
        const outside = box.width * box.height - overlap(box, bounds);
        const distant = Math.abs(shift) > 20;
        return {
          ...box,
          side,
          distant,
          cost: covered * 4 + outside * 40 + rank * 8 + Math.abs(shift) + (distant ? 40 + shift ** 2 / 20 : 0),
        };
      }),
    );
    const { cost: _cost, ...best } = candidates.reduce((a, b) => (b.cost < a.cost ? b : a));
    taken.push({ ...best, weight: TEXT_WEIGHT });
    return best;
  });
}

function beside({ x, y, width, height, gap = 8 }: LabelToPlace, side: Side): Box {
  const left = side.endsWith('right')
    ? x + (side === 'right' ? gap : 0)
    : side.endsWith('left')
      ? x - width - (side === 'left' ? gap : 0)
      : x - width / 2;
  const top = side.startsWith('above') ? y - gap - height : side.startsWith('below') ? y + gap : y - height / 2;
  return { x: left, y: top, width, height };
}

/** A label above or below its point may slide along it to stay in the drawing; one at its right or left would cover it. */
function inside(box: Box, side: Side, bounds: Box): Box {
  if (side === 'right' || side === 'left') return box;
  return { ...box, x: Math.max(bounds.x, Math.min(bounds.x + bounds.width - box.width, box.x)) };
}

function shifted(box: Box, dy: number): Box {
  return { ...box, y: box.y + dy };
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** Area common to two boxes, in square pixels. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

/** A polyline as small boxes along it, for labels to keep off. */
export function segmentBoxes(points: readonly { x: number; y: number }[]): Box[] {
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] as { x: number; y: number };
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 4));
    const along = (step: number) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    });
    return Array.from({ length: steps }, (_, step) => ({
      x: along(step).x - 2,
      y: along(step).y - 2,
      width: 4,
      height: 4,
    }));
  });
}
