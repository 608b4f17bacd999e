import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SAMPLE } from '../../src/store/built.ts';
import config from '../../astro.config.mjs';
import type { Site } from './rules/links.ts';
import { type Page, toPage } from './rules/page.ts';
import { idsOf } from './rules/scan.ts';

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

/** The pages of one row or another, made by the thousand from one template: one in twenty is parsed, the others are read. */
const REPEATED =
  /^\/chiffres\/(?:communes\/)?[^/]+\/(?:fr|reg|dep|epci|com)[^/]*\/$|^\/cartes\/[^/]+\/(?:[^/]+\/)+(?:departements|regions|\d\d-[^/]+)\/$/;
const ONE_IN = 20;
/** The pages of the rows of communes have hundreds of rows each: those of two départements, which lack some values, are parsed. */
const ROWS = /^\/chiffres\/communes\//;
const PARSED_ROWS = /\/dep-(?:2a|976)\/$/;

/**
 * Every document of the site; of communes and intercommunalities, the sample, whether the build has the others or not:
 * `pays.test.ts` reads these.
 */
const allTexts = files
  .filter((file) => file.endsWith('.html') && !isBeyondSample(file))
  .map((file) => ({ path: file.replace(/index\.html$/, ''), html: readBuilt(file).toString('utf8') }));
const repeated = allTexts.filter(({ path }) => REPEATED.test(path));

const [rows, series] = [true, false].map((of) => repeated.filter(({ path }) => ROWS.test(path) === of));

/** The pages that are not parsed, as text. */
export const remaining = [
  ...(series ?? []).filter((_, i) => i % ONE_IN !== 0),
  ...(rows ?? []).filter(({ path }) => !PARSED_ROWS.test(path)),
];
const unread = new Set(remaining.map(({ path }) => path));

/** Every document of the site but `remaining`, parsed once for all the suites. */
export const documents: readonly Page[] = allTexts
  .filter(({ path }) => !unread.has(path))
  .map(({ path, html }) => toPage(path, html));

function isBeyondSample(file: string): boolean {
  const [, code] = /^\/territoires\/(?:communes|epci)\/(\w+)-/.exec(file) ?? [];
  return code !== undefined && !SAMPLE.has(code);
}

/** What a reader visits. */
export const pages = documents.filter(({ path }) => !path.startsWith('/embed/'));

/** What other sites show in a frame: one file each, of which the page on the site is the reference. */
export const embeds = documents.filter(({ path }) => path.startsWith('/embed/'));

export const site: Site = {
  origin: ORIGIN,
  files: new Set(files),
  ids: new Map([
    ...documents.map(
      ({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map((e) => e.id))] as const,
    ),
    ...remaining.map(({ path, html }) => [path, idsOf(html)] as const),
  ]),
};

const parsed = new Map(documents.map((page) => [page.path, page]));
const texts = new Map(remaining.map(({ path, html }) => [path, html]));

/**
 * The document at a path, one of `remaining` or beyond the sample too, which is then parsed for all the suites; undefined when the
 * site has none.
 */
export function documentAt(path: string): Page | undefined {
  const known = parsed.get(path);
  if (known !== undefined) return known;
  const file = `${path}index.html`;
  const html = texts.get(path) ?? (site.files.has(file) ? readBuilt(file).toString('utf8') : undefined);
  if (html !== undefined) parsed.set(path, toPage(path, html));
  return parsed.get(path);
}

/** The page at a path; throws when the site has none. */
export function pageAt(path: string): Page {
  const page = path.startsWith('/embed/') || unread.has(path) ? undefined : parsed.get(path);
  if (!page) throw new Error(`the site has no page ${path}`);
  return page;
}
