import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { compareSites, kindOf } from '../../../../scripts/by-hand/compare.ts';

const folder = mkdtempSync(join(tmpdir(), 'compare-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(site: string, files: Record<string, string | Buffer>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, site, path)), { recursive: true });
    writeFileSync(join(folder, site, path), content);
  }
  return join(folder, site);
}

it('names what was added, removed and changed, and where each file first differs', () => {
  const before = write('before', {
    'index.html': '<link href="/_astro/Page.CWhD6fc3.css"><p>4 000 maisons</p>',
    'methode/index.html': '<link href="/_astro/Page.CWhD6fc3.css"><p>Règles</p>',
    '_astro/Page.CWhD6fc3.css': 'p{}',
    'donnees/msp.csv': 'id\n1\n',
    'icon.png': Buffer.from([1, 2, 3]),
    'same.txt': 'same',
  });
  const after = write('after', {
    'index.html': '<link href="/_astro/Page.BeFAq4OU.css"><p>4 001 maisons</p>',
    'methode/index.html': '<link href="/_astro/Page.BeFAq4OU.css"><p>Règles</p>',
    '_astro/Page.BeFAq4OU.css': 'p{}',
    'icon.png': Buffer.from([1, 9, 3]),
    'donnees/cpts.csv': 'id\n',
    'same.txt': 'same',
  });
  const { added, removed, differing, renamedOnly, same } = compareSites(before, after);
  expect(added).toEqual(['donnees/cpts.csv']);
  expect(removed).toEqual(['donnees/msp.csv']);
  expect(differing.map(({ path }) => path)).toEqual(['icon.png', 'index.html']);
  expect(differing[0]?.after).toContain('from byte 1: 0903');
  expect(differing[1]?.before).toContain('<p>4 000 maisons');
  expect(renamedOnly).toEqual(['_astro/Page.CWhD6fc3.css', 'methode/index.html']);
  expect(same).toBe(1);
});

it('counts apart the pages where white space between tags is all that changed', () => {
  const before = write('spaced-before', { 'a.html': '<td><a>FR</a></td>', 'b.html': '<p>4 000</p>', 'c.csv': 'a> <b' });
  const after = write('spaced-after', { 'a.html': '<td> <a>FR</a> </td>', 'b.html': '<p>4000</p>', 'c.csv': 'a><b' });
  const { differing, spacedOnly } = compareSites(before, after);
  expect(differing.map(({ path }) => path)).toEqual(['b.html', 'c.csv']);
  expect(spacedOnly).toEqual(['a.html']);
});

it.each(['a.sqlite', 'a.parquet', 'a.bin', 'a', 'a.csv', 'a.html'])(
  'tells %s apart by bytes that are no UTF-8, and that read as one character',
  (name) => {
    const before = write(`bytes-before-${name}`, { [name]: Buffer.from([0x3c, 0xff, 0x3e]) });
    const after = write(`bytes-after-${name}`, { [name]: Buffer.from([0x3c, 0xfe, 0x3e]) });
    const { differing, renamedOnly, spacedOnly } = compareSites(before, after);
    expect({ renamedOnly, spacedOnly }).toEqual({ renamedOnly: [], spacedOnly: [] });
    expect(differing).toMatchObject([{ path: name, after: '3 bytes, from byte 1: fe3e' }]);
  },
);

it('takes a style that changed for another file, whatever its name', () => {
  const before = write('style-before', { '_astro/index.AAAAAAAA.css': 'a{}', '_astro/index.BBBBBBBB.css': 'b{}' });
  const after = write('style-after', { '_astro/index.AAAAAAAA.css': 'c{}', '_astro/index.BBBBBBBB.css': 'b{}' });
  const { added, removed, same } = compareSites(before, after);
  expect({ added, removed, same }).toEqual({
    added: ['_astro/index.AAAAAAAA.css'],
    removed: ['_astro/index.AAAAAAAA.css'],
    same: 1,
  });
});

it.each([
  ['territoires/communes/01001-x/index.html', 'territoires/communes .html'],
  ['promesses/msp/index.html', 'promesses .html'],
  ['robots.txt', '. .txt'],
])('%s is of the kind %s', (path, kind) => expect(kindOf(path)).toBe(kind));
