import type { WeightedMean } from './commune-facts.ts';

/** The sizes of communes, by their municipal population of today: from `min` people on, to the next one. */
export const SIZES = [
  { id: 'moins-de-500', min: 0, nom: 'Moins de 500 habitants' },
  { id: '500-a-1999', min: 500, nom: 'De 500 à 1 999' },
  { id: '2000-a-9999', min: 2000, nom: 'De 2 000 à 9 999' },
  { id: '10000-a-49999', min: 10_000, nom: 'De 10 000 à 49 999' },
  { id: '50000-et-plus', min: 50_000, nom: '50 000 et plus' },
] as const;
export type SizeId = (typeof SIZES)[number]['id'];

/** The size of a commune of so many people. */
export function sizeOf(population: number): SizeId {
  const size = SIZES.findLast(({ min }) => population >= min);
  if (size === undefined) throw new Error(`no size for ${population} people`);
  return size.id;
}

/** What the communes of one size, in the whole country, have of an indicator of means: one a date, in the order declared. */
export interface SizeMeans {
  size: SizeId;
  indicateur: string;
  means: readonly WeightedMean[];
}
