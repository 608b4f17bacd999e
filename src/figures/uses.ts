import { citedRows } from '../store/cell.ts';
import { once } from '../store/once.ts';
import { promesses } from '../store/rows.ts';
import { figure, IDS_FIGURES } from './index.ts';
import type { SeriesValues } from '../store/series.ts';

const byRow = once(toIndex);

/** The ids of the figures whose table prints a row, in the order of the gallery. */
export function printingFigures(ids: readonly string[]): readonly string[] {
  const found = new Set(ids.flatMap((id) => byRow().get(id) ?? []));
  return IDS_FIGURES.filter((id) => found.has(id));
}

/** The promises that a series tells of: those judged on its indicator, and that of its theme. */
export function promessesOf({ indicateur }: SeriesValues): readonly (typeof promesses)[number][] {
  return promesses.filter((p) => p.indicateur === indicateur.id || p.id === indicateur.theme);
}

function toIndex(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const id of IDS_FIGURES) {
    for (const row of citedRows(figure(id).table.rows.flat())) index.set(row.id, [...(index.get(row.id) ?? []), id]);
  }
  return index;
}
