import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf, parseHeaders } from './headers.ts';

/** A site being served. `url` ends with a slash. */
export interface ServedSite {
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as a static host would: the headers of its `_headers` file, its `404.html` with status 404.
 * Files are read at each request, so that a new build shows at once. Listens on `port`, or on the next free one among
 * `tries`; port 0 takes any.
 */
export async function serve(folder: string, { port = 4321, tries: sorted = 20 } = {}): Promise<ServedSite> {
  const rulesFile = join(folder, '_headers');
  const rules = existsSync(rulesFile) ? parseHeaders(readFileSync(rulesFile, 'utf8')) : [];
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split(/[?#]/);
    for (const [name, value] of headersOf(path, rules)) response.setHeader(name, value);
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    });
  });
  await listen(server, port, sorted);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server: Server, port: number, sorted: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || sorted <= 1) throw error;
    await listen(server, port + 1, sorted - 1);
  }
}
