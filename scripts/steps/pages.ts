/**
 * The pages that Astro renders, by two threads where there are two cores: each renders its share, and the files of the second are put
 * beside those of the first. The site has the bytes that one thread would have written.
 *
 *     node scripts/steps/pages.ts [--dist DIR]
 */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { filesOf } from '../lib/files-of.ts';
import { PAGES_SHARE } from '../pages/share-pages.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) } },
});

/** Each thread reads the tables again, which a third would not repay. */
const MOST = 2;
/** What a thread may hold of JavaScript, in megabytes, of which it needs less than 600: without it, garbage doubles what both hold. */
const HEAP = 1_000;
const start = performance.now();
// what Astro compiles is beside the pages; but for a folder out of the project, at one place, which the first thread to end takes away
const of = relative(process.cwd(), values.dist).startsWith('..') ? 1 : Math.min(availableParallelism(), MOST);
const folders = Array.from({ length: of }, (_, rank) => (rank === 0 ? values.dist : `${values.dist}-${rank}`));
await Promise.all(folders.map(renderShare));
const moved = folders.slice(1).reduce((sum, folder) => sum + moveInto(values.dist, folder), 0);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`pages : ${filesOf(values.dist).length} fichiers, dont ${moved} d’un second fil, en ${seconds} s`);

/** Renders a share in a thread, which has its own variables and modules, as the folder at that place. */
function renderShare(folder: string, rank: number): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  return new Promise((resolve, reject) => {
    new Worker(new URL('../pages/render-share.ts', import.meta.url), {
      workerData: folder,
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
      env: { ...process.env, [PAGES_SHARE]: `${rank}/${of}` },
    })
      .on('error', reject)
      .on('exit', (status) => (status === 0 ? resolve() : reject(new Error(`a thread ended with ${status}`))));
  });
}

/** Moves to a folder the files that only another has, both having style sheets and scripts; how many they were. */
function moveInto(folder: string, other: string): number {
  const missing = filesOf(other)
    .map((file) => [file, join(folder, file.slice(other.length))] as const)
    .filter(([, place]) => !existsSync(place));
  for (const [file, place] of missing) {
    mkdirSync(dirname(place), { recursive: true });
    renameSync(file, place);
  }
  rmSync(other, { recursive: true });
  return missing.length;
}
