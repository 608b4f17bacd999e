import type { IdFormule } from '../domain/derivations/index.ts';
import type { Entree } from './entrees.ts';

/** A computed number with what is needed to do it again. */
export interface Calcul {
  /** The formula that gave it, one of `FORMULES`. */
  formule: IdFormule;
  entrees: readonly Entree[];
  /** Before it was rounded for print. */
  valeur: number | string;
  /** As it is printed. */
  texte: string;
  /** What it is, when the name of its formula does not say it: « Départements entièrement couverts ». */
  nom?: string | undefined;
}
