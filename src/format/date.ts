import { FORME_DATE, precisionDe, type DateSource } from '../domain/date-source.ts';
import { ESPACE_INSECABLE } from './nombre.ts';

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;

const MOIS_COURTS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;

/** A date in full, at its own precision: « 2022 », « décembre 2023 », « 31 décembre 2024 », « date inconnue ». */
export function formatDate(date: DateSource): string {
  return ecrire(date, MOIS);
}

/** A date for axes and narrow columns, which does not break: « 2022 », « déc. 2023 », « 31 déc. 2024 », « date inconnue ». */
export function formatDateCourte(date: DateSource): string {
  return ecrire(date, MOIS_COURTS).replaceAll(' ', ESPACE_INSECABLE);
}

/**
 * A deadline: the last day of a year is « fin 2024 », the last day of a month « fin novembre 2023 »; any other date is
 * written as `formatDate` does (« 2027 », « décembre 2026 »), for a source that names a year does not say its end.
 */
export function formatEcheance(date: DateSource): string {
  return fin(date, MOIS) ?? formatDate(date);
}

/** The same, short: « fin 2024 », « déc. 2026 ». */
export function formatEcheanceCourte(date: DateSource): string {
  return fin(date, MOIS_COURTS) ?? formatDateCourte(date);
}

/** When: « en 2022 », « en décembre 2023 », « le 31 décembre 2024 », « à une date inconnue ». */
export function formatQuand(date: DateSource): string {
  return quand(date, MOIS);
}

/** By when: « fin 2024 », « en 2027 », « en décembre 2026 », « le 15 mars 2025 », « à une date inconnue ». */
export function formatPourQuand(date: DateSource): string {
  return fin(date, MOIS) ?? formatQuand(date);
}

/** The same, short: « fin 2024 », « en 2027 », « en déc. 2026 ». */
export function formatPourQuandCourt(date: DateSource): string {
  return fin(date, MOIS_COURTS) ?? quand(date, MOIS_COURTS);
}

function quand(date: DateSource, mois: readonly string[]): string {
  return { annee: 'en ', mois: 'en ', jour: 'le ', inconnue: 'à une ' }[precisionDe(date)] + ecrire(date, mois);
}

function ecrire(date: DateSource, mois: readonly string[]): string {
  if (date === 'inconnue') return 'date inconnue';
  const { annee, nomMois, jour } = lire(date, mois);
  if (!nomMois) return annee;
  return jour ? `${jour === 1 ? '1er' : jour}${ESPACE_INSECABLE}${nomMois} ${annee}` : `${nomMois} ${annee}`;
}

/** « fin … » for the last day of a year or of a month, else null. */
function fin(date: DateSource, mois: readonly string[]): string | null {
  if (precisionDe(date) !== 'jour') return null;
  const { annee, rangMois, nomMois, jour } = lire(date, mois);
  if (jour !== new Date(Date.UTC(Number(annee), rangMois, 0)).getUTCDate()) return null;
  return `fin${ESPACE_INSECABLE}${rangMois === 12 ? '' : `${nomMois} `}${annee}`;
}

function lire(date: DateSource, mois: readonly string[]) {
  const parts = FORME_DATE.exec(date);
  if (!parts) throw new Error(`not a date of a source: ${date}`);
  const rangMois = Number(parts[2] ?? 0);
  return { annee: parts[1] ?? '', rangMois, nomMois: mois[rangMois - 1], jour: Number(parts[3] ?? 0) };
}
