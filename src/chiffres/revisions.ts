import { faits, objectifs, observations, type LigneCitable } from '../donnees.ts';

/** The row that revises or replaces this one; null when none does. */
export function reviseePar(ligne: LigneCitable): string | null {
  return suivantes.get(ligne.id) ?? null;
}

/** The row that this one revises or replaces; null when there is none. */
export function revise(ligne: LigneCitable): string | null {
  return ('remplace' in ligne ? ligne.remplace : ligne.revise) || null;
}

const suivantes = new Map<string, string>();
for (const ligne of [...observations, ...objectifs, ...faits]) {
  const ancienne = revise(ligne);
  if (ancienne) suivantes.set(ancienne, ligne.id);
}
