import { paint } from '../palette.ts';
import { ABSENCES, isNumber, type Absence, type Valeur } from '../../domain/valeur.ts';

/** What fills the 6 × 6 cell of each kind: they differ by drawing alone, so that they do on a grey print. */
const MOTIFS: Record<Absence, string> = {
  nd: '<path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3"/>',
  s: '<path d="M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3M-1.5 4.5l3 3M0 0l6 6M4.5-1.5l3 3"/>',
  so: '<path stroke-linecap="round" stroke-width="1.7" d="M1.5 1.5h0M4.5 4.5h0"/>',
  inc: '<path d="M0 1.5h6M0 4.5h6"/>',
};

/** The kinds of absence met in the values, in the order of `ABSENCES`. */
export function absencesOf(valeurs: readonly Valeur[]): Absence[] {
  return ABSENCES.filter((absence) => valeurs.some((valeur) => valeur === absence));
}

/**
 * The `<defs>` of the hatches of some kinds; empty for none. They are made to be used where path data is drawn, in half units.
 */
export function hatchDefs(absences: readonly Absence[], id: string): string {
  if (absences.length === 0) return '';
  const patterns = absences.map(
    (absence) =>
      `<pattern id="${id}-${absence}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="scale(2)">` +
      `<rect width="6" height="6" fill="${paint.filet}" fill-opacity=".45"/><g fill="none" stroke="${paint.absent}">${MOTIFS[absence]}</g></pattern>`,
  );
  return `<defs>${patterns.join('')}</defs>`;
}

/** The attributes of a shape without value. */
export function hatchAttributes(absence: Absence, id: string): string {
  return `class="absent ${absence}" fill="url(#${id}-${absence})"`;
}

/** Narrows a value to its kind of absence. */
export function isAbsence(valeur: Valeur): valeur is Absence {
  return !isNumber(valeur);
}
