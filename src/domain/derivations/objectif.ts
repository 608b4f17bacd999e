import type { Indicateur, Objectif } from '../tables/index.ts';
import { isNombre } from '../valeur.ts';
import { derive, sansValeur, type Derive } from './derive.ts';
import type { Mesure } from './serie.ts';

export type Sens = Indicateur['sens'];

/** A target that holds a number. Of a range, the bottom is the target. */
export type Cible = Objectif & { valeur: number };

export function isCible(objectif: Objectif): objectif is Cible {
  return isNombre(objectif.valeur);
}

/** Share of the target reached, in %, unbounded: 100 × value ÷ target. A target to fall to has no such share: see `avancement`. */
export function partObjectif(mesure: Mesure, cible: Cible, sens: Sens): Derive {
  if (sens === 'baisse') return sansValeur('part-objectif', 'cible-a-la-baisse', [mesure, cible]);
  if (cible.valeur === 0) return sansValeur('part-objectif', 'division-par-zero', [mesure, cible]);
  return derive('part-objectif', (100 * mesure.valeur) / cible.valeur, [mesure, cible]);
}

/**
 * Way made from the start to the target, in %: 100 × (value − start) ÷ (target − start). Rising and falling targets
 * alike; negative when things went the wrong way, over 100 when the target is passed. `depart` null: none was known.
 * Nothing either when no value followed the start.
 */
export function avancement(depart: Mesure | null, mesure: Mesure, cible: Cible): Derive {
  if (depart === null) return sansValeur('avancement', 'depart-absent', [mesure, cible]);
  if (depart.id === mesure.id) return sansValeur('avancement', 'aucune-valeur-depuis-le-depart', [depart, cible]);
  const chemin = cible.valeur - depart.valeur;
  if (chemin === 0) return sansValeur('avancement', 'division-par-zero', [depart, mesure, cible]);
  return derive('avancement', (100 * (mesure.valeur - depart.valeur)) / chemin, [depart, mesure, cible]);
}

/** What is missing: target − value, in the unit of the indicator, or in points for a share. Negative once the target is passed. */
export function ecartObjectif(mesure: Mesure, cible: Cible): Derive {
  return derive('ecart-objectif', cible.valeur - mesure.valeur, [mesure, cible]);
}

/** By how much the value is better than the target, always above zero; nothing when it is not. */
export function depassement(mesure: Mesure, cible: Cible, sens: Sens): Derive {
  const avance = sens === 'baisse' ? cible.valeur - mesure.valeur : mesure.valeur - cible.valeur;
  return avance > 0
    ? derive('depassement', avance, [mesure, cible])
    : sansValeur('depassement', 'non-atteint', [mesure, cible]);
}

/** Whether the bare number reaches the target, the exactness of both left aside. A direction « aucun » is read as rising. */
export function atteint(valeur: number, cible: number, sens: Sens): boolean {
  return sens === 'baisse' ? valeur <= cible : valeur >= cible;
}
