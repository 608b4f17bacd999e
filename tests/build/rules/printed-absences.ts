import { attribute, decodeEntities, hasClass, walkMarkup, type Tag } from '../../../src/format/walk-markup.ts';

/** The words by which a page says that something is not: each sentence that has one must be proved. */
export const ABSENCE_WORDS =
  /(?<![\p{L}])(?:aucun|aucune|rien|introuvables?|nulle part)(?![\p{L}])|non publiée?s?(?![\p{L}])|absente? du fichier lu(?![\p{L}])|non trouvée?s?(?![\p{L}])|n’(?:a|ont|est|sont|avons|avait|avaient|était|étaient)(?: [\p{L}’]+){0,2} (?:trouvée?s?|retrouvée?s?|publiée?s?)(?![\p{L}])|n’en avons|n’avons (?:pas|rien|encore)|n’existe(?:nt)?(?![\p{L}])/iu;

/** A sentence that says that something is not, with what leads from it and from the entry around it. */
export interface PrintedAbsence {
  path: string;
  /** With ordinary spaces, without the marks of disputed numbers. */
  sentence: string;
  /** Ids of `absences` that the sentence, its paragraph or its entry links to. */
  searches: ReadonlySet<string>;
  /** Ids of rows that they link to. */
  rows: ReadonlySet<string>;
}

/** Elements that do not end a sentence. */
const WITHIN = new Set(
  'a abbr b bdi cite code data dfn em i kbd mark q s small span strong sub sup time tspan u var wbr'.split(' '),
);
/** Elements that hold one thing and what leads from it: the links of the whole are those of its sentences. */
const ENTRIES = new Set('li tr td th dd p figcaption caption summary blockquote'.split(' '));
/** What no reader reads as a sentence: files to copy, programs. */
const UNREAD = new Set('pre textarea script style template'.split(' '));
/** The marks of disputed numbers, and their key. */
const MARKS = new Set(['divergence', 'divergences', 'divergence-cle']);

interface Open {
  name: string;
  entry: Links;
}
interface Links {
  searches: Set<string>;
  rows: Set<string>;
}

/** The sentences of `<main>` that say that something is not. */
export function absencesIn(path: string, html: string): PrintedAbsence[] {
  const found: PrintedAbsence[] = [];
  const open: Open[] = [];
  let main = false;
  let text = '';
  const outside = (): Links => ({ searches: new Set(), rows: new Set() });
  const entry = (): Links => open.at(-1)?.entry ?? outside();
  const flush = (): void => {
    for (const sentence of sentencesOf(text)) {
      if (ABSENCE_WORDS.test(sentence)) found.push({ path, sentence, ...entry() });
    }
    text = '';
  };
  for (const piece of walkMarkup(html, (tag) => UNREAD.has(tag.name) || hasClass(tag, MARKS))) {
    if (piece.kind === 'open' && piece.name === 'main') main = true;
    if (!main) continue;
    if (piece.kind === 'text') text += piece.source;
    if (piece.kind === 'close') {
      if (!WITHIN.has(piece.name)) flush();
      if (piece.name === 'main') break;
      while (open.length > 0 && open.pop()!.name !== piece.name);
    }
    if (piece.kind === 'open') {
      if (!WITHIN.has(piece.name)) flush();
      const links = ENTRIES.has(piece.name) ? outside() : open.length > 0 ? entry() : outside();
      if (!piece.empty) open.push({ name: piece.name, entry: links });
      noteLinks(piece, links);
    }
  }
  return found;
}

function noteLinks(tag: Tag, { searches, rows }: Links): void {
  const search = attribute(tag, 'data-absence') ?? /\/absences\/#(.+)$/.exec(attribute(tag, 'href') ?? '')?.[1];
  if (search !== undefined) searches.add(decodeURIComponent(search));
  for (const row of attribute(tag, 'data-ligne')?.split(' ') ?? []) rows.add(row);
  const anchor = /^\/chiffres\/([^/]+)\/([^/]+)\/#(.+)$/.exec(attribute(tag, 'href') ?? '');
  if (anchor) rows.add(anchor[3]!).add(`${anchor[1]}.${anchor[2]!.toUpperCase()}.${anchor[3]}`);
}

/** The sentences of a text, as they are said in our tables. */
export function sentencesOf(text: string): string[] {
  return ordinary(decodeEntities(text))
    .split(/(?<=[.?!…]) +(?=[\p{Lu}«\d])/u)
    .filter((sentence) => sentence !== '');
}

/** A text with ordinary spaces and no mark of a disputed number. */
export function ordinary(text: string): string {
  return text
    .replaceAll('≠', '')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .trim();
}

/** A text whose numbers are one sign: what is the same sentence wherever it is said. */
export function withoutNumbers(text: string): string {
  return ordinary(text)
    .replace(/\{[^}]*\}/gu, '#')
    .replace(/\d+(?:[ ,.]\d+)*/gu, '#')
    .replace(/#(?: #)+/gu, '#');
}
