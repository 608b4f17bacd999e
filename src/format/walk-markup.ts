/** A tag that opens an element, and what it says of it. */
export interface Tag {
  kind: 'open';
  /** As it is written. */
  source: string;
  /** In small letters. */
  name: string;
  /** Whether nothing is inside: `<br>`, `<path … />`. */
  empty: boolean;
}

/** A piece of markup, as it is written: the sources of the pieces, end to end, are the whole. */
export type Piece =
  | Tag
  | { kind: 'close'; source: string; name: string }
  | { kind: 'text'; source: string }
  /** A comment or a declaration. */
  | { kind: 'aside'; source: string }
  /** An element from its first tag to its last, which the walk does not enter. */
  | { kind: 'whole'; source: string; tag: Tag };

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Elements that hold text alone: a `<` opens nothing in them. */
const TEXT_ALONE = new Set(['script', 'style', 'textarea', 'title']);

/** A tag from its name to its end, which is no `>` in the value of an attribute. */
const TAG = /<(\/?)([a-z][^\s/>]*)(?:[^>"']*(?:"[^"]*"|'[^']*'))*[^>"']*>/iy;
/** A `<` that a letter does not follow is a sign like another. */
const OPENS = /[a-z/!?]/i;

/**
 * The pieces of markup in reading order. Each element that `whole` names is one piece with all that it holds: it must be
 * closed, as our templates close all. Throws on a tag, a comment or an element that does not end.
 */
export function* walkMarkup(html: string, whole: (tag: Tag) => boolean = () => false): Generator<Piece, void> {
  let at = 0;
  while (at < html.length) {
    const piece = pieceAt(html, at);
    at += piece.source.length;
    if (piece.kind !== 'open' || piece.empty) {
      yield piece;
    } else if (whole(piece)) {
      const start = at - piece.source.length;
      at = endOfElement(html, at, piece);
      yield { kind: 'whole', source: html.slice(start, at), tag: piece };
    } else {
      yield piece;
      if (!TEXT_ALONE.has(piece.name)) continue;
      const end = closingTag(html, at, piece);
      if (end > at) yield { kind: 'text', source: html.slice(at, end) };
      at = end;
    }
  }
}

interface Rewriting {
  text: (text: string) => string;
  /** Elements whose text is left. */
  except: (tag: Tag) => boolean;
  /** The only element whose text is changed, by its name: « main ». The whole when absent. */
  within?: string;
}

/** The markup with its text changed, its tags as they were. */
export function rewriteText(html: string, { text, except, within }: Rewriting): string {
  let written = '';
  let copied = 0;
  let at = 0;
  let inside = within === undefined;
  for (const piece of walkMarkup(html, except)) {
    if ('name' in piece && piece.name === within) inside = piece.kind === 'open';
    const changed = inside && piece.kind === 'text' ? text(piece.source) : piece.source;
    if (changed !== piece.source) {
      written += html.slice(copied, at) + changed;
      copied = at + piece.source.length;
    }
    at += piece.source.length;
  }
  return written + html.slice(copied);
}

/** A text to put into markup, and where. */
export interface Insertion {
  at: number;
  text: string;
}

/** The markup with texts put into it; those of one place stay in their order. */
export function insert(html: string, insertions: readonly Insertion[]): string {
  let written = '';
  let copied = 0;
  for (const { at, text } of insertions.toSorted((a, b) => a.at - b.at)) {
    written += html.slice(copied, at) + text;
    copied = at;
  }
  return written + html.slice(copied);
}

/** The text of markup without its tags, entities read. */
export function textOf(html: string): string {
  let text = '';
  for (const piece of walkMarkup(html)) if (piece.kind === 'text') text += piece.source;
  return decodeEntities(text);
}

const ATTRIBUTE = /[\s/]([^\s"'/=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The attributes of a tag with their values, entities read; the value of one that has none is empty. */
export function attributes({ source }: Tag): (readonly [name: string, value: string])[] {
  const found: (readonly [string, string])[] = [];
  ATTRIBUTE.lastIndex = 0;
  for (let one = ATTRIBUTE.exec(source); one !== null; one = ATTRIBUTE.exec(source)) {
    const [, name = '', double, single, bare = ''] = one;
    found.push([name, decodeEntities(double ?? single ?? bare)]);
  }
  return found;
}

/** The value of an attribute of a tag; undefined when it has no such attribute. */
export function attribute(tag: Tag, name: string): string | undefined {
  if (!tag.source.includes(name)) return undefined;
  return attributes(tag).find(([found]) => found === name)?.[1];
}

/** Whether a tag has one of these classes. */
export function hasClass(tag: Tag, classes: ReadonlySet<string>): boolean {
  const value = attribute(tag, 'class');
  return value !== undefined && value.split(/\s+/).some((one) => classes.has(one));
}

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi;
const NAMED = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }));

/** A text or the value of an attribute with its entities read; a name that our pages do not use is left. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (entity, hex?: string, decimal?: string, name = '') => {
    if (hex === undefined && decimal === undefined) return NAMED.get(name) ?? entity;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}

/** The tag, comment or text that begins at `at`. */
function pieceAt(html: string, at: number): Exclude<Piece, { kind: 'whole' }> {
  const end = opening(html, at);
  if (end > at) return { kind: 'text', source: html.slice(at, end) };
  TAG.lastIndex = at;
  const tag = TAG.exec(html);
  if (!tag) return { kind: 'aside', source: html.slice(at, endOfAside(html, at)) };
  const [source, closing, written = ''] = tag;
  const name = written.toLowerCase();
  if (closing) return { kind: 'close', source, name };
  return { kind: 'open', source, name, empty: VOID.has(name) || source.endsWith('/>') };
}

/** Where the next tag, comment or declaration begins; the end when there is none. */
function opening(html: string, from: number): number {
  for (let at = html.indexOf('<', from); at !== -1; at = html.indexOf('<', at + 1))
    if (OPENS.test(html.charAt(at + 1))) return at;
  return html.length;
}

function endOfAside(html: string, at: number): number {
  if (!/[!?]/.test(html.charAt(at + 1))) throw unended(html, at);
  return after(html, html.startsWith('<!--', at) ? '-->' : html.startsWith('<![CDATA[', at) ? ']]>' : '>', at);
}

/** Where the element that a tag opens ends, its last tag included. */
function endOfElement(html: string, from: number, tag: Tag): number {
  if (TEXT_ALONE.has(tag.name)) return after(html, '>', closingTag(html, from, tag));
  let depth = 1;
  for (let at = from; at < html.length;) {
    const piece = pieceAt(html, at);
    at += piece.source.length;
    if (piece.kind === 'close' && piece.name === tag.name) depth -= 1;
    if (depth === 0) return at;
    if (piece.kind !== 'open' || piece.empty) continue;
    if (piece.name === tag.name) depth += 1;
    if (TEXT_ALONE.has(piece.name)) at = closingTag(html, at, piece);
  }
  throw unended(html, from - tag.source.length);
}

/** Where the tag begins that closes an element of text alone. */
function closingTag(html: string, from: number, { name, source }: Tag): number {
  const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  closing.lastIndex = from;
  const found = closing.exec(html);
  if (!found) throw unended(html, from - source.length);
  return found.index;
}

function after(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  if (found === -1) throw unended(html, from);
  return found + sign.length;
}

function unended(html: string, start: number): Error {
  return new Error(`markup that does not end: ${html.slice(start, start + 80)}`);
}
