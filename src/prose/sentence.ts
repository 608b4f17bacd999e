import { capital as inCapital } from '../format/letter-case.ts';
import { escapeXml } from '../format/xml.ts';
import { numberHtml, numberWithoutLink, type PrintedNumber, type NumberForm } from './number-html.ts';

/** Words that lead to a page. */
export interface LinkEntry {
  mots: string;
  lien: string;
}

type Piece = string | PrintedNumber | LinkEntry;

/** A sentence that keeps, for each of its numbers, the way to where it comes from. */
export interface Sentence {
  readonly morceaux: readonly Piece[];
}

type Valeur = Piece | Sentence;

/** What a template leaves between its words: « phrase`Il y en a ${chiffre('msp-nombre.FR.2023-12')}.` ». */
export function sentence(words: TemplateStringsArray, ...valeurs: readonly Valeur[]): Sentence {
  const morceaux: Piece[] = [];
  for (const [i, word] of words.entries()) {
    append(morceaux, word);
    if (i < valeurs.length) append(morceaux, valeurs[i]!);
  }
  return { morceaux };
}

/** Sentences, words and numbers end to end, with a separator between them. */
export function joindre(parts: readonly Valeur[], separator = ''): Sentence {
  const morceaux: Piece[] = [];
  for (const [i, part] of parts.entries()) {
    if (i > 0 && separator) morceaux.push(separator);
    append(morceaux, part);
  }
  return { morceaux };
}

function append(morceaux: Piece[], part: Valeur): void {
  if (isSentence(part)) morceaux.push(...part.morceaux);
  else if (part !== '') morceaux.push(part);
}

/** The sentence as plain text: for an attribute, a title, a file. */
export function asText(p: Sentence | string): string {
  if (typeof p === 'string') return p;
  return p.morceaux.map(textOf).join('');
}

/**
 * The sentence as markup: its words escaped, each number a `<data>` that leads to its source or its computation. Without `liens`,
 * for a title that is a link itself: its numbers are only marked. So are those of the address that words `beside` lead to already,
 * the head of a row of a table for one: a link says more by words than by a number.
 */
export function asHtml(
  p: Sentence | string,
  { liens = true, light = false, beside }: NumberForm & { liens?: boolean; beside?: string } = {},
): string {
  if (typeof p === 'string') return escapeXml(p);
  let html = '';
  for (const m of p.morceaux) {
    if (typeof m === 'string') html += escapeXml(m);
    else if ('mots' in m) html += liens ? `<a href="${escapeXml(m.lien)}">${escapeXml(m.mots)}</a>` : escapeXml(m.mots);
    else html += liens && m.lien !== beside ? numberHtml(m, { light }) : numberWithoutLink(m);
  }
  return html;
}

/** The numbers of a sentence, in reading order. */
export function numbersOf(p: Sentence | string): readonly PrintedNumber[] {
  if (typeof p === 'string') return [];
  return p.morceaux.flatMap((m) => (typeof m === 'string' || 'mots' in m ? [] : [m]));
}

/** The sentence with a capital at its beginning. A number that begins it takes it too: « près de 4 500 ». */
export function capital(p: Sentence): Sentence {
  const [first, ...rest] = p.morceaux;
  if (first === undefined) return p;
  if (typeof first === 'string') return { morceaux: [inCapital(first), ...rest] };
  if ('mots' in first) return { morceaux: [{ ...first, mots: inCapital(first.mots) }, ...rest] };
  return { morceaux: [{ ...first, texte: inCapital(first.texte) }, ...rest] };
}

function textOf(m: Piece): string {
  if (typeof m === 'string') return m;
  return 'mots' in m ? m.mots : m.texte;
}

function isSentence(valeur: Valeur): valeur is Sentence {
  return typeof valeur !== 'string' && 'morceaux' in valeur;
}
