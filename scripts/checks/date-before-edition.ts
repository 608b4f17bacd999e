import type { DateSource } from '../../src/domain/date-source.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/**
 * Nothing is observed, stated, announced, published or consulted after the edition, nor does a target fall due before
 * it is announced. A period that has begun is not after: « 2026 » may stand in the edition of November 2026. A
 * projection may speak of later.
 */
export function checkDateBeforeEdition({ edition, sources, observations, objectifs, faits }: Tables): Failure[] {
  const today = edition.rows[0]?.values.date;
  if (today === undefined) return [];
  const expected = `une date qui ne suit pas l’édition du ${today}`;
  const valeurs = [...observations.rows, ...faits.rows].filter(({ values }) => values.precision !== 'projection');
  return [
    ...valeurs
      .filter(({ values }) => isAfter(values.date, today))
      .map((row) => failureAt<{ date: unknown }>(row, 'date', expected)),
    ...objectifs.rows.flatMap((row) => {
      const { annonce_le, echeance } = row.values;
      if (isAfter(annonce_le, today)) return failureAt(row, 'annonce_le', expected);
      return isAfter(annonce_le, echeance)
        ? failureAt(row, 'annonce_le', `une date qui ne suit pas l’échéance, ${echeance}`)
        : [];
    }),
    ...sources.rows.flatMap((row) =>
      (['publie_le', 'consulte_le', 'etat_au'] as const)
        .filter((name) => isAfter(row.values[name], today))
        .map((name) => failureAt(row, name, expected)),
    ),
  ];
}

/** Whether a date is surely after another: both known, and after it at the coarser of the two precisions. */
export function isAfter(date: DateSource, other: DateSource): boolean {
  if (!/^\d/.test(date) || !/^\d/.test(other)) return false;
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) > other.slice(0, length);
}
