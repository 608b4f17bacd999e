import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { get, request, type IncomingMessage } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve, type ServedSite } from '../../../scripts/serve.ts';

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
  mkdirSync(join(folder, 'sources'));
  writeFileSync(join(folder, 'index.html'), '<h1>Accueil</h1>');
  writeFileSync(join(folder, 'sources', 'index.html'), '<h1>Sources</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Page introuvable</h1>');
  site = await serve(folder, { port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test('serves the page of a folder, with the declared headers', async () => {
  const response = await fetch(`${site.url}sources/`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/html; ?charset=utf-8$/i);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toContain('Sources');
});

test('an unknown address has the 404 page, its status and the same headers', async () => {
  const response = await fetch(`${site.url}nulle-part/`);
  expect(response.status).toBe(404);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toContain('Page introuvable');
});

test.each(['/../package.json', '/%2e%2e/package.json', '//', '/%'])(
  '%s gives no file and stops nothing',
  async (path) => {
    const status = await new Promise((resolve, reject) => {
      request(site.url, { path }, (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect([200, 404]).toContain(status);
    expect((await fetch(site.url)).status).toBe(200);
  },
);

test('a page rebuilt while the site is served shows at once', async () => {
  writeFileSync(join(folder, 'neuve.html'), 'avant');
  expect(await (await fetch(`${site.url}neuve.html`)).text()).toBe('avant');
  writeFileSync(join(folder, 'neuve.html'), 'après la mise à jour');
  expect(await (await fetch(`${site.url}neuve.html`)).text()).toBe('après la mise à jour');
});

describe('a file that is too large to be kept', () => {
  /** More than a connection holds by itself. */
  const SIZE = 1 << 24;
  let count = 0;
  let file: string;
  beforeEach(() => {
    file = join(folder, `grand-${(count += 1)}.csv`);
    writeFileSync(file, '');
    truncateSync(file, SIZE);
  });
  afterEach(() => rmSync(file, { force: true }));

  const url = () => `${site.url}grand-${count}.csv`;
  /** Does something once the next request is answered, and before its file is opened, which waits for a tick more. */
  function betweenAnswerAndOpening(change: () => void): void {
    const channel = 'http.server.request.start';
    const listener = (): void => {
      unsubscribe(channel, listener);
      process.nextTick(change);
    };
    subscribe(channel, listener);
  }

  test('is sent whole, or the part that is asked for', async () => {
    expect((await (await fetch(url())).arrayBuffer()).byteLength).toBe(SIZE);
    const part = await fetch(url(), { headers: { Range: `bytes=${SIZE - 3}-` } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 3]);
  });

  test('and that a build takes away once its size was said cuts the connection, and ends nothing', async () => {
    betweenAnswerAndOpening(() => rmSync(file));
    await expect(fetch(url()).then((response) => response.arrayBuffer())).rejects.toThrow();
    expect((await fetch(site.url)).status).toBe(200);
  });

  test.skipIf(!existsSync('/proc/self/fd'))('is closed when its reader leaves midway', async () => {
    const opened = (): number =>
      readdirSync('/proc/self/fd').filter((fd) => {
        try {
          return readlinkSync(`/proc/self/fd/${fd}`) === file;
        } catch {
          return false;
        }
      }).length;
    await new Promise<void>((resolve, reject) => {
      get(url(), (response) =>
        response.once('data', () => {
          expect(opened()).toBe(1);
          response.destroy();
          resolve();
        }),
      ).on('error', reject);
    });
    await expect.poll(opened).toBe(0);
  });
});

test.skipIf(!existsSync('/proc/self/mem'))('a file that cannot be read is one that is not there', async () => {
  // it has the state of a file, and its first byte cannot be read
  symlinkSync('/proc/self/mem', join(folder, 'illisible.txt'));
  expect((await fetch(`${site.url}illisible.txt`)).status).toBe(404);
  expect((await fetch(site.url)).status).toBe(200);
});

test('listens to this machine alone, unless asked otherwise', async () => {
  const { port } = new URL(site.url);
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal);
  for (const { address } of others) await expect(fetch(`http://${address}:${port}/`)).rejects.toThrow();
  const open = await serve(folder, { port: 0, host: '0.0.0.0' });
  for (const { address } of others)
    expect((await fetch(`http://${address}:${new URL(open.url).port}/`)).status).toBe(200);
  await open.close();
});

test('a method that would change something is refused, with those that are not', async () => {
  const response = await fetch(site.url, { method: 'POST', body: 'x' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test.each([
  ['bytes=0-3', 206, 'bytes 0-3/20'],
  ['bytes=-4', 206, 'bytes 16-19/20'],
  ['bytes=16-', 206, 'bytes 16-19/20'],
  ['bytes=16-99', 206, 'bytes 16-19/20'],
  ['bytes=20-', 416, 'bytes */20'],
  ['bytes=-', 200, null],
  ['lignes=1-2', 200, null],
])('of a file of 20 bytes, %s is answered with %i', async (range, status, said) => {
  writeFileSync(join(folder, 'vingt.csv'), '01234567890123456789');
  const response = await fetch(`${site.url}vingt.csv`, { headers: { Range: range } });
  expect([response.status, response.headers.get('content-range')]).toEqual([status, said]);
});

describe('a file that the reader has already', () => {
  const TEXT = 'annee,valeur\n'.repeat(20);
  beforeAll(() => {
    writeFileSync(join(folder, 'lu.csv'), TEXT);
    writeFileSync(join(folder, 'lu.csv.br'), 'br');
  });

  const ask = async (headers: Record<string, string> = {}) => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${site.url}lu.csv`, { headers }, resolve).on('error', reject);
    });
    return {
      status: response.statusCode,
      tag: response.headers.etag ?? '',
      bytes: (await response.toArray()).join(''),
    };
  };

  test.each(['br', 'gzip', ''])(
    'is not sent again, with the tag of what would be: accepts « %s »',
    async (accepted) => {
      const first = await ask({ 'Accept-Encoding': accepted });
      expect([first.status, first.bytes]).toEqual([200, accepted === 'br' ? 'br' : TEXT]);
      const { tag } = first;
      for (const names of [tag, `W/${tag}`, `"other", W/${tag}`, `"a,b",${tag}`, '*'])
        expect(await ask({ 'Accept-Encoding': accepted, 'If-None-Match': names })).toEqual({
          status: 304,
          tag,
          bytes: '',
        });
      for (const names of ['"other"', tag.slice(1, -1), `${tag.slice(0, -1)}-x"`])
        expect(await ask({ 'Accept-Encoding': accepted, 'If-None-Match': names })).toEqual(first);
    },
  );

  test('is sent where the tag is that of its other form', async () => {
    const { tag: whole } = await ask();
    const { tag: smaller } = await ask({ 'Accept-Encoding': 'br' });
    expect(smaller).not.toBe(whole);
    expect(await ask({ 'Accept-Encoding': 'br', 'If-None-Match': whole })).toMatchObject({ status: 200, bytes: 'br' });
    expect(await ask({ 'If-None-Match': smaller })).toMatchObject({ status: 200, bytes: TEXT });
  });

  test('is one of which a part is asked for by the tag of the whole', async () => {
    const { tag: whole } = await ask();
    const { tag: smaller } = await ask({ 'Accept-Encoding': 'br' });
    const part = { 'Accept-Encoding': 'br', Range: 'bytes=0-4' };
    expect(await ask({ ...part, 'If-None-Match': whole })).toMatchObject({ status: 304, tag: whole });
    expect(await ask({ ...part, 'If-Range': whole })).toMatchObject({ status: 206, bytes: 'annee' });
    expect(await ask({ ...part, 'If-Range': smaller })).toMatchObject({ status: 200, tag: smaller, bytes: 'br' });
  });
});

test('takes the next free port when the wanted one is taken', async () => {
  const taken = Number(new URL(site.url).port);
  const second = await serve(folder, { port: taken });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  await second.close();
});

test('says so when no port is free among those it may try', async () => {
  await expect(serve(folder, { port: Number(new URL(site.url).port), attempts: 1 })).rejects.toThrow('EADDRINUSE');
});
