import type { Epci } from '../../domain/commune.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { communesAddress, epciAddress, indicateurAddress, territoireAddress } from '../../store/routes.ts';

/** What machines take of a page: beside it, under the same name everywhere. */
const FILE = 'donnees.json';

/** All that is known of France, of a région or of a département. */
export function placeJsonAddress({ code }: Pick<Territoire, 'code'>): string {
  return `${territoireAddress(code)}${FILE}`;
}

/** The communes of a département. */
export function communesJsonAddress(t: Pick<Territoire, 'slug'>): string {
  return `${communesAddress(t)}${FILE}`;
}

/** An intercommunality. */
export function epciJsonAddress(e: Pick<Epci, 'slug'>): string {
  return `${epciAddress(e)}${FILE}`;
}

/** All the values of an indicator. */
export function indicateurJsonAddress(indicateur: string): string {
  return `${indicateurAddress(indicateur)}${FILE}`;
}

/** Where each row of a table is explained, by its identifier. */
export function rowIndexAddress(table: string): string {
  return `/id/${table}.json`;
}
