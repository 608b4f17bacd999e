import { openSync, readFileSync, readSync, writeFileSync } from 'node:fs';

/** A page of a lot: its folder and its size. */
export interface PageOfBatch {
  path: string;
  bytes: number;
}

/** Writes pages already made end to end in one file, and their folders and sizes beside it; returns their bytes together. */
export function writeBatch(batch: string, pages: readonly (readonly [chemin: string, contenu: Buffer])[]): number {
  writeFileSync(batch, '');
  for (let i = 0; i < pages.length; i += 500)
    writeFileSync(batch, Buffer.concat(pages.slice(i, i + 500).map(([, content]) => content)), { flag: 'a' });
  const sizes = pages.map(([path, content]): PageOfBatch => ({ path, bytes: content.length }));
  writeFileSync(`${batch}.json`, JSON.stringify(sizes));
  return sizes.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** The pages of a lot, in order. */
export function readBatch(batch: string): readonly PageOfBatch[] {
  return JSON.parse(readFileSync(`${batch}.json`, 'utf8')) as readonly PageOfBatch[];
}

/** Reads the pages of a lot one after the other. */
export function* pagesOfBatch(batch: string): Generator<readonly [chemin: string, contenu: Buffer]> {
  const all = openSync(batch, 'r');
  for (const { path, bytes } of readBatch(batch)) {
    const content = Buffer.allocUnsafe(bytes);
    readSync(all, content, 0, bytes, null);
    yield [path, content];
  }
}
