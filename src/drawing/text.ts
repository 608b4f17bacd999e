import * as Plot from '@observablehq/plot';
import { paint } from './palette.ts';

/** One line of text; `y` is its middle. */
export interface TextItem {
  x: number;
  y: number;
  text: string;
  size?: number;
  weight?: number;
  fill?: string;
  anchor?: 'start' | 'middle' | 'end';
  /** Whether a rim of paper keeps it readable over lines. */
  halo?: boolean;
}

/** Marks for lines of text, one mark for all those that look the same, in the order of their first occurrence. */
export function texts(items: readonly TextItem[]): Plot.Markish[] {
  const groups = Map.groupBy(items, ({ size = 12, weight = 400, fill = paint.encre, anchor = 'start', halo = false }) =>
    JSON.stringify([size, weight, fill, anchor, halo]),
  );
  return [...groups.values()].map((group) => {
    const { size = 12, weight = 400, fill = paint.encre, anchor = 'start', halo = false } = group[0] as TextItem;
    return Plot.text(group, {
      x: 'x',
      y: 'y',
      text: 'text',
      fill,
      fontSize: size,
      fontWeight: weight,
      textAnchor: anchor,
      ...(halo ? { stroke: paint.papier, strokeWidth: 4 } : {}),
    });
  });
}
