import { isMeasure } from '../domain/derivations/index.ts';
import type { Observation } from '../domain/tables/index.ts';
import type { Valeur } from '../domain/valeur.ts';
import { derivedOf } from './rows.ts';

/** The rate of a row for 100 000 inhabitants; its own absence, or « sans objet » where the join computed none. */
export function rowRate(o: Observation): Valeur {
  return isMeasure(o) ? (derivedOf(o.id).rate?.valeur ?? 'so') : o.valeur;
}

/** The same for a row that takes a rank; « sans objet » for a number that takes none. */
export function rankedRate(o: Observation): Valeur {
  return isMeasure(o) && derivedOf(o.id).rank === null ? 'so' : rowRate(o);
}
