import { pagePolicy } from '../../src/outputs/page-policy.ts';

/** Which files a rule is about, in the few ways that every server can write. */
export type Where =
  /** The files under a folder: `/embed/`. */
  | { under: string }
  /** The dated copies under a folder: `/embed/<id>/AAAA-MM-JJ/`. */
  | { dated: string }
  /** The files whose names end so: `csv`. */
  | { extensions: readonly string[] }
  /** The files of that name, wherever they are: `atom.xml`. */
  | { name: string };

/** One thing that a server says, and what it says it of: the first rule that matches holds, else `otherwise`; null is silence. */
export interface Choice {
  header: string;
  rules: readonly { where: Where; value: string }[];
  otherwise: string | null;
}

/** What a server says of every answer, whatever it answers. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), fullscreen=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'Strict-Transport-Security': 'max-age=31536000',
};

/** The policy of a page, which no other site may frame. */
const policyOf = ({ frames }: { frames: boolean }): string =>
  [...pagePolicy({ frames }), "frame-ancestors 'none'"].join('; ');

/** The pages that show what their code of an embed gives. */
const FRAMING = ['/graphiques/', '/reprendre/'];

/** A drawing opened by itself: its own style, and nothing else. */
const DRAWING_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** The page of an embed holds its policy, with the hashes of what is in it; who may frame it, only a header can say. */
const EMBED_POLICY = 'frame-ancestors *';

export const POLICY: Choice = {
  header: 'Content-Security-Policy',
  rules: [
    { where: { under: '/embed/' }, value: EMBED_POLICY },
    { where: { extensions: ['svg'] }, value: DRAWING_POLICY },
    ...FRAMING.map((under) => ({ where: { under }, value: policyOf({ frames: true }) })),
  ],
  otherwise: policyOf({ frames: false }),
};

export const CACHE: Choice = {
  header: 'Cache-Control',
  rules: [
    // their names hold the hash of their bytes, or their address a date: other bytes have another address
    { where: { under: '/_astro/' }, value: 'public, max-age=31536000, immutable' },
    { where: { dated: '/embed/' }, value: 'public, max-age=31536000, immutable' },
  ],
  otherwise: 'public, max-age=600',
};

/** What other sites may read: all that is not a page, its style, its letters nor its scripts; and embeds. */
export const ORIGINS: Choice = {
  header: 'Access-Control-Allow-Origin',
  rules: [
    {
      where: {
        extensions: 'csv json jsonld ttl geojson topojson xlsx zip sqlite parquet svg png ics xml md txt'.split(' '),
      },
      value: '*',
    },
    { where: { under: '/embed/' }, value: '*' },
  ],
  otherwise: null,
};

/** What a file is. A type is said for each kind that the site has: no list that a server brings is sure to hold it. */
export const TYPE: Choice = {
  header: 'Content-Type',
  rules: [
    { where: { name: 'atom.xml' }, value: 'application/atom+xml; charset=utf-8' },
    { where: { name: 'csv-metadata.json' }, value: 'application/csvm+json' },
    { where: { name: 'flux.json' }, value: 'application/feed+json; charset=utf-8' },
    ...Object.entries({
      html: 'text/html; charset=utf-8',
      css: 'text/css; charset=utf-8',
      js: 'text/javascript; charset=utf-8',
      csv: 'text/csv; charset=utf-8',
      // UTF-8 by definition: no charset is registered for these
      json: 'application/json',
      geojson: 'application/geo+json',
      // no type is registered for it
      topojson: 'application/json',
      jsonld: 'application/ld+json',
      ttl: 'text/turtle; charset=utf-8',
      xml: 'application/xml',
      ics: 'text/calendar; charset=utf-8',
      md: 'text/markdown; charset=utf-8',
      txt: 'text/plain; charset=utf-8',
      svg: 'image/svg+xml; charset=utf-8',
      png: 'image/png',
      woff2: 'font/woff2',
      zip: 'application/zip',
      sqlite: 'application/vnd.sqlite3',
      parquet: 'application/vnd.apache.parquet',
      xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }).map(([extension, value]) => ({ where: { extensions: [extension] }, value })),
  ],
  otherwise: null,
};

export const CHOICES: readonly Choice[] = [POLICY, CACHE, ORIGINS, TYPE];

/** The page that says that there is nothing at an address. */
export const NOT_FOUND = '/404.html';

/** The page of a folder; an address that names a folder without its last slash is sent there for good, with 301. */
export const PAGE_OF_FOLDER = 'index.html';

/** What answers: reading, and nothing else. */
export const METHODS: readonly string[] = ['GET', 'HEAD'];

/** The files beside which a build for publication puts smaller ones: what is not compressed already. */
export const COMPRESSED: readonly string[] = [
  'html',
  'css',
  'js',
  'csv',
  'json',
  'geojson',
  'topojson',
  'jsonld',
  'ttl',
  'xml',
  'ics',
  'md',
  'txt',
  'svg',
];

/** How a smaller file is named, by what a reader accepts, the smallest first. */
export const ENCODINGS: readonly { encoding: string; extension: string }[] = [
  { encoding: 'br', extension: '.br' },
  { encoding: 'gzip', extension: '.gz' },
];

/** What matches a rule in a path, in the syntax that JavaScript, nginx, Apache and Caddy share. */
export function patternOf(where: Where): string {
  if ('under' in where) return `^${escape(where.under)}`;
  if ('dated' in where) return `^${escape(where.dated)}[^/]+/[0-9]{4}-[0-9]{2}-[0-9]{2}/`;
  if ('name' in where) return `/${escape(where.name)}$`;
  return `[.](${where.extensions.map(escape).join('|')})$`;
}

/** What a server says of a file of the site, by its path (`/sources/index.html`): lower-case names. */
export function headersOf(path: string): Map<string, string> {
  const headers = new Map(Object.entries(EVERYWHERE).map(([name, value]) => [name.toLowerCase(), value]));
  for (const choice of CHOICES) {
    const value = valueOf(choice, path);
    if (value !== null) headers.set(choice.header.toLowerCase(), value);
  }
  return headers;
}

/** What a choice says of a path; null when it says nothing. */
export function valueOf({ rules, otherwise }: Choice, path: string): string | null {
  return rules.find(({ where }) => new RegExp(patternOf(where)).test(path))?.value ?? otherwise;
}

/** The extension of a file, without its dot; empty where it has none. */
export function extensionOf(path: string): string {
  return /\.([a-z0-9]+)$/.exec(path)?.[1] ?? '';
}

function escape(text: string): string {
  return text.replaceAll('.', '[.]');
}
