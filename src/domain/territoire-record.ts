import type { Derive, Rank, Verdict } from './derivations/index.ts';
import type { CodeTerritoire } from './territoire.ts';

/** A value set beside what a wider territory has at the same date: a number, or an absence, of which nothing is computed. */
export interface Comparison {
  territoire: CodeTerritoire;
  observation: string;
  /** Difference, for anything but a count. */
  gap: Derive | null;
  /** Share of the wider territory, for a count. */
  part: Derive | null;
}

/** The last value of a territory, set beside one of its own targets. */
export interface RecordObjectif {
  objectif: string;
  gap: Derive;
  part: Derive;
  verdict: Verdict;
}

/** What is known of one indicator (and one modality of it) in one territory. Rows are named by their ids. */
export interface RecordRow {
  indicateur: string;
  /** Empty when the indicator has none. */
  ventilation: string;
  /** The last value that is a number. */
  latest: string | null;
  /** An absence published or noted after `latest`, or alone. */
  absence: string | null;
  /** The earlier values, from the oldest to the newest. */
  earlier: readonly string[];
  /** Since the value before. */
  change: Derive | null;
  region: Comparison | null;
  france: Comparison | null;
  /** Those that nothing replaces, in the order of their deadlines. */
  objectifs: readonly RecordObjectif[];
  /** Of `latest`: see `DerivedObservation`. */
  rank: Rank | null;
}

/** What is known of a territory. */
export interface TerritoireRecord {
  code: CodeTerritoire;
  /** In the order of the indicators, then of the modalities. Indicators that do not declare the level are left out. */
  rows: readonly RecordRow[];
}
