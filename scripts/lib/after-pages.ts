import { basename, join } from 'node:path';

/**
 * What is made from the built pages, in order: the search leads to the communes, the archives hold the pictures, what machines take
 * describes the files as they are.
 */
export const AFTER_PAGES: readonly string[] = [
  'communes',
  'commune-rows',
  'maps',
  'search',
  'pictures',
  'kits',
  'zips',
  'open-data',
].map((step) => `scripts/steps/${step}.ts`);

/** The steps that keep the pictures that they draw from one build to the next. */
const DRAWING = ['pictures', 'kits'];

/** What has a step draw all its pictures anew, which it keeps in a folder of its own; nothing for one that draws none. */
export function cacheArgs(program: string, folder: string): string[] {
  const step = basename(program, '.ts');
  return DRAWING.includes(step) ? ['--cache', join(folder, step)] : [];
}
