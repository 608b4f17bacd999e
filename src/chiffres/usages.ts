import { promesses } from '../donnees.ts';
import { figure, IDS_FIGURES } from '../figures/index.ts';
import type { Serie } from './series.ts';

let parLigne: Map<string, string[]> | undefined;

/** The ids of the figures whose table prints a row, in the order of the gallery. */
export function figuresImprimant(ids: readonly string[]): readonly string[] {
  parLigne ??= indexer();
  const trouvees = new Set(ids.flatMap((id) => parLigne?.get(id) ?? []));
  return IDS_FIGURES.filter((id) => trouvees.has(id));
}

/** The promises that a series tells of: those judged on its indicator, and that of its theme. */
export function promessesDe({ indicateur }: Serie): readonly (typeof promesses)[number][] {
  return promesses.filter((p) => p.indicateur === indicateur.id || p.id === indicateur.theme);
}

function indexer(): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const id of IDS_FIGURES) {
    for (const { ligne } of figure(id).tableau.lignes.flat()) {
      if (ligne) index.set(ligne, [...(index.get(ligne) ?? []), id]);
    }
  }
  return index;
}
