import { isMesure, tauxHorsMayotte, tauxPour100000 } from '../domain/derivations/index.ts';
import type { Observation } from '../domain/tables/index.ts';
import type { Valeur } from '../domain/valeur.ts';
import { indicateur, observations, territoire } from '../donnees.ts';

/** The rate of a count for 100 000 inhabitants; « sans objet » when the count and the population are not of one year. */
export function tauxDepartement(o: Observation): Valeur {
  if (!isMesure(o)) return o.valeur;
  return tauxPour100000(o, territoire(o.territoire), indicateur(o.indicateur).type).valeur ?? 'so';
}

/** The same for France without Mayotte, whose population is of another year. Null when it cannot be computed. */
export function tauxFrance(indicateurId: string, date: string): number | null {
  const de = (code: string) =>
    observations
      .filter(isMesure)
      .find((o) => o.indicateur === indicateurId && o.territoire === code && o.date === date);
  const [france, mayotte] = [de('FR'), de('DEP-976')];
  if (!france || !mayotte) return null;
  return tauxHorsMayotte(france, mayotte, { france: territoire('FR'), mayotte: territoire('DEP-976') }).valeur;
}
