import { isClassable, isMesure, type Derive } from '../domain/derivations/index.ts';
import type { Observation } from '../domain/tables/index.ts';
import type { Valeur } from '../domain/valeur.ts';
import { deriveTaux } from '../calculs/taux.ts';
import { observations } from '../donnees.ts';
import { celluleDerivee } from './cellules.ts';
import type { Cellule } from './figure.ts';

/** The rate of a count for 100 000 inhabitants; « sans objet » when the count and the population are not of one year. */
export function tauxDepartement(o: Observation): Valeur {
  if (!isMesure(o)) return o.valeur;
  return deriveTaux(o)?.valeur ?? 'so';
}

/** The same, for a ranking: « sans objet » for a count too small to be ranked. */
export function tauxClassable(o: Observation): Valeur {
  return isMesure(o) && !isClassable(o.valeur, 'effectif') ? 'so' : tauxDepartement(o);
}

/** The rate of France without Mayotte, with its inputs; null when there is no count. */
export function deriveTauxFrance(indicateurId: string, date: string): Derive | null {
  const france = observations.find(
    (o) => o.indicateur === indicateurId && o.territoire === 'FR' && o.date === date && o.ventilation === '',
  );
  return france ? deriveTaux(france) : null;
}

/** The same for France without Mayotte, whose population is of another year. Null when it cannot be computed. */
export function tauxFrance(indicateurId: string, date: string): number | null {
  return deriveTauxFrance(indicateurId, date)?.valeur ?? null;
}

/** A cell that prints the rate of a row, to one decimal, and leads to its computation. */
export function celluleTaux(o: Observation, taux: Valeur): Cellule {
  return celluleDerivee(taux, {
    derivation: 'taux-pour-100000',
    entrees: [o.id, o.territoire],
    decimales: 1,
  });
}
