import type { Indicateur, Objectif } from '../tables/index.ts';
import { isNumber } from '../valeur.ts';
import { derive, withoutValue, type Derive } from './derive.ts';
import type { Measure } from './series.ts';

export type Sens = Indicateur['sens'];

/** A target that holds a number. Of a range, the bottom is the target. */
export type Target = Objectif & { valeur: number };

export function isTarget(objectif: Objectif): objectif is Target {
  return isNumber(objectif.valeur);
}

/** Share of the target reached, in %, unbounded: 100 × value ÷ target. A target to fall to has no such share: see `progress`. */
export function objectifShare(measure: Measure, target: Target, sens: Sens): Derive {
  if (sens === 'baisse') return withoutValue('part-objectif', 'cible-a-la-baisse', [measure, target]);
  if (target.valeur === 0) return withoutValue('part-objectif', 'division-par-zero', [measure, target]);
  return derive('part-objectif', (100 * measure.valeur) / target.valeur, [measure, target]);
}

/**
 * Way made from the start to the target, in %: 100 × (value − start) ÷ (target − start). Rising and falling targets
 * alike; negative when things went the wrong way, over 100 when the target is passed. `start` null: none was known.
 * Nothing either when no value followed the start.
 */
export function progress(start: Measure | null, measure: Measure, target: Target): Derive {
  if (start === null) return withoutValue('avancement', 'depart-absent', [measure, target]);
  if (start.id === measure.id) return withoutValue('avancement', 'aucune-valeur-depuis-le-depart', [start, target]);
  const path = target.valeur - start.valeur;
  if (path === 0) return withoutValue('avancement', 'division-par-zero', [start, measure, target]);
  return derive('avancement', (100 * (measure.valeur - start.valeur)) / path, [start, measure, target]);
}

/** What is missing: target − value, in the unit of the indicator, or in points for a share. Negative once the target is passed. */
export function objectifGap(measure: Measure, target: Target): Derive {
  return derive('ecart-objectif', target.valeur - measure.valeur, [measure, target]);
}

/** By how much the value is better than the target, always above zero; nothing when it is not. */
export function overshoot(measure: Measure, target: Target, sens: Sens): Derive {
  const lead = sens === 'baisse' ? target.valeur - measure.valeur : measure.valeur - target.valeur;
  return lead > 0
    ? derive('depassement', lead, [measure, target])
    : withoutValue('depassement', 'non-atteint', [measure, target]);
}

/** Whether the bare number reaches the target, the exactness of both left aside. A direction « aucun » is read as rising. */
export function reached(valeur: number, target: number, sens: Sens): boolean {
  return sens === 'baisse' ? valeur <= target : valeur >= target;
}
