/** The order of names for a French reader: by their letters, then by their accents and capitals. */
export const compareNames: (a: string, b: string) => number = new Intl.Collator('fr').compare;

/** That order, for what has a name. */
export function byName(a: { nom: string }, b: { nom: string }): number {
  return compareNames(a.nom, b.nom);
}

/** The order of the codes of characters, the same wherever it is made: for files, never for readers. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
