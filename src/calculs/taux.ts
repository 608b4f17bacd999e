import { isMesure, tauxHorsMayotte, tauxPour100000, type Derive } from '../domain/derivations/index.ts';
import type { Observation } from '../domain/tables/index.ts';
import { indicateur, observationsDe, territoire } from '../donnees.ts';

/**
 * The rate of a count for 100 000 inhabitants; that of France leaves Mayotte out, whose population is of another year. Null
 * when there is no number to divide.
 */
export function deriveTaux(o: Observation): Derive | null {
  if (!isMesure(o)) return null;
  const { type, additif } = indicateur(o.indicateur);
  if (o.territoire !== 'FR' || additif === 'non') return tauxPour100000(o, territoire(o.territoire), type);
  const mayotte = observationsDe(o.indicateur)
    .filter(isMesure)
    .find((row) => row.territoire === 'DEP-976' && row.date === o.date && row.ventilation === o.ventilation);
  if (!mayotte) return null;
  return tauxHorsMayotte(o, mayotte, { france: territoire('FR'), mayotte: territoire('DEP-976') });
}
