/** Copies `dist/` into `hors-ligne/`, which opens from a folder, without a server: `npm run hors-ligne`, after a build. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldersOf, type BuildFolders } from '../build/folders.ts';
import { atWork, underLock } from '../build/lock.ts';
import { putInPlace, recoverPlace } from '../lib/put-in-place.ts';
import { copyOffline } from '../publish/offline.ts';

/**
 * Copies the site in the place of the last copy, which stays whole until then, and gives how many files there are, or
 * why nothing is done. No build replaces the site meanwhile: a copy is of one site.
 */
export async function copySite({
  site,
  offline,
  lock,
}: Pick<BuildFolders, 'site' | 'offline' | 'lock'>): Promise<number | string> {
  const ran = await underLock(lock, () => {
    if (!existsSync(site)) return 'no dist: run npm run build first';
    recoverPlace(offline);
    const files = copyOffline(site, offline.next);
    putInPlace(offline);
    return files;
  });
  return 'done' in ran ? ran.done : atWork(ran.holder);
}

async function main(): Promise<void> {
  const copied = await copySite(foldersOf(fileURLToPath(new URL('../..', import.meta.url))));
  if (typeof copied === 'number') console.log(`hors-ligne : ${copied} fichiers ; ouvrir hors-ligne/index.html`);
  else {
    console.error(copied);
    process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) await main();
