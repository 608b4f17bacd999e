import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/** A target was announced by someone or on some date: without either it is no promise. */
export function checkObjectifAnnounced({ objectifs }: Tables): Failure[] {
  return objectifs.rows
    .filter(({ values }) => values.annonce_le === 'inconnue' && values.annonce_par === 'inconnu')
    .map((row) => failureAt(row, 'annonce_le', 'une date d’annonce, ou à défaut un auteur dans annonce_par'));
}
