import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file under a folder, by its path, in order; none when the folder is not there. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every file under a folder, as a path from it that begins with `/`, in order. */
export function pathsOf(folder: string): string[] {
  return filesOf(folder).map((file) => `/${relative(folder, file).split(sep).join('/')}`);
}
