import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHOICES, headersOf, NOT_FOUND, ORIGINS } from '../../scripts/hosting/declaration.ts';
import {
  reasonWithout,
  reasonWithoutBrotli,
  SERVERS,
  startServer,
  versionOf,
  type RunningServer,
} from '../../scripts/hosting/servers.ts';
import { serve } from '../../scripts/serve.ts';
import { measure } from '../measure.ts';
import { DIST, files, readBuilt } from './built-site.ts';

interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** The built site, and beside it a folder whose file has smaller ones, as in a publication. */
const root = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
const COMPRESSED_FILE = '/essai-compression/donnees.csv';
const TEXT = Buffer.from('annee,valeur\n'.repeat(500));

beforeAll(() => {
  for (const name of readdirSync(DIST)) symlinkSync(join(DIST, name), join(root, name));
  mkdirSync(join(root, 'essai-compression'));
  for (const [extension, bytes] of [
    ['', TEXT],
    ['.br', brotliCompressSync(TEXT)],
    ['.gz', gzipSync(TEXT)],
  ] as const)
    writeFileSync(join(root, COMPRESSED_FILE + extension), bytes);
});
afterAll(() => rmSync(root, { recursive: true }));

/** One file for each set of headers that the declaration gives, and those that had none of theirs once. */
const byHeaders = Map.groupBy(files, (file) => JSON.stringify([...headersOf(file)]));
const ONCE_MISSING = [/^\/chiffres\/[^/]+\/donnees\.csv$/, /\/flux\.json$/, /\/couverture\.csv$/, /\.ics$/, /\.xlsx$/];
const examples = [
  ...new Set([
    ...[...byHeaders.values()].map(([first = '']) => first),
    ...ONCE_MISSING.map((form) => files.find((file) => form.test(file)) ?? String(form)),
  ]),
].filter((file) => file !== NOT_FOUND);

/** Where a reader asks for a file: a page is that of its folder. */
const addressOf = (file: string): string => file.replace(/\/index\.html$/, '/');

test('the examples are of each kind that the declaration tells apart, and of each kind of file', () => {
  for (const { header, rules } of CHOICES) {
    const values = new Set(examples.map((file) => headersOf(file).get(header.toLowerCase()) ?? null));
    const unseen = rules.filter(({ value }) => !values.has(value) && !/geo\+json/.test(value));
    expect(unseen, header).toEqual([]);
  }
  expect(files.filter((file) => !headersOf(file).has('content-type'))).toEqual([]);
});

test('what is for other programs may be read from any site, pages and their scripts from ours alone', () => {
  const open = (file: string): boolean => headersOf(file).get(ORIGINS.header.toLowerCase()) === '*';
  const isPage = (file: string): boolean => /\.(?:html|css|js|woff2)$/.test(file) && !file.startsWith('/embed/');
  expect(files.filter((file) => open(file) === isPage(file))).toEqual([]);
});

const own = async (): Promise<RunningServer> => {
  const { url, close } = await serve(root, { port: 0 });
  return { url: url.replace(/\/$/, ''), stop: close };
};
const cases = [
  ...SERVERS.map((name) => ({
    name,
    reason: reasonWithout(name),
    brotli: reasonWithoutBrotli(name) === null,
    start: () => {
      measure(name, versionOf(name));
      return startServer(name, root);
    },
  })),
  { name: 'npm run preview', reason: null, brotli: true, start: own },
];

for (const { name, reason, brotli, start } of cases) {
  describe.skipIf(reason !== null)(`${name}${reason === null ? '' : ` (not tried: ${reason})`}`, () => {
    let server: RunningServer;
    beforeAll(async () => {
      server = await start();
    });
    afterAll(() => server.stop());

    const ask = (path: string, { method = 'GET', headers = {} as Record<string, string> } = {}) =>
      new Promise<Answer>((resolve, reject) => {
        request(server.url + path, { method, headers, agent: false }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers as Record<string, string>,
              body: Buffer.concat(chunks),
            }),
          );
        })
          .on('error', reject)
          .end();
      });

    test.each(examples)('%s has its bytes and its headers', async (file) => {
      const { status, headers, body } = await ask(addressOf(file));
      expect(status).toBe(200);
      expect(body.equals(readBuilt(file))).toBe(true);
      expect(said(headers)).toEqual(declared(file));
    });

    test('a folder without its last slash is sent to its page for good', async () => {
      for (const page of ['/sources', '/embed/trajectoire-msp', '/territoires/departements/23-creuse']) {
        const { status, headers } = await ask(page);
        expect([status, new URL(headers['location'] ?? '', server.url).pathname]).toEqual([301, `${page}/`]);
      }
    });

    test.each(['/nulle-part/', '/nulle-part', '/sources/nulle-part.csv', '/embed/nulle-part/', '/fonts/'])(
      '%s, where there is nothing, has the page that says so',
      async (path) => {
        const { status, headers, body } = await ask(path);
        expect(status).toBe(404);
        expect(body.equals(readBuilt(NOT_FOUND))).toBe(true);
        expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
        expect(headers['x-content-type-options']).toBe('nosniff');
        expect(headers['content-security-policy']).toBe(headersOf(NOT_FOUND).get('content-security-policy'));
      },
    );

    test('a part of a file is given to who asks for it', async () => {
      const file = '/donnees/observations.csv';
      const { status, headers, body } = await ask(file, { headers: { Range: 'bytes=10-29' } });
      expect([status, headers['content-range']]).toEqual([206, `bytes 10-29/${readBuilt(file).length}`]);
      expect(body.equals(readBuilt(file).subarray(10, 30))).toBe(true);
    });

    test.each([
      ['br, gzip', ...(brotli ? (['br', brotliCompressSync(TEXT)] as const) : (['gzip', gzipSync(TEXT)] as const))],
      ['gzip', 'gzip', gzipSync(TEXT)],
      ['identity', undefined, TEXT],
    ])('who accepts %s is given the smallest file beside', async (accepted, encoding, bytes) => {
      const { status, headers, body } = await ask(COMPRESSED_FILE, { headers: { 'Accept-Encoding': accepted } });
      expect([status, headers['content-encoding']]).toEqual([200, encoding]);
      expect(body.equals(bytes)).toBe(true);
      expect(headers['vary']?.toLowerCase()).toContain('accept-encoding');
      expect(said(headers)).toEqual(declared(COMPRESSED_FILE));
    });

    test('the head of a file has its length and no body', async () => {
      const { status, headers, body } = await ask('/donnees/observations.csv', { method: 'HEAD' });
      expect([status, body.length]).toEqual([200, 0]);
      expect(headers['content-length']).toBe(String(readBuilt('/donnees/observations.csv').length));
    });

    test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) => {
      expect((await ask('/sources/', { method })).status).toBe(405);
    });

    test('a file that has not changed is not sent again', async () => {
      const { headers } = await ask('/sources/');
      const again = await ask('/sources/', { headers: { 'If-None-Match': headers['etag'] ?? '' } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });
  });
}

/** A publication is put beside the others, and a link says which is served: see `docs/deploiement.md`. */
describe.each(SERVERS)('%s, told to serve the folder that a link names', (name) => {
  const reason = reasonWithout(name);
  test.skipIf(reason !== null)(
    `serves one release or another, whole, while the link is moved${reason ?? ''}`,
    async () => {
      const place = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
      const current = join(place, 'current');
      for (const release of ['a', 'b']) {
        mkdirSync(join(place, 'releases', release), { recursive: true });
        writeFileSync(join(place, 'releases', release, 'index.html'), release.repeat(50_000));
      }
      /** As `ln -s` beside, then `mv -T` in its place: at no moment is there no link. */
      const serveRelease = (release: string): void => {
        symlinkSync(join('releases', release), `${current}.new`);
        renameSync(`${current}.new`, current);
      };
      serveRelease('a');
      const server = await startServer(name, current);
      try {
        const read = async (): Promise<string> => (await fetch(`${server.url}/`)).text();
        expect(await read()).toBe('a'.repeat(50_000));
        for (let i = 0; i < 20; i++) {
          const reading = Promise.all(Array.from({ length: 5 }, read));
          serveRelease(i % 2 === 0 ? 'b' : 'a');
          for (const text of await reading) expect(new Set(text).size === 1 && text.length === 50_000).toBe(true);
          expect(await read()).toBe((i % 2 === 0 ? 'b' : 'a').repeat(50_000));
        }
      } finally {
        await server.stop();
        rmSync(place, { recursive: true });
      }
    },
  );
});

/** What an answer says of what the declaration speaks of, in lower case where case says nothing. */
function said(headers: Record<string, string>): Record<string, string> {
  const names = [...headersOf(NOT_FOUND).keys(), ...CHOICES.map(({ header }) => header.toLowerCase())];
  return normal(names.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]] as const])));
}

function declared(file: string): Record<string, string> {
  return normal([...headersOf(file)]);
}

function normal(headers: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(
    headers.map(([name, value]) => [name, name === 'content-type' ? value.toLowerCase().replaceAll(' ', '') : value]),
  );
}

test('no file of the site is for a host', () => {
  expect(files.filter((file) => /\/(?:_headers|_redirects|\.htaccess|CNAME)$/.test(file))).toEqual([]);
});
