import { desaccordsOf, entry, source } from '../../store/rows.ts';
import { standingRows } from '../../domain/derivations/index.ts';
import type { Observation } from '../../domain/tables/index.ts';
import type { SourceFigure } from '../figure.ts';

/** The sources of rows, in the order in which they first appear, each with its rows. */
export function sourcesOf(ids: readonly string[]): SourceFigure[] {
  return [...Map.groupBy(ids, (id) => entry(id).source)].map(([id, rows]) => ({ source: source(id).id, rows }));
}

/** Where the populations that rates divide by come from. */
export const SOURCE_POPULATION: SourceFigure = { source: 'cog-2026', rows: [] };

/** The disagreements that touch at least one of the rows, in their own order, each once. */
export function touchingDesaccords(ids: readonly string[]): string[] {
  return [...new Set(ids.flatMap(desaccordsOf).map(({ id }) => id))];
}

/** The rows that speak for an indicator at a date and a level, one a territory, of one modality (none when absent), in the order of the codes. */
export function atNiveau(
  observations: readonly Observation[],
  { date, niveau, ventilation = '' }: { date: string; niveau: 'REG' | 'DEP'; ventilation?: string },
): Observation[] {
  return standingRows(observations)
    .filter((o) => o.date === date && o.territoire.startsWith(`${niveau}-`) && o.ventilation === ventilation)
    .sort((a, b) => (a.territoire < b.territoire ? -1 : 1));
}
