import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The kinds of page that the suites look at whatever else the site has: a pattern for each. */
export const KINDS: Readonly<Record<string, RegExp>> = {
  'the first page': /^\/$/,
  'the list of promises': /^\/promesses\/$/,
  'a promise': /^\/promesses\/[^/]+\/$/,
  'the list of territories': /^\/territoires\/$/,
  'a région': /^\/territoires\/regions?\/[^/]+\/$/,
  'a département': /^\/territoires\/departements?\/[^/]+\/$/,
  'the list of sources': /^\/sources\/$/,
  'a source': /^\/sources\/[^/]+\/$/,
  'the method': /^\/methode\/$/,
  'the downloads': /^\/donnees\/$/,
  'about the site': /^\/a-propos\/$/,
  'an unknown address': /^\/404\.html$/,
};

const built = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((file) => ({ path: `/${relative(DIST, file).replace(/index\.html$/, '')}`, weight: statSync(file).size }));

/** Every page path of the build. */
export const paths: readonly string[] = built.map(({ path }) => path);

/** A folder with its places, figures and dates left out: the lists of communes of all départements are one template. */
export function kindOf(folder: string): string {
  return folder
    .replace(/\/(?:\d{2,9}|2[AB]|2[AB]\d{3})-[^/]+/g, '/*')
    .replace(/^\/chiffres\/.+/, '/chiffres/*')
    .replace(/^\/embed\/.+/, '/embed/*')
    .replace(/^\/cartes\/.+/, '/cartes/*')
    .replace(/^\/graphiques\/.+/, '/graphiques/*');
}

/**
 * The pages to look at: every page at the root of the site, every promise, and the heaviest page of every other folder,
 * where a fault of its template has the best chance to show.
 */
export const templates: readonly string[] = (() => {
  const heaviest = new Map<string, { path: string; weight: number }>();
  for (const page of built) {
    const folder = kindOf(dirname(page.path));
    const key = folder === '/' || folder === '/promesses' ? page.path : folder;
    if (page.weight > (heaviest.get(key)?.weight ?? 0)) heaviest.set(key, page);
  }
  return [...heaviest.values()].map(({ path }) => path).sort();
})();
