/**
 * The four kinds of « no value ». They are never zero and never one another:
 * - `nd`  missing: the producer publishes the series but gives nothing here;
 * - `s`   secret: the producer hides the value (statistical secrecy);
 * - `so`  not applicable: the question has no sense here;
 * - `inc` unknown: no publication was found.
 */
export const ABSENCES = ['nd', 's', 'so', 'inc'] as const;
export type Absence = (typeof ABSENCES)[number];

/** The word a reader sees for each kind of absence. */
export const ABSENCE_WORD: Record<Absence, string> = {
  nd: 'non publié',
  s: 'secret statistique',
  so: 'sans objet',
  inc: 'inconnu',
};

/**
 * The same for what is read commune by commune: a value that the copy which was read does not have may have been published all the
 * same.
 */
export const COMMUNE_ABSENCE_WORD: Record<Absence, string> = { ...ABSENCE_WORD, nd: 'absent du fichier lu' };

/** The word, in a table, of what our tables do not have: it may well be published. */
export const NO_ROW_WORD = 'non repris';

/** A cell of a table: a number, or the reason why there is none. */
export type Valeur = number | Absence;

/** Whether a cell holds a number; else it holds the reason why there is none. */
export function isNumber(valeur: Valeur): valeur is number {
  return typeof valeur === 'number';
}

/** Whether there is at least one of what is counted: an absence is no « yes ». */
export function hasSome(count: Valeur | undefined): boolean {
  return count !== undefined && isNumber(count) && count > 0;
}
