import { ESPACE_FINE, ESPACE_INSECABLE } from './nombre.ts';
import { toTypographieFrancaise } from './typographie.ts';

/** Elements whose text is not prose. */
const VERBATIM = /^<(script|style|pre|code|svg|textarea)\b/i;

/**
 * A page with French typography in its text, tags and attributes untouched: what an author types with ordinary spaces
 * is read with the right ones. Code, scripts and drawings are left as they are. Applying it twice changes nothing more.
 */
export function toTypographieHtml(html: string): string {
  let resultat = '';
  let position = 0;
  while (position < html.length) {
    const balise = html.indexOf('<', position);
    if (balise === -1) return resultat + composer(html.slice(position));
    resultat += composer(html.slice(position, balise));
    const fin = finDeBalise(html, balise);
    resultat += html.slice(balise, fin);
    position = fin;
  }
  return resultat;
}

/** Where the tag (or the whole verbatim element) that opens at `debut` ends. */
export function finDeBalise(html: string, debut: number): number {
  const verbatim = VERBATIM.exec(html.slice(debut, debut + 10));
  const cherche = html.startsWith('<!--', debut) ? '-->' : verbatim ? `</${verbatim[1]}>` : '>';
  const fin = html.indexOf(cherche, debut);
  return fin === -1 ? html.length : fin + cherche.length;
}

/** A text between two tags: as in prose, and its first sign may follow a word that another tag closed. */
function composer(texte: string): string {
  if (!/[;:!?%»'«—]|\d[ \u00A0]\d/.test(texte)) return texte;
  return proteger(texte, toTypographieFrancaise)
    .replace(/^[ \n]+(?=[;:!?»])/, ESPACE_FINE)
    .replace(/^[ \n]+(?=%)/, ESPACE_INSECABLE);
}

/** Applies a change between the entities only, so that their semicolon is not taken for a sign of the sentence. */
function proteger(texte: string, changer: (t: string) => string): string {
  if (!texte.includes('&')) return changer(texte);
  return texte
    .split(/(&(?:#\w+|\w+);)/)
    .map((part, i) => (i % 2 === 1 ? part : changer(part)))
    .join('');
}
