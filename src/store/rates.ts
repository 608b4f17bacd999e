import { isMeasure, type Derive } from '../domain/derivations/index.ts';
import type { Observation } from '../domain/tables/index.ts';
import type { Valeur } from '../domain/valeur.ts';
import { computedCell, type ComputedCell } from './cell.ts';
import { indicateurUnit } from './row-words.ts';
import { derivedOf, observationAt } from './rows.ts';

const PER_100000 = 'pour 100 000 habitants';

/** The rate of a row for 100 000 inhabitants; its own absence, or « sans objet » where the join computed none. */
export function rowRate(o: Observation): Valeur {
  return isMeasure(o) ? (derivedOf(o.id).rate?.valeur ?? 'so') : o.valeur;
}

/** The same for a row that takes a rank; « sans objet » for a number that takes none. */
export function rankedRate(o: Observation): Valeur {
  return isMeasure(o) && derivedOf(o.id).rank === null ? 'so' : rowRate(o);
}

/** The rate of France without Mayotte, with its inputs; null when there is no count. */
export function deriveFranceRate(indicateur: string, date: string): Derive | null {
  const france = observationAt('FR', { indicateur, date });
  return france ? derivedOf(france.id).rate : null;
}

/** The same for France without Mayotte, whose population is of another year. Null when it cannot be computed. */
export function franceRate(indicateur: string, date: string): number | null {
  return deriveFranceRate(indicateur, date)?.valeur ?? null;
}

/** The rate of a count for 100 000 inhabitants, to one decimal, as a cell. */
export function rateCell(o: Observation): ComputedCell {
  const { singular, plural } = indicateurUnit(o.indicateur);
  return computedCell(rowRate(o), {
    formula: 'taux-pour-100000',
    inputs: [o.id, o.territoire],
    decimales: 1,
    unite: { singular: `${singular} ${PER_100000}`, plural: `${plural} ${PER_100000}` },
    date: o.date,
  });
}
