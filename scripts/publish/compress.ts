import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { COMPRESSED, ENCODINGS, extensionOf, patternOf } from '../hosting/declaration.ts';

/** What every page waits for, and pages so long that a phone waits for them: they gain a tenth, for ten times the work. */
const AWAITED = /\.(?:css|js)$/;
const LONG_PAGE = 100_000;

const compressors: Readonly<Record<string, (bytes: Buffer, path: string) => Promise<Buffer>>> = {
  br: (bytes, path) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]:
          AWAITED.test(path) || (path.endsWith('.html') && bytes.length > LONG_PAGE) ? 11 : 9,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

const FICTITIOUS = 'dernier-kilometre.example';
const DATED = new RegExp(patternOf({ dated: '/embed/' }));

/** What smaller files weigh beside those that they stand for, in bytes. */
export interface Compression {
  files: number;
  /** Of those, the ones that had not changed since the last time. */
  again: number;
  whole: number;
  /** By encoding. */
  smaller: Record<string, number>;
  /** The texts that name the address of a site that is not for publication; dated copies keep that of their day. */
  fictitious: string[];
}

/**
 * Puts a brotli and a gzip file beside each text of a folder, where it is smaller; `paths` are from the folder. Those of a folder made
 * `before` serve again where the text has not changed. zlib works in threads of its own: a few files at once keep all cores at it.
 */
export async function compressBeside(
  folder: string,
  { paths, before }: { paths: readonly string[]; before: string },
): Promise<Compression> {
  const texts = paths.filter((path) => COMPRESSED.includes(extensionOf(path)));
  const result: Compression = { files: texts.length, again: 0, whole: 0, smaller: {}, fictitious: [] };
  const queue = texts.values();
  const work = async (): Promise<void> => {
    for (const path of queue) {
      const bytes = await readFile(join(folder, path));
      result.whole += bytes.length;
      if (bytes.includes(FICTITIOUS) && !DATED.test(path)) result.fictitious.push(path);
      const isSame = existsSync(join(before, path)) && bytes.equals(await readFile(join(before, path)));
      if (isSame) result.again += 1;
      for (const { encoding, extension } of ENCODINGS) {
        const old = join(before, path + extension);
        const smaller = isSame && existsSync(old) ? await readFile(old) : await compressors[encoding]?.(bytes, path);
        const kept = smaller && smaller.length < bytes.length ? smaller : null;
        result.smaller[encoding] = (result.smaller[encoding] ?? 0) + (kept ?? bytes).length;
        if (kept) await writeFile(join(folder, path + extension), kept);
      }
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, work));
  return result;
}
