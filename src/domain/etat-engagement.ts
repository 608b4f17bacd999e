import type { Issue, Verdict } from './derivations/index.ts';
import type { Niveau } from './territoire.ts';

/** One formulation of an engagement, with what may be said of it at the date of the edition. */
export interface FormulationEngagement {
  objectif: string;
  juge: boolean;
  /** Null when the target holds no number. */
  verdict: Verdict | null;
  /** The last comparable value of what the target counts, or null. */
  derniere: string | null;
}

/** The targets that an indicator sets for the territories of one level, by verdict. */
export interface CiblesTerritoriales {
  indicateur: string;
  niveau: Niveau;
  echeance: string;
  /** The targets, one a territory. */
  cibles: readonly string[];
  parIssue: Partial<Record<Issue, readonly string[]>>;
}

/** An engagement of the ledger, ready for its page. Rows are named by their ids. */
export interface EtatEngagement {
  engagement: string;
  /** In the order of their announcements, then of their deadlines. */
  formulations: readonly FormulationEngagement[];
  verdict: Verdict | null;
  derniere: string | null;
  territoriales: readonly CiblesTerritoriales[];
}
