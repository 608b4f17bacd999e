import { faits, objectifs, observations, type CitableRow } from '../../store/rows.ts';

/** The row that revises or replaces this one; null when none does. */
export function revisedBy(row: CitableRow): string | null {
  return next.get(row.id) ?? null;
}

/** The row that this one revises or replaces; null when there is none. */
export function revise(row: CitableRow): string | null {
  return ('remplace' in row ? row.remplace : row.revise) || null;
}

const next = new Map<string, string>();
for (const row of [...observations, ...objectifs, ...faits]) {
  const old = revise(row);
  if (old) next.set(old, row.id);
}
