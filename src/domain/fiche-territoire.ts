import type { Derive, Rang, Verdict } from './derivations/index.ts';
import type { CodeTerritoire } from './territoire.ts';

/** A value set beside that of a wider territory, at the same date. */
export interface Comparaison {
  territoire: CodeTerritoire;
  observation: string;
  /** Difference, for anything but a count. */
  ecart: Derive | null;
  /** Share of the wider territory, for a count. */
  part: Derive | null;
  /** For 100 000 inhabitants of the wider territory, for a count: see `LigneFiche.taux`. */
  taux: Derive | null;
}

/** The last value of a territory, set beside one of its own targets. */
export interface ObjectifFiche {
  objectif: string;
  ecart: Derive;
  part: Derive;
  verdict: Verdict;
}

/** What is known of one indicator (and one modality of it) in one territory. Rows are named by their ids. */
export interface LigneFiche {
  indicateur: string;
  /** Empty when the indicator has none. */
  ventilation: string;
  /** The last value that is a number. */
  derniere: string | null;
  /** An absence published or noted after `derniere`, or alone. */
  absence: string | null;
  /** The earlier values, from the oldest to the newest. */
  precedentes: readonly string[];
  /** Since the value before. */
  variation: Derive | null;
  region: Comparaison | null;
  france: Comparaison | null;
  /** Those that nothing replaces, in the order of their deadlines. */
  objectifs: readonly ObjectifFiche[];
  /** For 100 000 inhabitants, for a count. That of France leaves Mayotte out, and says so by its formula. */
  taux: Derive | null;
  /**
   * Among the départements that have a number at the date of `derniere`: by value, or by rate for 100 000 inhabitants,
   * to one decimal, for a count. Null for another level, for a count without rate or too small to be ranked, or where the
   * département stands alone.
   */
  rang: Rang | null;
}

/** What is known of a territory. */
export interface FicheTerritoire {
  code: CodeTerritoire;
  /** In the order of the indicators, then of the modalities. Indicators that do not declare the level are left out. */
  lignes: readonly LigneFiche[];
}
