import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ECHANTILLON } from '../../src/territoires/niveaux.ts';
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

/** The pages of one row or another, made by the thousand from one template: one in twenty is parsed, the others are read. */
const REPETEES = /^\/chiffres\/[^/]+\/(?:fr|reg|dep|epci|com)[^/]*\/$/;
const UNE_SUR = 20;

/**
 * Every document of the site; of communes and intercommunalities, the sample, whether the build has the others or not:
 * `pays.test.ts` reads these.
 */
const textes = files
  .filter((file) => file.endsWith('.html') && !isBeyondSample(file))
  .map((file) => ({ path: file.replace(/index\.html$/, ''), html: readBuilt(file).toString('utf8') }));
const repetees = textes.filter(({ path }) => REPETEES.test(path));

/** The pages that are not parsed, as text. */
export const restantes = repetees.filter((_, i) => i % UNE_SUR !== 0);
const nonLues = new Set(restantes.map(({ path }) => path));

/** Every document of the site but `restantes`, parsed once for all the suites. */
export const documents: readonly Page[] = textes
  .filter(({ path }) => !nonLues.has(path))
  .map(({ path, html }) => toPage(path, html));

function isBeyondSample(file: string): boolean {
  const [, code] = /^\/territoires\/(?:communes|epci)\/(\w+)-/.exec(file) ?? [];
  return code !== undefined && !ECHANTILLON.has(code);
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
    ...restantes.map(({ path, html }) => [path, new Set(attributsDe(html, 'id'))] as const),
  ]),
};

/** The values of an attribute in a text of our own making, where it is always between double quotes. */
export function attributsDe(html: string, nom: string): string[] {
  return [...html.matchAll(new RegExp(`<[^>]*?\\s${nom}="([^"]*)"`, 'g'))].map((trouve) => decoder(trouve[1] ?? ''));
}

function decoder(texte: string): string {
  return texte.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
}

/** The page at a path; throws when the site has none. */
export function pageAt(path: string): Page {
  const page = pages.find((candidate) => candidate.path === path);
  if (!page) throw new Error(`the site has no page ${path}`);
  return page;
}
