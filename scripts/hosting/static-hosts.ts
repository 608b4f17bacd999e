import {
  CACHE,
  EVERYWHERE,
  extensionOf,
  NOT_FOUND,
  ORIGINS,
  POLICY,
  TYPE,
  valueOf,
  type Where,
} from './declaration.ts';

/** One block of a `_headers` file. */
interface Block {
  path: string;
  headers: readonly (readonly [name: string, value: string | null])[];
}

/**
 * The `_headers` of Cloudflare Pages: every rule that matches applies, in the order of the file; `! Name` takes away what a wider
 * rule gave. What the host says by itself of the cache, to ask each time, is left as it is but for what never changes.
 */
export function cloudflareHeaders(): string {
  const replaced = (header: string, where: Where, value: string): Block[] =>
    splatsOf(where).map((path) => ({
      path,
      headers: [
        [header, null],
        [header, value],
      ],
    }));
  return toText([
    {
      path: '/*',
      headers: [...Object.entries(EVERYWHERE), [POLICY.header, POLICY.otherwise]],
    },
    ...POLICY.rules.toReversed().flatMap(({ where, value }) => replaced(POLICY.header, where, value)),
    ...CACHE.rules.flatMap(({ where, value }) => replaced(CACHE.header, where, value)),
    ...ORIGINS.rules.flatMap(({ where, value }) => replaced(ORIGINS.header, where, value)),
    ...TYPE.rules.toReversed().flatMap(({ where, value }) => replaced(TYPE.header, where, value)),
  ]);
}

/**
 * The `_headers` of Netlify, where nothing takes away what a wider rule gave: no two rules that match a path name the same header. So
 * the policy is said for each folder at the top of the site, in the words that all its files can bear; `style` of those that hold
 * drawings with a style of their own lets it in.
 */
export function netlifyHeaders(files: readonly string[]): string {
  const tops = new Set(files.map((file) => /^\/[^/]+(?=\/)/.exec(file)?.[0]).filter((top) => top !== undefined));
  const withDrawings = new Set(files.filter((file) => file.endsWith('.svg')).map((file) => /^\/[^/]+/.exec(file)?.[0]));
  const atRoot = files.filter((file) => !file.slice(1).includes('/'));
  const policyOf = (path: string, drawings: boolean): string =>
    (valueOf(POLICY, path) ?? '').replace("style-src 'self'", drawings ? "style-src 'self' 'unsafe-inline'" : '$&');
  const named = TYPE.rules.flatMap(({ where, value }) => ('name' in where ? [{ where, value }] : []));
  // of a type that a name changes, each file is said, or its folder's shape: the two rules would meet
  const types = TYPE.rules.flatMap(({ where, value }) => {
    if (!('extensions' in where)) return [];
    const [extension = ''] = where.extensions;
    const meets = named.some(({ where: { name } }) => name.endsWith(`.${extension}`));
    return meets ? [] : splatsOf(where).map((path): Block => ({ path, headers: [[TYPE.header, value]] }));
  });
  // said by folder and extension, for an embed and a file of data would meet
  const shared = [...new Set(files.flatMap((file) => shapeOf(file) ?? []))].sort().flatMap((shape): Block[] => {
    const value = valueOf(ORIGINS, shape);
    return value === null ? [] : [{ path: shape, headers: [[ORIGINS.header, value]] }];
  });
  return toText([
    { path: '/*', headers: Object.entries(EVERYWHERE) },
    { path: '/', headers: [[POLICY.header, policyOf('/', false)]] },
    ...atRoot.map((file): Block => ({ path: file, headers: [[POLICY.header, policyOf(file, false)]] })),
    ...[...tops].sort().map((top): Block => ({
      path: `${top}/*`,
      headers: [[POLICY.header, policyOf(`${top}/`, withDrawings.has(top))]],
    })),
    ...CACHE.rules.flatMap(({ where, value }) =>
      splatsOf(where).map((path): Block => ({ path, headers: [[CACHE.header, value]] })),
    ),
    ...shared,
    ...named.map(({ where, value }): Block => ({ path: `/*/${where.name}`, headers: [[TYPE.header, value]] })),
    ...types,
  ]);
}

/** The `_redirects` that say what an address without a file has: both hosts find the page by its name, and add the last slash. */
export function redirects(): string {
  return `# rien à renvoyer : ces hébergeurs ajoutent la barre finale d’eux-mêmes, et donnent ${NOT_FOUND} où il n’y a rien\n`;
}

/** All the files of a folder at the top that have one extension, `/donnees/*.csv`; all of them where they are embeds. */
function shapeOf(file: string): string | null {
  if (file.startsWith('/embed/')) return '/embed/*';
  const top = /^\/[^/]+(?=\/)/.exec(file)?.[0];
  return top === undefined ? file : `${top}/*.${extensionOf(file)}`;
}

/** A rule as the patterns of these files: one for each extension. */
function splatsOf(where: Where): string[] {
  if ('under' in where) return [`${where.under}*`];
  if ('dated' in where) return [`${where.dated}:id/:date/`];
  if ('name' in where) return [`/*/${where.name}`];
  return where.extensions.map((extension) => `/*.${extension}`);
}

/** The blocks as a text, each path once: of two blocks of one path, a host may keep the last alone. */
function toText(blocks: readonly Block[]): string {
  const byPath = new Map<string, Block['headers']>();
  for (const { path, headers } of blocks) byPath.set(path, [...(byPath.get(path) ?? []), ...headers]);
  const lines = [...byPath].flatMap(([path, headers]) => [
    path,
    ...headers.map(([name, value]) => (value === null ? `  ! ${name}` : `  ${name}: ${value}`)),
  ]);
  return `${lines.join('\n')}\n`;
}
