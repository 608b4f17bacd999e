import type { Inset } from '../../src/drawing/maps/contours.ts';

/** The frame of the map of France, in units. */
export const FRAME = { width: 600, height: 645 } as const;

/** What the metropole fills: the corner above Brittany is left to Paris, the strip under the Pyrénées to the DROM. */
export const METROPOLE_EXTENT: [[number, number], [number, number]] = [
  [2, 14],
  [598, 572],
];

/**
 * Points are dropped below these areas, in square units (`toPlanarTopology`). The metropole can lose more: at 2.25 the eye sees no change, even in a picture
 * twice as wide, and a map with its names and links stays under 12.5 kB.
 */
export const TOLERANCE = { metropole: 2.25, detail: 1 } as const;

/** Lambert-93's parallels and meridian. */
export const PARALLELS: [number, number] = [44, 49];
export const MERIDIAN = 3;

/** An inset before its contours are known: COG codes instead of keys, and the box that the shapes are centred in. */
export interface PlannedInset extends Omit<Inset, 'codes'> {
  cog: readonly string[];
  box: { x: number; y: number; width: number; height: number };
}

const DROM: readonly { id: string; nom: string; cog: string; scale: number }[] = [
  { id: 'guadeloupe', nom: 'Guadeloupe', cog: '971', scale: 1.5 },
  { id: 'martinique', nom: 'Martinique', cog: '972', scale: 2 },
  { id: 'guyane', nom: 'Guyane', cog: '973', scale: 1 / 3 },
  { id: 'la-reunion', nom: 'La Réunion', cog: '974', scale: 2 },
  { id: 'mayotte', nom: 'Mayotte', cog: '976', scale: 3 },
];

/**
 * The insets, at round scales so that each can be said: Paris and its three neighbours above Brittany, the DROM in a row under
 * the Pyrénées, west of Corsica, which stays in its place.
 */
export const INSETS: readonly PlannedInset[] = [
  {
    id: 'petite-couronne',
    lines: ['Paris et', 'petite couronne'],
    cog: ['75', '92', '93', '94'],
    scale: 5,
    label: 'a-droite',
    x: 1,
    y: 1,
    width: 112,
    height: 112,
    box: { x: 1, y: 1, width: 112, height: 112 },
  },
  ...DROM.map(({ id, nom, cog, scale }, rank) => {
    const frame = { x: 1 + rank * 110, y: 536, width: 104, height: 108 };
    return {
      id,
      lines: [nom],
      cog: [cog],
      scale,
      label: 'dedans' as const,
      ...frame,
      // The name stands above, the scale note in the bottom left corner.
      box: { x: frame.x + 16, y: frame.y + 21, width: frame.width - 20, height: frame.height - 34 },
    };
  }),
];

/** The frame of a région: this wide, at most as high, with a margin so that no line is cut. */
export const REGION_FRAME = { side: 360, margin: 3 } as const;

/**
 * The frame of the communes of a place: at most so wide and so high, with a margin for the largest dot; it shows so many km at
 * least, so that a group of two communes has something around it.
 */
export const COMMUNE_FRAME = { side: 360, margin: 15, kmMin: 12 } as const;
