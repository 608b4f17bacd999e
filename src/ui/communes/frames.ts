import { toFrenchTypography } from '../../format/typography.ts';
import { toTypographyHtml } from '../../format/typography-html.ts';
import { walkMarkup, type Piece } from '../../format/walk-markup.ts';
import { escapeXml } from '../../format/xml.ts';

/**
 * Forty thousand pages are made from a hundred: Astro renders a frame for the communes of each département, and one for the codes
 * that were, as the page of a commune that does not exist. `scripts/steps/communes.ts` pours into each what a page has of its
 * own. In `dev`, Astro renders each page whole. Markup that is `set` is in French typography already: it is poured as it is.
 */
type Nature = 'text' | 'markup' | 'set';

/** What every page of `/territoires/communes/` has of its own. `steps`: the end of its way from the home page. */
const COMMON = {
  titre: 'text',
  description: 'text',
  steps: 'markup',
  kicker: 'text',
  nom: 'text',
} as const satisfies Record<string, Nature>;

/** What a commune has besides; some of it may be empty. `code` names it on the map of its département. */
const COMMUNE = {
  ...COMMON,
  slug: 'text',
  code: 'text',
  standfirst: 'markup',
  situation: 'text',
  inhabitants: 'markup',
  former: 'markup',
  sharing: 'markup',
  services: 'set',
  evolution: 'markup',
  acces: 'set',
  courbe: 'set',
  repere: 'markup',
  method: 'markup',
  conversions: 'markup',
  medicobus: 'markup',
  holder: 'markup',
  rows: 'markup',
  around: 'markup',
  qr: 'set',
} as const satisfies Record<string, Nature>;

/** What a code that was a commune's has besides; its source may be empty. */
const OLD_CODE = { ...COMMON, sentence: 'text', rest: 'markup', source: 'markup' } as const satisfies Record<
  string,
  Nature
>;

/** What the rows of an indicator have of their own in a département: where it is, its communes, its intercommunalities. */
const ROWS = {
  titre: 'text',
  description: 'text',
  nom: 'text',
  lieu: 'text',
  bilan: 'markup',
  map: 'markup',
  communes: 'set',
  groups: 'set',
} as const satisfies Record<string, Nature>;

/** What each map of the explorer has of its own: its names, then all that its page shows, set by `ui/maps`. */
const MAP = {
  titre: 'text',
  description: 'text',
  slug: 'text',
  steps: 'markup',
  kicker: 'text',
  nom: 'text',
  page: 'set',
} as const satisfies Record<string, Nature>;

const NATURES: Readonly<Record<string, Nature>> = { ...COMMUNE, ...OLD_CODE, ...ROWS, ...MAP };

export type CommuneFields = Readonly<Record<keyof typeof COMMUNE, string>>;
export type OldCodeFields = Readonly<Record<keyof typeof OLD_CODE, string>>;

export type RowsFields = Readonly<Record<keyof typeof ROWS, string>>;

export type MapFields = Readonly<Record<keyof typeof MAP, string>>;

/** A page, and the name of the frame that it is poured into. */
export interface FramedPage<Fields = CommuneFields | OldCodeFields> {
  frame: string;
  fields: Fields;
}

/** What stands in a frame where a page has its own words. */
export const COMMUNE_TOKENS = toTokens(COMMUNE);
export const OLD_CODE_TOKENS = toTokens(OLD_CODE);
export const ROWS_TOKENS = toTokens(ROWS);
export const MAP_TOKENS = toTokens(MAP);

const TOKEN = /\{([a-z]+)\}/;

function toTokens<Field extends string>(fields: Readonly<Record<Field, Nature>>): Record<Field, string> {
  return Object.fromEntries(Object.keys(fields).map((field) => [field, `{${field}}`])) as Record<Field, string>;
}

/** A frame cut where its pages differ: what all of them say, and between, the name of what each puts there. */
export type Frame = readonly (string | { field: string })[];

/** Cuts a frame as Astro rendered it, under its name. Throws when a page would lose one of its fields in it. */
export function cutFrame(rendered: string, name: string, fields: readonly string[]): Frame {
  const parts = squeeze(rendered).replaceAll(name, COMMUNE_TOKENS.slug).split(TOKEN);
  const frame = parts.map((part, i) => (i % 2 === 1 ? { field: part } : part));
  const places = new Set(frame.flatMap((part) => (typeof part === 'string' ? [] : [part.field])));
  const lost = fields.filter((field) => !places.has(field));
  const unknown = [...places].filter((place) => !fields.includes(place));
  if (lost.length > 0) throw new Error(`the frame ${name} has no place for ${lost.join(', ')}`);
  if (unknown.length > 0) throw new Error(`the frame ${name} has a place for nothing: ${unknown.join(', ')}`);
  return frame;
}

/** A page in its frame, as it is served: set in French, its texts escaped. */
export function fillFrame(frame: Frame, fields: CommuneFields | OldCodeFields | RowsFields | MapFields): string {
  const values: Readonly<Record<string, string>> = fields;
  return frame.map((part) => (typeof part === 'string' ? part : pour(part.field, values[part.field] ?? ''))).join('');
}

/** A frame whose own words are encoded once, for the thousands of pages that say them. */
export type EncodedFrame = readonly (Uint8Array | { field: string })[];

/** The frame as it is copied in each page. */
export function encodeFrame(frame: Frame): EncodedFrame {
  return frame.map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
}

/** The bytes of a page in its frame: those of `fillFrame`. */
export function fillEncoded(frame: EncodedFrame, fields: CommuneFields | OldCodeFields): Buffer {
  const values: Readonly<Record<string, string>> = fields;
  return Buffer.concat(
    frame.map((part) => (part instanceof Uint8Array ? part : Buffer.from(pour(part.field, values[part.field] ?? '')))),
  );
}

/** Whether a field is markup already, or a text to escape. */
export function isMarkup(field: string): boolean {
  return NATURES[field] !== 'text';
}

function pour(field: string, value: string): string {
  if (NATURES[field] === 'set') return value;
  return isMarkup(field) ? toTypographyHtml(value) : escapeXml(toFrenchTypography(value));
}

const BLOCKS = new Set(
  (
    'html head meta link title body header footer main section nav div form label button ol ul li p h1 h2 h3 h4 h5 h6 ' +
    'table caption thead tbody tr th td svg path script'
  ).split(' '),
);

const isBlock = (piece?: Piece) => piece !== undefined && 'name' in piece && BLOCKS.has(piece.name);

/** The elements whose end HTML reads from what follows, in the lists and tables of our templates. */
const ENDED_BY_NEXT = new Set(['li', 'td', 'th', 'tr', 'thead', 'tbody']);
/** What ends a paragraph by beginning, and whose end ends the paragraph that is last in it. */
const ENDS_PARAGRAPH = {
  open: new Set(['div', 'footer', 'form', 'h1', 'h2', 'h3', 'main', 'nav', 'ol', 'p', 'section', 'table', 'ul']),
  close: new Set(['div', 'footer', 'header', 'li', 'main', 'section', 'td']),
};

/** Whether a piece is an end tag that HTML reads from what follows it, spaces apart. */
function isLeftOut(piece: Piece, [next, afterNext]: readonly Piece[]): boolean {
  if (piece.kind !== 'close') return false;
  if (piece.name !== 'p') return ENDED_BY_NEXT.has(piece.name);
  const following = next?.kind === 'text' && /^[ \n]*$/.test(next.source) ? afterNext : next;
  return (
    (following?.kind === 'open' || following?.kind === 'close') && ENDS_PARAGRAPH[following.kind].has(following.name)
  );
}

/**
 * A frame without what no one sees: the spaces that the compiler leaves around its blocks, and the end tags that HTML leaves out, a
 * megabyte for each thirty bytes of a frame. No-break spaces stay.
 */
export function squeeze(html: string): string {
  return [...walkMarkup(html)]
    .map((piece, i, pieces) => {
      if (isLeftOut(piece, pieces.slice(i + 1, i + 3))) return '';
      const source = piece.source.replace(/[ \n]+/g, ' ');
      if (piece.kind !== 'text') return source;
      const text = isBlock(pieces[i - 1]) ? source.replace(/^ /, '') : source;
      return isBlock(pieces[i + 1]) ? text.replace(/ $/, '') : text;
    })
    .join('');
}
