import { normalise } from './fold.ts';
import type { SearchIndex } from './lines.ts';
import { foldName } from './terms.ts';
import { isPrefixWithin1 } from './typo.ts';

/** Words that stand before the name of a place, or that the site prints beside it. */
const BEFORE_A_PLACE = /^(?:(?:commune|departement|region|intercommunalite|\d{5}|dans|en|d[eu]s?|d|l[ae]s?|l) )+/;
/** A shorter word says too little to be a mistake. */
const FAULT_LENGTH = 4;

/** The département that the code of a commune begins with. */
export function departementOf(commune: string): string {
  return commune.slice(0, /^9[78]/.test(commune) ? 3 : 2);
}

/** The départements and collectivités that a number begins or is: both of Corsica for 20. */
export function placesOf(number: string, { departements, collectivites }: SearchIndex): string[] {
  const code = departementOf(number.toUpperCase());
  if (code === '20') return ['2A', '2B'];
  return code in departements || code in collectivites ? [code] : [];
}

/**
 * The départements that a folded text names: by a number, a postcode or the code of a commune, which tells for itself; else by the whole
 * name of a département, or of a région, which has several; then by the start of one. Nothing when it names no place. `near`: with one
 * mistake.
 */
export function departementsNamed(
  lieu: string,
  searchIndex: SearchIndex,
  near = false,
): readonly (readonly string[])[] {
  const only = lieu.replace(BEFORE_A_PLACE, '');
  const [, words = '', number] = /^(.*?) ?\b(2[ab]|\d{2,3}|\d{5}|2[ab]\d{3})?$/.exec(only) ?? [];
  const byNumber = number === undefined ? [] : placesOf(number, searchIndex);
  if (words === '') return byNumber.length > 0 && !near ? [byNumber] : [];
  const key = normalise(words);
  const within = (nom: string): 0 | 1 | null =>
    near && key.length >= FAULT_LENGTH ? isPrefixWithin1(key, nom) : nom === key ? 0 : nom.startsWith(key) ? 1 : null;
  const named = (rank: 0 | 1): string[] =>
    [
      ...Object.entries(searchIndex.departements).map(([code, nom]) => [nom, [code]] as const),
      ...Object.entries(searchIndex.collectivites).map(([code, nom]) => [nom, [code]] as const),
      ...Object.entries(searchIndex.regions).map(
        ([code, nom]) => [nom, searchIndex.departementsDe[code]?.split(' ') ?? []] as const,
      ),
    ].flatMap(([nom, codes]) => (within(foldName(nom)) === rank ? codes : []));
  const lieux = [named(0), named(1)].filter((codes) => codes.length > 0);
  return byNumber.length > 0 && lieux.length > 0 ? [byNumber] : lieux;
}
