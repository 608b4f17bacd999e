import type { Terme } from '../domain/tables/index.ts';
import { finDeBalise } from '../format/typographie-html.ts';
import { toTypographieFrancaise } from '../format/typographie.ts';
import { escapeXml } from '../format/xml.ts';

/** What a term must say to be recognised and linked. */
export type TermeLie = Pick<Terme, 'id' | 'developpe' | 'formes'>;

/** Links the first use of each term in a piece of HTML, but for the terms left out. */
export type Lieur = (html: string, options?: { sauf?: readonly string[] }) => string;

/** Elements whose text is not prose, or where a link would be lost, broken or out of place. */
const MUETS = new Set(
  (
    'a abbr button caption code data dfn dt figcaption form h1 h2 h3 h4 h5 h6 label legend nav option pre script select ' +
    'style summary svg table textarea time'
  ).split(' '),
);
/** Classes of what surrounds a drawing, of eyebrows, and of what asks for no link. */
const CLASSES_MUETTES = /\bclass="[^"]*\b(?:figure-(?:sous-titre|source|actions)|surtitre|sans-glossaire)\b/;
const VIDES = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/**
 * A function that links terms to the glossary. In a page, only `<main>` is read; a piece without `<main>` is read whole.
 * Only prose is linked: nothing in headings, links, numbers, tables, drawings, nor in what is folded. Words are whole, the
 * longest form wins, case counts but for the first letter of a form that begins without capital. The first use of a term
 * that may be linked is, in any of its forms, and no other.
 */
export function toLieur(termes: readonly TermeLie[]): Lieur {
  const formes = new Map(termes.flatMap((terme) => terme.formes.map((forme) => [normaliser(forme), terme] as const)));
  const motif = toMotif([...formes.keys()]);
  if (!motif) return (html) => html;
  const termeDe = (ecrit: string): TermeLie => {
    const texte = normaliser(ecrit);
    const terme = formes.get(texte) ?? formes.get(texte.charAt(0).toLowerCase() + texte.slice(1));
    if (!terme) throw new Error(`no term of the glossary is written « ${ecrit} »`);
    return terme;
  };

  return (html, { sauf = [] } = {}) => {
    const faits = new Set(sauf);
    const lier = (texte: string): string =>
      texte.replace(motif, (ecrit) => {
        const terme = termeDe(ecrit);
        if (faits.has(terme.id)) return ecrit;
        faits.add(terme.id);
        return toLien(ecrit, terme);
      });
    const [debut, fin] = bornes(html);
    return html.slice(0, debut) + parcourir(html.slice(debut, fin), lier) + html.slice(fin);
  };
}

/** The HTML with each text of its prose changed, in reading order. */
function parcourir(html: string, changer: (texte: string) => string): string {
  const ouverts: { nom: string; muet: boolean }[] = [];
  let muets = 0;
  let resultat = '';
  let position = 0;
  while (position < html.length) {
    const balise = html.indexOf('<', position);
    const texte = html.slice(position, balise === -1 ? html.length : balise);
    resultat += muets > 0 ? texte : changer(texte);
    if (balise === -1) break;
    position = finDeBalise(html, balise);
    const source = html.slice(balise, position);
    resultat += source;
    const [, fermante, nom = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(source) ?? [];
    const entiere = !fermante && source.endsWith(`</${nom}>`);
    if (nom === '' || VIDES.has(nom) || entiere || source.endsWith('/>')) continue;
    if (fermante) {
      const index = ouverts.findLastIndex((ouvert) => ouvert.nom === nom);
      if (index !== -1) muets -= ouverts.splice(index).filter(({ muet }) => muet).length;
    } else {
      const muet = isMuet(nom, source);
      ouverts.push({ nom, muet });
      if (muet) muets += 1;
    }
  }
  return resultat;
}

function isMuet(nom: string, balise: string): boolean {
  return MUETS.has(nom) || (nom === 'details' && !/\sopen(?=[\s=>])/.test(balise)) || CLASSES_MUETTES.test(balise);
}

/** Where `<main>` begins and ends; the whole piece when there is none. */
function bornes(html: string): [number, number] {
  const debut = html.indexOf('<main');
  return debut === -1 ? [0, html.length] : [debut, html.indexOf('</main>', debut)];
}

/** All the forms in one expression, the longest first; null when there is none. */
function toMotif(formes: readonly string[]): RegExp | null {
  if (formes.length === 0) return null;
  const choix = [...formes]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((forme) =>
      forme
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/^\p{Ll}/u, (lettre) => `[${lettre}${lettre.toUpperCase()}]`)
        .replaceAll(' ', '[ \\n\\u00A0\\u202F]+')
        .replaceAll('’', "['’]"),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${choix.join('|')})(?![\\p{L}\\p{N}_-])`, 'gu');
}

function normaliser(texte: string): string {
  return texte.replace(/[ \n\u00A0\u202F]+/g, ' ').replaceAll("'", '’');
}

/** An abbreviation says what it stands for; a term in full is a mere link. */
function toLien(ecrit: string, { id, developpe }: TermeLie): string {
  const titre = escapeXml(toTypographieFrancaise(developpe));
  const texte = developpe === '' || /\s/.test(ecrit) ? ecrit : `<abbr title="${titre}">${ecrit}</abbr>`;
  return `<a class="terme" href="/glossaire/#${id}">${texte}</a>`;
}
