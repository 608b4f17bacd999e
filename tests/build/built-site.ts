import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import config from '../../astro.config.mjs';
import type { Site } from './rules/links.ts';
import { type Page, toPage } from './rules/page.ts';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Address of the published site, without final slash. */
export const ORIGIN = new URL(config.site ?? 'http://localhost').origin;

/** Every file under a folder, as a path from it that begins with `/`, in order. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`)
    .sort();
}

export const files: readonly string[] = filesOf(DIST);

export function readBuilt(path: string): Buffer {
  return readFileSync(join(DIST, path));
}

/** Every document of the site, parsed once for all the suites. */
export const documents: readonly Page[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => toPage(file.replace(/index\.html$/, ''), readBuilt(file).toString('utf8')));

/** What a reader visits. */
export const pages = documents.filter(({ path }) => !path.startsWith('/embed/'));

/** What other sites show in a frame: one file each, of which the page on the site is the reference. */
export const embeds = documents.filter(({ path }) => path.startsWith('/embed/'));

export const site: Site = {
  origin: ORIGIN,
  files: new Set(files),
  ids: new Map(
    documents.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map((e) => e.id))]),
  ),
};

/** The page at a path; throws when the site has none. */
export function pageAt(path: string): Page {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`the site has no page ${path}`);
  return page;
}
