import type { IdVariable, SimilarTerritoire } from './derivations/index.ts';
import type { CodeTerritoire } from './territoire.ts';

/** A value on which territories are compared. */
export interface PublishedTrait {
  valeur: number;
  /** Id of the row that it is; null for a population and for a share that the site computes. */
  observation: string | null;
}

/** The territories of the same level that are nearest to one, and what they are compared on. */
export interface Similarities {
  code: CodeTerritoire;
  /** Null: the territory has no value of it at the date of the others. */
  traits: Readonly<Record<IdVariable, PublishedTrait | null>>;
  /** From the nearest on. */
  similar: readonly SimilarTerritoire[];
}
