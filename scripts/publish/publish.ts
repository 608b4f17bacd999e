import { existsSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { BuildFolders } from '../build/folders.ts';
import { pathsOf } from '../lib/files-of.ts';
import { compressBeside } from './compress.ts';
import { linkOrCopy } from './link-or-copy.ts';

/**
 * Puts the site in the folder of publications, smaller files beside each text: it is what is sent to a server. Made beside, then renamed:
 * the last publication stays whole until then. Its files are those of the site, linked; they take no more room.
 */
export async function publish({ site, publication, next: making }: BuildFolders): Promise<void> {
  const begun = performance.now();
  const [next, previous] = ['publication', 'publication-previous'].map((name) => join(dirname(making), name)) as [
    string,
    string,
  ];
  rmSync(next, { recursive: true, force: true });
  const paths = pathsOf(site);
  for (const path of paths) linkOrCopy(join(site, path), join(next, path));
  const { files, again, whole, smaller, fictitious } = await compressBeside(next, { paths, before: publication });
  if (fictitious.length > 0) {
    const named = fictitious.slice(0, 5).join(', ');
    throw new Error(`${fictitious.length} files name an address that leads nowhere: ${named}`);
  }
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(publication)) renameSync(publication, previous);
  renameSync(next, publication);
  rmSync(previous, { recursive: true, force: true });
  const sizes = Object.entries(smaller).map(([encoding, bytes]) => `${encoding} ${inMegabytes(bytes)}`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `publication : ${files} textes dont ${again} inchangés, ${inMegabytes(whole)} ; ${sizes.join(', ')} ; en ${seconds} s`,
  );
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} Mo`;
}
