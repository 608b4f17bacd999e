import type { FormulaId } from './formulas.ts';

/** Why a figure cannot be computed. The words a reader sees are in `MOTIF_WORD`. */
type MotifDerive = keyof typeof MOTIF_WORD;

export const MOTIF_WORD = {
  'valeur-absente': 'il manque une valeur',
  'depart-absent': 'aucune valeur n’est connue à la date de l’annonce ni avant',
  'aucune-valeur-depuis-le-depart': 'aucune valeur n’est connue depuis l’annonce',
  'cible-a-la-baisse': 'la cible est à atteindre par le haut',
  'division-par-zero': 'le calcul diviserait par zéro',
  'trop-peu-de-points': 'il faut deux valeurs exactes, datées au mois ou au jour',
  'deja-atteint': 'la cible est atteinte',
  'non-atteint': 'la cible n’est pas dépassée',
  'echeance-passee': 'l’échéance précède la dernière valeur',
  'echeance-inconnue': 'l’échéance n’est pas datée',
  'rythme-nul-ou-contraire': 'au rythme observé, la cible n’est jamais atteinte',
  'au-dela-de-l-horizon': 'à plus de dix ans de la dernière valeur, une projection n’a plus de sens',
  'annees-differentes': 'le nombre et la population ne sont pas de la même année',
  'pas-un-nombre-de': 'l’indicateur n’est pas un nombre d’unités',
} as const;

/** A computed figure, with everything needed to check it. */
export interface Derive<T = number> {
  formula: FormulaId;
  /** Not rounded, but for the noise of binary fractions. Null when it cannot be computed, for the reason that `motif` gives. */
  valeur: T | null;
  motif: MotifDerive | null;
  /** Whether an input is not exact: the result then is « environ ». */
  approximate: boolean;
  /** The ids of the rows it comes from, and the key of the territory whose population it uses. */
  inputs: readonly string[];
}

/** What every input of a computed figure has. */
interface Input {
  id: string;
  precision: string;
  valeur_max: number | null;
}

/** A computed figure that has a value. */
export function derive<T>(formula: FormulaId, valeur: T, inputs: readonly Input[]): Derive<T> {
  return {
    formula,
    valeur: typeof valeur === 'number' ? (withoutNoise(valeur) as T) : valeur,
    motif: null,
    ...provenance(inputs),
  };
}

/** 86.1 − 84 is 2.1, not 2.0999999999999943: twelve digits are far more than any source gives. */
function withoutNoise(number: number): number {
  return Number(number.toPrecision(12));
}

/** A computed figure that cannot be computed, with the reason. */
export function withoutValue(formula: FormulaId, motif: MotifDerive, inputs: readonly Input[]): Derive<never> {
  return { formula, valeur: null, motif, ...provenance(inputs) };
}

function provenance(inputs: readonly Input[]): { approximate: boolean; inputs: string[] } {
  return {
    approximate: inputs.some(({ precision, valeur_max }) => precision !== 'exact' || valeur_max !== null),
    inputs: inputs.map(({ id }) => id),
  };
}
