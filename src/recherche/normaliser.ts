import { toSlug } from '../domain/slug.ts';

const COMMUNAUTES = [
  [/^communaute d[e']? ?communes\b/, 'cc'],
  [/^communaute d ?agglomeration\b|^agglomeration\b|^agglo\b/, 'ca'],
  [/^communaute urbaine\b/, 'cu'],
] as const;

/**
 * A name or what someone types, folded to what both have in common: accents, case, ligatures, hyphens and apostrophes,
 * « st » and « ste » before a word, « s/ » for « sur », the article at the start, the kind of an intercommunality. Only
 * letters, digits and single spaces remain; nothing remains of a text that has none.
 */
export function normaliser(texte: string): string {
  let cle = toSlug(texte.replaceAll('æ', 'ae').replaceAll('Æ', 'ae').replaceAll('Œ', 'oe')).replaceAll('-', ' ');
  for (const [forme, sigle] of COMMUNAUTES) cle = cle.replace(forme, sigle);
  return cle
    .replace(/\bst (?=[a-z])/g, 'saint ')
    .replace(/\bste (?=[a-z])/g, 'sainte ')
    .replace(/ s (?=[a-z])/g, ' sur ')
    .replace(/^(c[acu]|metropole|eurometropole) (?:(?:de la|de l|du|des|de|d|la|le|les|l) )+/, '$1 ')
    .replace(/^(?:le|la|les|l) (?=[a-z])/, '');
}
