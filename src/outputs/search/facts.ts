import { departementOf } from './place.ts';

/**
 * What the search says of a commune beside its name: how many maisons de santé it has, a number; or how far the nearest is, in km as
 * pages print it: « 7,2 ».
 */
export type SearchFact = number | string;

/** The facts of the communes of a département, by code. A commune of which nothing is known is not there. */
export type SearchFacts = Readonly<Record<string, SearchFact>>;

/** The name of the file of the facts of a commune, one for each département: it is read after the suggestions are shown. */
export function factsFileOf(commune: string): string {
  return `faits/${departementOf(commune).toLowerCase()}`;
}

/** « 1 maison de santé », « maison de santé à 7,2 km ». */
export function factWords(fact: SearchFact): string {
  if (typeof fact === 'string') return `maison de santé à ${fact}\u00A0km`;
  return `${fact}\u00A0maison${fact > 1 ? 's' : ''} de santé`;
}
