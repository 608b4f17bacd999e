/** A territory that can be compared: what its page is, for the address that names it. */
export interface ComparablePlace {
  /** `DEP-46`. */
  code: string;
  nom: string;
  /** « département ». */
  level: string;
  address: string;
}

/** What an address asks to compare: two to four territories of one level, one alone, nothing, or why it is refused, in words. */
type Question =
  | { kind: 'compare'; places: readonly ComparablePlace[] }
  | { kind: 'alone'; place: ComparablePlace }
  | { kind: 'nothing' }
  | { kind: 'refused'; why: string };

/** The names of the territories in an address, in their order. */
export const QUESTION_NAMES = ['a', 'b', 'c', 'd'] as const;

/** The keys that an address asks for, in their order: an empty one does not count. */
export function askedKeys(search: string): string[] {
  const asked = new URLSearchParams(search);
  return QUESTION_NAMES.flatMap((name) => asked.get(name)?.trim().toUpperCase() || []);
}

/**
 * Reads « ?a=DEP-46&b=DEP-12 »: the same territory twice counts once, an empty one does not count. A key that is no région and no
 * département, and two levels at once, are refused.
 */
export function readQuestion(search: string, known: ReadonlyMap<string, ComparablePlace>): Question {
  const distinct = [...new Set(askedKeys(search))];
  const places = distinct.flatMap((key) => known.get(key) ?? []);
  const unknown = distinct.filter((key) => !known.has(key));
  if (unknown.length > 0)
    return {
      kind: 'refused',
      why: `${unknown.join(', ')}\u00A0: ce n’est ni un département ni une région, et eux seuls se comparent ici.`,
    };
  const levels = Map.groupBy(places, ({ level }) => level);
  if (levels.size > 1) {
    const groups = [...levels].map(([level, list]) => list.map(({ nom }) => `${nom} (${level})`).join(', '));
    return {
      kind: 'refused',
      why: `${groups.join(' et ')} ne sont pas du même niveau\u00A0: on compare des départements entre eux, ou des régions entre elles.`,
    };
  }
  const [first, second] = places;
  if (!first) return { kind: 'nothing' };
  return second ? { kind: 'compare', places } : { kind: 'alone', place: first };
}
