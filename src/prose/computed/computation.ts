import type { FormulaId } from '../../domain/derivations/index.ts';
import type { Input } from './inputs.ts';

/** A computed number with what is needed to do it again. */
export interface Computation {
  /** The formula that gave it, one of `FORMULAS`. */
  formula: FormulaId;
  inputs: readonly Input[];
  /** Before it was rounded for print. */
  valeur: number | string;
  /** As it is printed. */
  text: string;
  /** What it is, when the name of its formula does not say it: « Départements entièrement couverts ». */
  nom?: string | undefined;
}
