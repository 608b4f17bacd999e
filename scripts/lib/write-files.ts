import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the files of a page, by their names, in its folder, made where it is missing. Gives how many bytes they hold. */
export function writeFiles(folder: string, files: Readonly<Record<string, string>>): number {
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    writeFileSync(join(folder, name), content);
    bytes += content.length;
  }
  return bytes;
}
