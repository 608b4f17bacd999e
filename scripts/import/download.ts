import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

/**
 * Fetches the file of a producer to a path where there is none yet, whole or not at all. Only `npm run importer` with
 * `--telecharger` does so: no build and no test has a network.
 */
export async function download(address: string, path: string, fetchFile: typeof fetch = fetch): Promise<void> {
  if (existsSync(path)) throw new Error(`${path} est déjà là : le lire sans --telecharger, ou lui donner un autre nom`);
  const response = await fetchFile(address);
  if (!response.ok || response.body === null) throw new Error(`${address} : réponse ${response.status}, et non 200`);
  const aside = `${path}.part`;
  try {
    await pipeline(Readable.fromWeb(response.body as ReadableStream), createWriteStream(aside));
    renameSync(aside, path);
  } finally {
    rmSync(aside, { force: true });
  }
}
