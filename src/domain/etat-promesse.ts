import type { DateSource } from './date-source.ts';
import type { Derive, Verdict } from './derivations/index.ts';
import type { Promesse } from './tables/index.ts';

/** One series of France about a promise. Rows of two series are never joined by a line. */
export interface PromesseSeries {
  indicateur: string;
  /** Whether the promise is judged on it; the others measure something near with another definition. */
  judged: boolean;
  /** Every row, absences and revised ones included, from the oldest to the newest. */
  observations: readonly string[];
  /** Those that may be compared with each other. */
  comparables: readonly string[];
}

/** One target of a promise: the judged one, one it replaced or one that replaced it, or another of the same indicator. */
export interface ObjectifPromesse {
  objectif: string;
  juge: boolean;
  /** The verdict on this very target. Null when the target holds no number. */
  verdict: Verdict | null;
}

/** What the figures computed by the site say of a promise at the date of the edition. */
export interface DerivedPromesse {
  partObjectif: Derive;
  avancement: Derive;
  /** Target − value: what is missing at the last value. */
  ecart: Derive;
  /** The same from the value of the deadline itself; null unless the verdict rests on one that does not reach the target. */
  ecartEcheance: Derive | null;
  /** The share of the target reached at the deadline; null in the same cases. */
  partEcheance: Derive | null;
  depassement: Derive;
  rythmeRecent: Derive;
  rythmeEnsemble: Derive;
  rythmeNecessaire: Derive;
  dateAuRythmeRecent: Derive<DateSource>;
  dateAuRythmeEnsemble: Derive<DateSource>;
}

/** A promise, ready for its page. Rows are named by their ids. */
export interface EtatPromesse {
  promesse: Promesse['id'];
  edition: DateSource;
  indicateur: string;
  /** The target it is judged on. */
  objectif: string;
  series: readonly PromesseSeries[];
  /** In the order of their announcement, then of their deadline. */
  objectifs: readonly ObjectifPromesse[];
  /** The last comparable value when the target was announced. */
  start: string | null;
  /** The last comparable value of all. */
  latest: string | null;
  /** The comparable value nearest to the deadline, and how many months it comes before it (negative: after). */
  nearDeadline: { observation: string; monthsBefore: number } | null;
  /** From the last value to the judged target. Null when there is no value at all. */
  derived: DerivedPromesse | null;
  verdict: Verdict;
}
