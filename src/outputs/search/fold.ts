import { toSlug } from '../../domain/slug.ts';

/** What is written short before another word, and what it stands for. */
const ABRIDGED: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  stes: 'saintes',
  ht: 'haut',
  hte: 'haute',
  hts: 'hauts',
  htes: 'hautes',
  gd: 'grand',
  gde: 'grande',
  pt: 'petit',
  pte: 'petite',
  vx: 'vieux',
  nd: 'notre dame',
};

/** What is written in several ways, and the one that all of them fold to; in this order. */
const FORMS: readonly (readonly [form: RegExp, instead: string])[] = [
  [/^communaute d[e']? ?communes\b|^com ?com\b/, 'cc'],
  [/^communaute d ?agglomeration\b|^agglomeration\b|^agglo\b/, 'ca'],
  [/^communaute urbaine\b/, 'cu'],
  [/ cedex\b.*/, ''],
  // « 75 001 », « 200 071 587 »
  [/^(\d{3}) (\d{3}) (\d{3})$/, '$1$2$3'],
  [/\b(\d[\dab]) (\d{3})\b/, '$1$2'],
  // « Fontenay s/s bois », « Chalon s/ Saône »
  [/ s s (?=[a-z])/, ' sous '],
  [/ s (?=[a-z])/g, ' sur '],
  [/\bn d (?=d)/, 'nd '],
  // « 16e arrondissement de Paris », « LYON 03 », « Marseille 8e Arrondissement »
  [/^0?(\d\d?)(?:er|i?eme|e)?(?: arr[a-z]*)?(?: d[eu])? (paris|lyon|marseille)$/, '$2 $1'],
  [/^(paris|lyon|marseille) 0?(\d\d?)(?:er|i?eme|e)?(?: a[a-z]*)?$/, '$1 $2'],
  [/^(c[acu]|metropole|eurometropole) (?:(?:de la|de l|du|des|de|d|la|le|les|l) )+/, '$1 '],
  [/^(?:le|la|les|l) (?=[a-z])/, ''],
];

/**
 * A name or what someone types, folded to what both have in common: accents, case, ligatures, hyphens and apostrophes, what is
 * written short (« st », « hte », « s/ »), « Cedex », the spaces of a postcode, the article at the start, the kind of an
 * intercommunality, an arrondissement in any of its forms. Only letters, digits and single spaces remain; nothing remains of a text
 * that has none.
 */
export function normalise(text: string): string {
  const key = toSlug(text).replaceAll('-', ' ');
  return FORMS.reduce((words, [form, instead]) => words.replace(form, instead), key).replace(
    /\b[a-z]{2,4} (?=[a-z])/g,
    (word) => (ABRIDGED[word.trimEnd()] ? `${ABRIDGED[word.trimEnd()]} ` : word),
  );
}
