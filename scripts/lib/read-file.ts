import { readdirSync, readFileSync, statSync, type Stats } from 'node:fs';

/**
 * The bytes of a file; `absent` where there is none; else why it cannot be read, in French. What is no file is not opened: a pipe would wait
 * for ever.
 */
export function readFileWhole(path: string): Uint8Array | 'absent' | string {
  try {
    const stats = statSync(path);
    return stats.isFile() ? readFileSync(path) : `un fichier, et non ${kindOf(stats)}`;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return ['ENOENT', 'ENOTDIR'].includes(code) ? 'absent' : `un fichier que l’on peut lire (${code})`;
  }
}

/** The names in a folder, those that begin with a point left out, in alphabetical order; none where it is no folder that can be read. */
export function listFolder(path: string): string[] {
  try {
    return readdirSync(path)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return [];
  }
}

function kindOf(stats: Stats): string {
  if (stats.isDirectory()) return 'un dossier';
  if (stats.isFIFO()) return 'un tube';
  return stats.isSocket() ? 'une prise' : 'un périphérique';
}
