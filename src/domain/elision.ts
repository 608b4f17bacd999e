/** Words whose first vowel does not elide what precedes it: « de onze », « le oui », « de yaourts ». */
const NOT_ELIDING = /^(?:onze|onzième|oui|ouistiti|uhlan|yaourt)s?(?![\p{L}\p{M}])/iu;
/** Words in h, among those in small letters, that do not elide either. */
const ASPIRATED_H =
  /^h(?:ach|aie|ais|all|alt|ameau|anche|andicap|angar|ard|as|ausse|aut|erni|éros|iér|ollande|ors|ouill|uit|uppe|urle)/;

/**
 * Whether words elide a « de », « que » or « le » before them. A vowel does, a y before a consonant, an h in small letters unless
 * it is aspirated. A number in figures does not, nor a name in H: the register of communes tells those that do.
 */
export function elides(words: string): boolean {
  const first = words.normalize('NFD').charAt(0);
  if (NOT_ELIDING.test(words)) return false;
  if (first === 'h') return !ASPIRATED_H.test(words);
  return /[aeiouœæ]/i.test(first) ? /^\p{L}[\p{L}\p{M}’]/u.test(words) : /^y[^aeiouéèêëîïôû\s]/i.test(words);
}

/** What « de » becomes before words: « d’ » before « octobre 2023 » and « environ 10 », « de » before « mai 2024 », « 11 », « Caen ». */
export function ofBefore(words: string): 'd’' | 'de ' {
  return elides(words) ? 'd’' : 'de ';
}

/** Words after their « de »: « d’octobre 2023 », « de mai 2024 », « d’environ 10 universités ». */
export function ofWords(words: string): string {
  return ofBefore(words) + words;
}
