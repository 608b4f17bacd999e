import type { Derive } from '../domain/derivations/index.ts';
import type { DeriveesPromesse, EtatPromesse } from '../domain/etat-promesse.ts';

/** The computed figures of the promises that pages print, with the anchor that explains each on the method page. */
export const CALCULS_IMPRIMES = [
  'partEcheance',
  'ecartEcheance',
  'partObjectif',
  'ecart',
  'rythmeRecent',
  'rythmeEnsemble',
  'rythmeNecessaire',
  'dateAuRythmeRecent',
  'dateAuRythmeEnsemble',
] as const satisfies readonly (keyof DeriveesPromesse)[];

export type CalculImprime = (typeof CALCULS_IMPRIMES)[number];

/** The anchor of a computed figure on the method page. */
export function ancreCalcul(promesse: string, calcul: CalculImprime): string {
  return `calcul-${promesse}-${calcul}`;
}

/**
 * The computed figures of a promise that may be shown: those that could be computed, and none where the promise cannot be checked:
 * a share of the target from a count of before the plan would pass for a result.
 */
export function calculsDe({
  derivees,
  verdict,
}: EtatPromesse): { calcul: CalculImprime; derive: Derive | Derive<string> }[] {
  if (!derivees || verdict.issue === 'inverifiable') return [];
  return CALCULS_IMPRIMES.flatMap((calcul) => {
    const derive = derivees[calcul];
    return derive && derive.valeur !== null ? [{ calcul, derive }] : [];
  });
}
