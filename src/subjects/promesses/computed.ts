import type { Derive } from '../../domain/derivations/index.ts';
import type { DerivedPromesse, EtatPromesse } from '../../domain/etat-promesse.ts';

/** The computed figures of the promises that pages print, with the anchor that explains each on the method page. */
const PRINTED_COMPUTATIONS = [
  'partEcheance',
  'ecartEcheance',
  'partObjectif',
  'ecart',
  'rythmeRecent',
  'rythmeEnsemble',
  'rythmeNecessaire',
  'dateAuRythmeRecent',
  'dateAuRythmeEnsemble',
] as const satisfies readonly (keyof DerivedPromesse)[];

export type PrintedComputation = (typeof PRINTED_COMPUTATIONS)[number];

/** The anchor of a computed figure on the method page. */
export function computationAnchor(promesse: string, computation: PrintedComputation): string {
  return `calcul-${promesse}-${computation}`;
}

/**
 * The computed figures of a promise that may be shown: those that could be computed, and none where the promise cannot be checked:
 * a share of the target from a count of before the plan would pass for a result.
 */
export function computationsOf({
  derived,
  verdict,
}: EtatPromesse): { computation: PrintedComputation; derive: Derive | Derive<string> }[] {
  if (!derived || verdict.issue === 'inverifiable') return [];
  return PRINTED_COMPUTATIONS.flatMap((computation) => {
    const derive = derived[computation];
    return derive && derive.valeur !== null ? [{ computation, derive }] : [];
  });
}
