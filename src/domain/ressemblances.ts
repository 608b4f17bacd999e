import type { IdVariable, Semblable } from './derivations/index.ts';
import type { CodeTerritoire } from './territoire.ts';

/** A value on which territories are compared. */
export interface TraitPublie {
  valeur: number;
  /** Id of the row that it is; null for a population and for a share that the site computes. */
  observation: string | null;
}

/** The territories of the same level that are nearest to one, and what they are compared on. */
export interface Ressemblances {
  code: CodeTerritoire;
  /** Null: the territory has no value of it at the date of the others. */
  traits: Readonly<Record<IdVariable, TraitPublie | null>>;
  /** From the nearest on. */
  semblables: readonly Semblable[];
}
