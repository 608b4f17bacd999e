import type { CombinedVerdict, FormulaId, Issue, SeriesVerdict, Verdict } from './derivations/index.ts';
import type { Precision } from './tables/columns.ts';
import type { Niveau } from './territoire.ts';

/** The targets that an indicator sets for the territories of one level, by verdict. */
export interface TerritorialTargets {
  indicateur: string;
  niveau: Niveau;
  echeance: string;
  /** The targets, one a territory. */
  targets: readonly string[];
  byIssue: Partial<Record<Issue, readonly string[]>>;
}

/** A value that a verdict rests on: a row, or what a formula makes of several. */
export interface BearingPoint {
  id: string;
  value: number;
  max: number | null;
  precision: Precision;
  date: string;
  indicateur: string;
  /** Null for a published row, whose id is then that of the point. */
  formula: FormulaId | null;
  inputs: readonly string[];
}

/** One series that bears on an engagement, with what it says of it. */
export interface EngagementSeriesState extends SeriesVerdict {
  /** The values that the verdict names, and the nearest to the deadline. */
  points: readonly BearingPoint[];
  /** The last value of all. */
  last: BearingPoint | null;
  /** Whether a headline may rest on it. */
  leads: boolean;
}

/** One formulation of an engagement, with what may be said of it at the date of the edition. */
export interface FormulationEngagement {
  objectif: string;
  juge: boolean;
  /** Null when the target holds no number. */
  verdict: Verdict | null;
  /** The last comparable value of what the target counts, or null. */
  latest: string | null;
  /** What each series that bears on the engagement says of this target, in the order of their table. */
  series: readonly EngagementSeriesState[];
  /** The event by which what was promised without a number was opened; null without one. */
  opening: string | null;
  /** The verdict from all of them. */
  combined: CombinedVerdict;
}

/** An engagement of the ledger, ready for its page. Rows are named by their ids. */
export interface EtatEngagement {
  engagement: string;
  /** In the order of their announcements, then of their deadlines. */
  formulations: readonly FormulationEngagement[];
  verdict: Verdict | null;
  latest: string | null;
  territorial: readonly TerritorialTargets[];
  /** What each series that bears on it says, in the order of their table. */
  series: readonly EngagementSeriesState[];
  /** The verdict from all of them. */
  combined: CombinedVerdict;
  /** The newest value of the series that a headline may rest on. */
  newest: BearingPoint | null;
}
