import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { BuildFolders } from '../build/folders.ts';
import { pathsOf } from '../lib/files-of.ts';
import { putInPlace, recoverPlace } from '../lib/put-in-place.ts';
import { compressBeside } from './compress.ts';
import { linkOrCopy } from './link-or-copy.ts';

/**
 * Puts the site in the folder of publications, smaller files beside each text: it is what is sent to a server. Made
 * beside, then renamed: the last publication stays whole until then, and where the next build finds it when this one
 * is killed. Its files are those of the site, linked; they take no more room.
 */
export async function publish({ site, publication }: Pick<BuildFolders, 'site' | 'publication'>): Promise<void> {
  const begun = performance.now();
  recoverPlace(publication);
  const { current: before, next } = publication;
  const paths = pathsOf(site);
  for (const path of paths) linkOrCopy(join(site, path), join(next, path));
  const { files, again, whole, smaller, fictitious } = await compressBeside(next, { paths, before });
  if (fictitious.length > 0) {
    const named = fictitious.slice(0, 5).join(', ');
    throw new Error(`${fictitious.length} files name an address that leads nowhere: ${named}`);
  }
  putInPlace(publication);
  const sizes = Object.entries(smaller).map(([encoding, bytes]) => `${encoding} ${inMegabytes(bytes)}`);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(
    `publication : ${files} textes dont ${again} inchangés, ${inMegabytes(whole)} ; ${sizes.join(', ')} ; en ${seconds} s`,
  );
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} Mo`;
}
