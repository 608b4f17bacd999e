import type { RecordRow } from '../../domain/territoire-record.ts';
import { entry } from '../../store/rows.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { medicobusOf } from './medicobus.ts';
import { franceBeside } from './surroundings.ts';
import { promesseMeasures, type PromesseMeasure } from './view.ts';

/** What the sheet of a région or a département shows: its promises, what surrounds them, the médicobus signalled. */
interface TerritoireContent {
  measures: readonly PromesseMeasure[];
  context: readonly RecordRow[];
  /** Ids of rows. */
  medicobus: readonly string[];
}

/** Ids of the sources of the numbers of a sheet, in the order of the sheet. */
export function territoireSources({ measures, context, medicobus }: TerritoireContent): string[] {
  const ids = [
    ...measures.flatMap((b) => [
      ...b.comparison.map(({ observation }) => observation?.id),
      b.row.absence,
      ...b.row.objectifs.map(({ objectif }) => objectif),
    ]),
    ...context.flatMap((row) => [row.latest ?? row.absence, franceBeside(row)?.id]),
    ...medicobus,
  ];
  return [...new Set(ids.flatMap((id) => (id ? [entry(id).source] : [])))];
}

/** Ids of the sources of what a page finer than the département says of it. */
export function sourcesOfBlock(departement: Territoire): string[] {
  const medicobus = medicobusOf(departement).map(({ id }) => id);
  return territoireSources({ measures: promesseMeasures(departement), context: [], medicobus });
}
