import { habitantsNonCouverts, isMesure, type Derive } from '../domain/derivations/index.ts';
import type { Observation } from '../domain/tables/index.ts';
import { territoire } from '../donnees.ts';
import { formatNombre } from '../format/nombre.ts';

/** The share whose complement is counted in people: the one published by département. */
export const PART_COUVERTE = 'cpts-population-couverte';

/** The people without CPTS, even planned, by a published share; null for another row, or one without number. */
export function deriveNonCouverts(o: Observation): Derive | null {
  return o.indicateur === PART_COUVERTE && isMesure(o) ? habitantsNonCouverts(o, territoire(o.territoire)) : null;
}

/** « environ 31 000 »: as many significant digits as the share left out has, which is published to the unit. */
export function formatNonCouverts(valeur: number, part: number): string {
  const chiffres = String(Math.max(1, Math.round(100 - part))).length;
  return valeur === 0 ? '0' : `environ ${formatNombre(Number(valeur.toPrecision(chiffres)))}`;
}
