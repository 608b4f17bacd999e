import { hasModalityWords } from '../../src/store/modalities.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** A modality has its words: without them, no page could name its rows. */
export function checkModalityHasWords({ observations }: Tables): Failure[] {
  return observations.rows
    .filter(({ values }) => values.ventilation !== '' && !hasModalityWords(values.ventilation))
    .map((row) => failureAt(row, 'ventilation', 'une modalité qui a ses mots, à ajouter dans src/store/modalities.ts'));
}
