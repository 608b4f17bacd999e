import { attribute, attributes, decodeEntities, walkMarkup } from '../../../src/format/walk-markup.ts';

/** What can be read of a page without parsing it: forty thousand are read this way in seconds. */
export interface Statement {
  /** Its path on the site: `/sources/`. */
  path: string;
  bytes: number;
  titre: string;
  description: string;
  /** Its first heading, without markup. */
  h1: string;
  /** The sentence under it, without markup; empty when it has none. */
  standfirst: string;
  indexable: boolean;
  /** Every address that it gives, each once, as written. */
  addresses: readonly string[];
}

const LINKS = new Set(['href', 'src', 'action', 'poster', 'data']);

/** Reads a page by its markup alone. */
export function record(path: string, html: string): Statement {
  const addresses = new Set<string>();
  let description = '';
  let indexable = false;
  /** The texts of the first title, of the first heading and of the first sentence under it. */
  const texts = new Map<string, string>();
  let open: { nom: string; end: string; text: string } | undefined;
  for (const piece of walkMarkup(html)) {
    if (piece.kind === 'text' && open) open.text += piece.source;
    else if (piece.kind === 'close' && piece.name === open?.end) {
      texts.set(open.nom, detach(decodeEntities(open.text)).trim());
      open = undefined;
    } else if (piece.kind === 'open') {
      const nom = piece.name === 'p' && attribute(piece, 'class') === 'chapo' ? 'chapo' : piece.name;
      if (TEXTS.has(nom) && !texts.has(nom)) open ??= { nom, end: piece.name, text: '' };
      if (piece.name === 'meta' && attribute(piece, 'name') === 'description')
        description ||= detach(attribute(piece, 'content') ?? '');
      if (piece.name === 'link' && attribute(piece, 'rel') === 'canonical') indexable = true;
      if (piece.source.includes('='))
        for (const [attribute, valeur] of attributes(piece))
          for (const address of addressesIn(attribute, valeur)) addresses.add(uniqueAddress(address));
    }
  }
  const text = (nom: string): string => texts.get(nom) ?? '';
  return {
    path,
    bytes: Buffer.byteLength(html),
    titre: text('title'),
    description,
    h1: text('h1'),
    standfirst: text('chapo'),
    indexable,
    addresses: [...addresses],
  };
}

const TEXTS = new Set(['title', 'h1', 'chapo']);

function addressesIn(attribute: string, valeur: string): readonly string[] {
  if (LINKS.has(attribute) || (attribute === 'content' && /^https?:/.test(valeur))) return [valeur];
  return attribute === 'srcset' ? valeur.split(/,\s+/).map((c) => c.trim().split(/\s+/)[0] ?? '') : NONE;
}

const NONE: readonly string[] = [];

/** The addresses met so far. Most are those of a thousand pages: each is kept once. */
const known = new Map<string, string>();

function uniqueAddress(read: string): string {
  let address = known.get(read);
  if (address === undefined) known.set((address = detach(read)), address);
  return address;
}

/** The same text on its own: a part of a page holds the whole page in memory, and there are forty thousand. */
function detach(text: string): string {
  return Buffer.from(text).toString();
}

/** The values of an attribute in a page, in order. */
export function attributesOf(html: string, nom: string): string[] {
  return [...walkMarkup(html)].flatMap((piece) => (piece.kind === 'open' ? (attribute(piece, nom) ?? []) : []));
}

/** Every id of a page. */
export function idsOf(html: string): ReadonlySet<string> {
  return new Set(attributesOf(html, 'id').map(detach));
}
