/** A text in lower case, its letters without accents and its ligatures undone: « oe » for « Œ », as people type it. */
function foldLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae');
}

/** A name as the last segment of an address: letters folded, words joined by hyphens. */
export function toSlug(nom: string): string {
  return foldLetters(nom)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** What a name begins with, as a dictionary files it: « O » for « Œuilly ». */
export function initialOf(nom: string): string {
  return foldLetters(nom).charAt(0).toUpperCase();
}
