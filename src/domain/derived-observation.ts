import type { Derive, Rank } from './derivations/index.ts';

/**
 * What the site computes of one published number of France, a région or a département, from the rows of its own date: made
 * once, by the join. A number that a later row revises has no record, nor has an absence.
 */
export interface DerivedObservation {
  observation: string;
  /** For 100 000 inhabitants, for a count. That of France leaves Mayotte out, and says so by its formula. */
  rate: Derive | null;
  /** The people left out, for the published share of coverage by a CPTS. */
  notCovered: Derive | null;
  /**
   * Among the départements that have a number at the same date: by value, or by rate to one decimal for a count. Null for
   * another level, for a number that is not the one that speaks at its date, for a count without rate or too small to be
   * ranked, or where the département stands alone.
   */
  rank: Rank | null;
}
