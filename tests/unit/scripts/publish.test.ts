import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { foldersOf } from '../../../scripts/build/folders.ts';
import { isHeld, takeLock } from '../../../scripts/build/lock.ts';
import { copySite } from '../../../scripts/by-hand/offline.ts';
import { compressBeside } from '../../../scripts/publish/compress.ts';
import { offlineLink, offlineText } from '../../../scripts/publish/offline.ts';
import { publish } from '../../../scripts/publish/publish.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the smaller files of a publication', () => {
  const TEXT = 'annee,valeur\n'.repeat(200);
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

  it('are beside each text, and give it back; none where they would not be smaller, nor beside a picture', async () => {
    write('site/a.csv', TEXT);
    write('site/b.txt', 'x');
    write('site/c.png', TEXT);
    const paths = ['/a.csv', '/b.txt', '/c.png'];
    const { files, again } = await compressBeside(join(folder, 'site'), { paths, before: join(folder, 'none') });
    expect([files, again]).toEqual([2, 0]);
    expect(brotliDecompressSync(readFileSync(join(folder, 'site/a.csv.br'))).toString()).toBe(TEXT);
    expect(gunzipSync(readFileSync(join(folder, 'site/a.csv.gz'))).toString()).toBe(TEXT);
    for (const name of ['b.txt.br', 'b.txt.gz', 'c.png.br']) expect(existsSync(join(folder, 'site', name))).toBe(false);
  });

  it('tell the texts that name an address that leads nowhere, but for dated copies', async () => {
    const text = 'https://dernier-kilometre.example/';
    for (const name of ['a.html', 'embed/msp/index.html', 'embed/msp/2026-11-23/index.html'])
      write(`site/${name}`, text);
    const paths = ['/a.html', '/embed/msp/index.html', '/embed/msp/2026-11-23/index.html'];
    const { fictitious } = await compressBeside(join(folder, 'site'), { paths, before: join(folder, 'none') });
    expect(fictitious.sort()).toEqual(['/a.html', '/embed/msp/index.html']);
  });

  it('serve again where the text has not changed since the last publication, and there alone', async () => {
    write('site/a.csv', TEXT);
    write('site/b.csv', `${TEXT}2`);
    for (const name of ['a.csv', 'b.csv']) write(`before/${name}`, TEXT);
    for (const name of ['a.csv.br', 'b.csv.br', 'a.csv.gz', 'b.csv.gz']) write(`before/${name}`, 'kept');
    const paths = ['/a.csv', '/b.csv'];
    const { again } = await compressBeside(join(folder, 'site'), { paths, before: join(folder, 'before') });
    expect(again).toBe(1);
    expect(readFileSync(join(folder, 'site/a.csv.br'), 'utf8')).toBe('kept');
    expect(brotliDecompressSync(readFileSync(join(folder, 'site/b.csv.br'))).toString()).toBe(`${TEXT}2`);
  });
});

describe('a publication', () => {
  const TEXT = 'annee,valeur\n'.repeat(200);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const filesIn = (path: string): string[] => readdirSync(path).sort();
  const folders = () => foldersOf(folder);
  beforeEach(() => vi.spyOn(console, 'log').mockImplementation(() => {}));
  afterEach(() => vi.restoreAllMocks());

  it('is the site, with smaller files, in the place of the last one', async () => {
    const { site, publication } = folders();
    write(join(site, 'a.csv'), TEXT);
    write(join(publication.current, 'old.csv'), TEXT);
    await publish(folders());
    expect(filesIn(publication.current)).toEqual(['a.csv', 'a.csv.br', 'a.csv.gz']);
    expect(filesIn(dirname(publication.next))).toEqual([]);
  });

  it('leaves the last one whole where the next is refused, or where a kill between two renames set it', async () => {
    const { site, publication } = folders();
    write(join(site, 'a.html'), 'https://dernier-kilometre.example/');
    write(join(publication.previous, 'old.csv'), TEXT);
    await expect(publish(folders())).rejects.toThrow('a.html');
    expect(filesIn(publication.current)).toEqual(['old.csv']);
  });
});

describe('a copy that opens from a folder', () => {
  it('takes the place of the last one, which stays whole while a build works or where it cannot be made', async () => {
    const folders = foldersOf(folder);
    const { site, offline, lock } = folders;
    for (const path of [site, offline.current]) mkdirSync(path);
    writeFileSync(join(offline.current, 'old.html'), '');
    writeFileSync(join(site, 'index.html'), '<a href="/sources/">Sources</a>');
    writeFileSync(join(site, 'a.css'), 'src:url(/a.woff2)');
    const held = takeLock(lock);
    expect(await copySite(folders)).toContain(`process ${process.pid}`);
    if (isHeld(held)) held.release();
    await expect(copySite(folders)).rejects.toThrow('a.woff2');
    expect(readdirSync(offline.current)).toEqual(['old.html']);
    writeFileSync(join(site, 'a.woff2'), '');
    expect(await copySite(folders)).toBe(3);
    expect(readdirSync(offline.current).sort()).toEqual(['a.css', 'a.woff2', 'index.html']);
    rmSync(site, { recursive: true });
    expect(await copySite(folders)).toContain('run npm run build first');
  });

  test.each([
    ['/index.html', '/', 'index.html'],
    ['/index.html', '/sources/', 'sources/index.html'],
    ['/sources/index.html', '/', '../index.html'],
    ['/sources/a/index.html', '/sources/b/#ligne', '../b/index.html#ligne'],
    ['/sources/a/index.html', '/_astro/a.css', '../../_astro/a.css'],
    ['/sources/a/index.html', 'donnees.csv', 'donnees.csv'],
    ['/sources/a/index.html', '../', '../index.html'],
    ['/sources/a/index.html', '/embed/msp/?theme=clair', '../../embed/msp/index.html?theme=clair'],
    ['/sources/a/index.html', '#note', '#note'],
    ['/sources/a/index.html', 'https://producteur.example/', 'https://producteur.example/'],
    ['/sources/a/index.html', 'mailto:a@b.example', 'mailto:a@b.example'],
    ['/sources/a/index.html', 'data:image/png,', 'data:image/png,'],
  ])('from %s, %s is %s', (path, address, way) => expect(offlineLink(path, address)).toBe(way));

  it('keeps the words of a page and leaves out what needs a server', () => {
    const page =
      '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/b.js"></script>' +
      '<script src="/scripts/copier.js" defer></script><p>href="/sources/"</p><a href="/sources/">Sources</a>';
    expect(offlineText('/methode/index.html', page)).toBe(
      '<link rel="stylesheet" href="../_astro/a.css">' +
        '<script src="../scripts/copier.js" defer></script><p>href="/sources/"</p><a href="../sources/index.html">Sources</a>',
    );
  });

  it('lets a page have its letters in its style', () =>
    expect(offlineText('/a.html', `content="default-src 'none';font-src 'self'"`)).toContain("font-src 'self' data:"));

  it('leads from a style to its letters', () =>
    expect(offlineText('/_astro/a.css', 'src:url(/fonts/a.woff2)')).toBe('src:url(../fonts/a.woff2)'));
});
