import { createHash } from 'node:crypto';
import { createReadStream, openSync, closeSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';

/** A file of a producer, on this machine. */
export interface OfficialFile {
  path: string;
  name: string;
  /** Where it was fetched; « inconnu » where it was not fetched by this program. */
  address: string;
}

/** What tells a file from any other. */
export interface Identity {
  bytes: number;
  sha256: string;
}

const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** A file by its path. */
export function officialFile(path: string, address = 'inconnu'): OfficialFile {
  return { path, name: basename(path), address };
}

/** The size and the digest of a file, read as it stands on the disk: compressed where it is. */
export async function identityOf({ path }: OfficialFile): Promise<Identity> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { bytes: statSync(path).size, sha256: hash.digest('hex') };
}

/**
 * The bytes of a file, opened when it is a gzip or a ZIP, by its first bytes and not by its name. Of a ZIP, the first member
 * whose name fits; the stream fails when it has none. Never holds the whole file.
 */
export function openOfficial({ path }: OfficialFile, member: RegExp = /./): Readable {
  const begins = (mark: readonly number[]): boolean => {
    const first = firstBytes(path, mark.length);
    return mark.every((byte, i) => first[i] === byte);
  };
  const file = createReadStream(path);
  if (begins(GZIP)) {
    const opened = createGunzip();
    file.on('error', (error) => opened.destroy(error));
    return file.pipe(opened);
  }
  return begins(ZIP) ? Readable.from(unzipped(file, member), { objectMode: false }) : file;
}

async function* unzipped(file: Readable, member: RegExp): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let found: UnzipFile | null = null;
  let failed: Error | null = null;
  let ended = false;
  const unzip = new Unzip((entry) => {
    if (found !== null || !member.test(entry.name)) return;
    found = entry;
    entry.ondata = (error, chunk, final) => {
      if (error) failed = error;
      else ready.push(chunk);
      ended ||= final;
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of file) {
    unzip.push(chunk as Uint8Array);
    if (failed !== null) throw failed as Error;
    yield* ready.splice(0);
    if (ended) return;
  }
  throw new Error(found === null ? `aucun fichier ${member.source} dans l’archive` : 'archive coupée avant sa fin');
}

function firstBytes(path: string, count: number): Uint8Array {
  const bytes = new Uint8Array(count);
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes, 0, count, 0);
  } finally {
    closeSync(file);
  }
  return bytes;
}
