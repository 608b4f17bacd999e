import { enumerer } from '../territoires/phrases-commune.ts';

/** Citations in one line, those that differ only by their last part once: « DITP, Baromètre, IND-311 et IND-589 ; Cnam, Ameli ». */
export function citationsGroupees(citations: readonly string[]): string {
  const groupes = new Map<string, Set<string>>();
  for (const citation of citations) {
    const coupe = citation.lastIndexOf(', ');
    const debut = citation.slice(0, Math.max(coupe, 0));
    groupes.set(debut, (groupes.get(debut) ?? new Set()).add(citation.slice(coupe === -1 ? 0 : coupe + 2)));
  }
  return [...groupes]
    .map(([debut, fins]) => (debut ? `${debut}, ${enumerer([...fins])}` : [...fins].join(' ; ')))
    .join(' ; ');
}
