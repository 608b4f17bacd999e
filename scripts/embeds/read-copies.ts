import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathsOf } from '../lib/files-of.ts';
import { emptyIndex, INDEX, type IndexCopies, type LiveEmbed } from './copies.ts';

/** The index of a folder of copies; an empty one where there is none. */
export function readIndex(folder: string): IndexCopies {
  const file = join(folder, INDEX);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as IndexCopies) : emptyIndex();
}

/**
 * The paths, from a folder of copies, of all that is in it beside the index, in order, names that begin with a point
 * left out. None when the folder is not there.
 */
export function listCopies(folder: string): string[] {
  return pathsOf(folder)
    .map((path) => path.slice(1))
    .filter((path) => path !== INDEX && !basename(path).startsWith('.'));
}

/**
 * The embeds of figures in a built site, in the order of their names: neither their dated copies nor the mini-cards
 * of territories.
 */
export function readLiveEmbeds(site: string): LiveEmbed[] {
  const folder = join(site, 'embed');
  return pathsOf(folder)
    .filter((path) => /^\/(?!fiche-)[^/]+\/index\.html$/.test(path))
    .map((path) => ({ id: dirname(path).slice(1), html: readFileSync(join(folder, path), 'utf8') }));
}
