import { ofBefore } from '../domain/elision.ts';
import { capital as inCapital } from '../format/letter-case.ts';
import { escapeXml } from '../format/xml.ts';
import { numberHtml, numberWithoutLink, type PrintedNumber, type NumberForm } from './number-html.ts';

/** Words that lead to a page. */
export interface LinkEntry {
  words: string;
  link: string;
  /** Whether the words are a name as it was read, which is not translated and may hold any number. */
  proper?: boolean;
}

type Piece = string | PrintedNumber | LinkEntry;

/** A sentence that keeps, for each of its numbers, the way to where it comes from. */
export interface Sentence {
  readonly pieces: readonly Piece[];
}

type Valeur = Piece | Sentence;

/** What a template leaves between its words: « sentence`Il y en a ${number('msp-nombre.FR.2023-12')}.` ». */
export function sentence(words: TemplateStringsArray, ...valeurs: readonly Valeur[]): Sentence {
  const pieces: Piece[] = [];
  for (const [i, word] of words.entries()) {
    append(pieces, word);
    if (i < valeurs.length) append(pieces, valeurs[i]!);
  }
  return { pieces };
}

/** Sentences, words and numbers end to end, with a separator between them. */
export function joined(parts: readonly Valeur[], separator = ''): Sentence {
  const pieces: Piece[] = [];
  for (const [i, part] of parts.entries()) {
    if (i > 0 && separator) pieces.push(separator);
    append(pieces, part);
  }
  return { pieces };
}

function append(pieces: Piece[], part: Valeur): void {
  if (isSentence(part)) pieces.push(...part.pieces);
  else if (part !== '') pieces.push(part);
}

/** The sentence as plain text: for an attribute, a title, a file. */
export function asText(p: Sentence | string): string {
  if (typeof p === 'string') return p;
  return p.pieces.map(textOf).join('');
}

/**
 * The sentence as markup: its words escaped, each number a `<data>` that leads to its source or its computation. Without `links`,
 * for a title that is a link itself: its numbers are only marked. So are those of the address that words `beside` lead to already,
 * the head of a row of a table for one: a link says more by words than by a number.
 */
export function asHtml(
  p: Sentence | string,
  { links = true, light = false, beside }: NumberForm & { links?: boolean; beside?: string } = {},
): string {
  if (typeof p === 'string') return escapeXml(p);
  let html = '';
  for (const m of p.pieces) {
    if (typeof m === 'string') html += escapeXml(m);
    else if ('words' in m)
      html += links
        ? `<a href="${escapeXml(m.link)}"${m.proper ? ' translate="no"' : ''}>${escapeXml(m.words)}</a>`
        : escapeXml(m.words);
    else html += links && m.link !== beside ? numberHtml(m, { light }) : numberWithoutLink(m);
  }
  return html;
}

/** The numbers of a sentence, in reading order. */
export function numbersOf(p: Sentence | string): readonly PrintedNumber[] {
  if (typeof p === 'string') return [];
  return p.pieces.flatMap((m) => (typeof m === 'string' || 'words' in m ? [] : [m]));
}

/** Words after their « de », elided before a vowel: « d’environ 10 universités », « de 4 000 ». */
export function of(part: Valeur): Sentence {
  const p = joined([part]);
  return sentence`${ofBefore(asText(p))}${p}`;
}

/** The sentence with a capital at its beginning. A number that begins it takes it too: « près de 4 500 ». */
export function capital(p: Sentence): Sentence {
  const [first, ...rest] = p.pieces;
  if (first === undefined) return p;
  if (typeof first === 'string') return { pieces: [inCapital(first), ...rest] };
  if ('words' in first) return { pieces: [{ ...first, words: inCapital(first.words) }, ...rest] };
  return { pieces: [{ ...first, text: inCapital(first.text) }, ...rest] };
}

function textOf(m: Piece): string {
  if (typeof m === 'string') return m;
  return 'words' in m ? m.words : m.text;
}

function isSentence(valeur: Valeur): valeur is Sentence {
  return typeof valeur !== 'string' && 'pieces' in valeur;
}
