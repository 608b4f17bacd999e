import { existsSync, readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** The paths, from `folder`, of every file of that name below it, in order, with slashes. None when the folder is not there. */
export function listFiles(folder: string, name: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === name)
    .map((entry) => relative(folder, `${entry.parentPath}${sep}${entry.name}`).split(sep).join('/'))
    .sort();
}
