import { createReadStream, readFileSync, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream';
import { ENCODINGS, headersOf, METHODS, NOT_FOUND, PAGE_OF_FOLDER } from './hosting/declaration.ts';

/** A site being served. `url` ends with a slash. */
export interface ServedSite {
  url: string;
  close: () => Promise<void>;
}

export interface ServeOptions {
  /** Where to listen; 0 takes any free port. */
  port?: number;
  /** How many ports to try from there. */
  attempts?: number;
  /** Who may ask: this machine alone, unless an address of another network card is given (`0.0.0.0` for all). */
  host?: string;
}

/** A file as it is sent, whole in memory where it is small; it is read again once its date or its size has changed. */
interface Entry {
  mtimeMs: number;
  size: number;
  file: string;
  /** Null for a file that is read as it is sent. */
  body: Buffer | null;
  tag: string;
  /** Names and values in turn, as `writeHead` takes them. */
  headers: readonly string[];
  /** The smaller files beside it, by what a reader accepts. */
  smaller: readonly { encoding: string; body: Buffer }[];
}

/** The largest file that is kept in memory, and how much of them all, in bytes. */
const KEPT_FILE = 1 << 20;
const KEPT = 1 << 26;

/**
 * Serves a built site as the declaration of `hosting/declaration.ts` says, to this machine alone unless asked otherwise: reading only,
 * ranges, a folder without its last slash sent to its page, `404.html` where there is nothing. A new build shows at once.
 */
export async function serve(folder: string, options: ServeOptions = {}): Promise<ServedSite> {
  const { port = 4321, attempts = 20, host = '127.0.0.1' } = options;
  const open = openFiles(folder);
  const server = createServer((request, response) => answer(open, request, response));
  await listen(server, { port, attempts, host });
  const name = host === '127.0.0.1' ? 'localhost' : host;
  return {
    url: `http://${name}:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Open = (path: string) => Entry | 'folder' | null;

function answer(open: Open, request: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '/', headers } = request;
  if (!METHODS.includes(method)) {
    response.writeHead(405, { Allow: METHODS.join(', ') }).end();
    return;
  }
  const [address = '/', query] = url.split('?', 2);
  const path = decode(address);
  const found = path === null ? null : open(path.endsWith('/') ? `${path}${PAGE_OF_FOLDER}` : path);
  if (found === 'folder' && open(`${path}/${PAGE_OF_FOLDER}`)) {
    response.writeHead(301, { Location: `${address}/${query === undefined ? '' : `?${query}`}` }).end();
  } else if (found === null || found === 'folder') {
    const page = open(NOT_FOUND);
    if (page === null || page === 'folder') response.writeHead(404).end();
    else send(page, { status: 404, method, response });
  } else {
    const range = (headers['if-range'] ?? found.tag) === found.tag ? headers.range : undefined;
    // a part is one of the file as it is
    const smaller = range === undefined ? smallerOf(found, headers['accept-encoding']) : undefined;
    if (namesTag(headers['if-none-match'], tagOf(found, smaller)))
      response.writeHead(304, [...found.headers, 'ETag', tagOf(found, smaller)]).end();
    else if (range !== undefined) sendRange(found, { range, method, response });
    else send(found, { status: 200, method, response, smaller });
  }
}

/** A smaller file beside one, as it is sent. */
type Smaller = Entry['smaller'][number];

function smallerOf({ smaller }: Entry, accepted: string | undefined): Smaller | undefined {
  return accepted === undefined ? undefined : smaller.find(({ encoding }) => accepts(accepted, encoding));
}

/** The tag of what is sent: other bytes have another one. */
function tagOf({ tag }: Entry, smaller: Smaller | undefined): string {
  return smaller ? `${tag.slice(0, -1)}-${smaller.encoding}"` : tag;
}

/**
 * Whether « If-None-Match » names a tag: a list, where a weak tag is worth a strong one, or « * », which names any.
 */
function namesTag(header: string | undefined, tag: string): boolean {
  const named: readonly string[] = header?.match(/"[^"]*"/g) ?? [];
  return header?.trim() === '*' || named.includes(tag);
}

interface Sending {
  method: string;
  response: ServerResponse;
}

function send(
  entry: Entry,
  { status, method, response, smaller }: Sending & { status: number; smaller?: Smaller | undefined },
): void {
  const body = smaller?.body ?? entry.body;
  response.writeHead(status, [
    ...entry.headers,
    'Content-Length',
    String(body?.length ?? entry.size),
    ...(status === 200 ? ['ETag', tagOf(entry, smaller)] : []),
    ...(smaller ? ['Content-Encoding', smaller.encoding] : []),
  ]);
  if (method === 'HEAD') response.end();
  else if (body) response.end(body);
  else sendFile(entry.file, { start: 0, end: entry.size - 1, response });
}

/** The part that is asked for; the whole where the words of the range say nothing, or name several. */
function sendRange(entry: Entry, { range, method, response }: Sending & { range: string }): void {
  const { size } = entry;
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  if (from === '' && to === '') {
    send(entry, { status: 200, method, response });
    return;
  }
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (start > end) {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
    return;
  }
  response.writeHead(206, [
    ...entry.headers,
    'Content-Length',
    String(end - start + 1),
    'ETag',
    entry.tag,
    'Content-Range',
    `bytes ${start}-${end}/${size}`,
  ]);
  if (method === 'HEAD') response.end();
  else if (entry.body) response.end(entry.body.subarray(start, end + 1));
  else sendFile(entry.file, { start, end, response });
}

/**
 * Sends bytes of a file as they are read. Where a build has taken it away since its size was said, the connection is
 * cut, which tells the reader that bytes are missing; where the reader leaves, the file is closed. Neither is a fault
 * of the server.
 */
function sendFile(
  file: string,
  { start, end, response }: { start: number; end: number; response: ServerResponse },
): void {
  pipeline(createReadStream(file, { start, end }), response, () => {});
}

/** Finds the files of a folder, and keeps the small ones in memory, the oldest leaving first. */
function openFiles(folder: string): Open {
  const kept = new Map<string, Entry>();
  let bytes = 0;
  const forget = (path: string): void => {
    bytes -= weightOf(kept.get(path));
    kept.delete(path);
  };
  return (path) => {
    const file = join(folder, path);
    if (!file.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null;
    const stats = statOf(file);
    if (stats === undefined) return null;
    if (stats.isDirectory()) return 'folder';
    if (!stats.isFile()) return null;
    const known = kept.get(path);
    if (known && known.mtimeMs === stats.mtimeMs && known.size === stats.size) return known;
    if (known) forget(path);
    const entry = readEntry(file, path, stats);
    if (entry === null) return null;
    kept.set(path, entry);
    bytes += weightOf(entry);
    for (const oldest of kept.keys()) {
      if (bytes <= KEPT) break;
      forget(oldest);
    }
    return entry;
  };
}

/** A file as it is sent; null for one that cannot be read, or that a build has taken away since it was found. */
function readEntry(file: string, path: string, { mtimeMs, mtime, size }: Stats): Entry | null {
  const smaller = ENCODINGS.flatMap(({ encoding, extension }) => {
    const body = statOf(file + extension)?.isFile() ? readOf(file + extension) : undefined;
    return body ? [{ encoding, body }] : [];
  });
  const body = size > KEPT_FILE ? null : readOf(file);
  if (body === undefined) return null;
  return {
    mtimeMs,
    size,
    file,
    body,
    tag: `"${Math.round(mtimeMs).toString(36)}-${size.toString(36)}"`,
    headers: [
      ...[...headersOf(path)].flat(),
      ...['Accept-Ranges', 'bytes', 'Last-Modified', mtime.toUTCString()],
      ...(smaller.length > 0 ? ['Vary', 'Accept-Encoding'] : []),
    ],
    smaller,
  };
}

function weightOf(entry: Entry | undefined): number {
  return entry ? [entry, ...entry.smaller].reduce((sum, { body }) => sum + (body?.length ?? 0), 0) : 0;
}

/** What is at a path; a path through a file, or too long for the disk, leads nowhere. */
function statOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function readOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function accepts(header: string, encoding: string): boolean {
  return header.split(',').some((part) => {
    const [name = '', quality = ''] = part.trim().split(/\s*;\s*/);
    return name === encoding && !/^q=0(?:\.0*)?$/.test(quality);
  });
}

/** The path of an address; null for one that no file can have. */
function decode(address: string): string | null {
  try {
    const path = decodeURIComponent(address);
    return path.startsWith('/') && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

async function listen(
  server: Server,
  { port, attempts, host }: { port: number; attempts: number; host: string },
): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempts <= 1) throw error;
    await listen(server, { port: port + 1, attempts: attempts - 1, host });
  }
}
