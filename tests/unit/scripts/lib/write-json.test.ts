import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFolder, toJsonLines } from '../../../../scripts/lib/write-json.ts';

describe('toJsonLines', () => {
  it('writes one record a line, keys in their order', () => {
    expect(
      toJsonLines([
        { b: 1, a: 'é' },
        { b: null, a: '' },
      ]),
    ).toBe('[\n{"b":1,"a":"é"},\n{"b":null,"a":""}\n]\n');
  });

  it('writes a list without record, and a list that JSON reads back', () => {
    expect(toJsonLines([])).toBe('[]\n');
    expect(JSON.parse(toJsonLines([1, [2], { trois: '3\n' }]))).toEqual([1, [2], { trois: '3\n' }]);
  });
});

describe('replaceFolder', () => {
  let parent: string;
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), 'replace-folder-'));
  });
  afterEach(() => rmSync(parent, { recursive: true }));

  it('creates the folder, then replaces all that it held', () => {
    const folder = join(parent, 'deep', 'out');
    replaceFolder(folder, { 'a.json': '1' });
    replaceFolder(folder, { 'b.json': '2' });
    expect(readdirSync(folder)).toEqual(['b.json']);
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe('2');
    expect(readdirSync(join(parent, 'deep'))).toEqual(['out']);
  });

  it('leaves the last good folder whole, and no trace, when a file cannot be written', () => {
    const folder = join(parent, 'out');
    mkdirSync(folder);
    writeFileSync(join(folder, 'good.json'), 'good');
    expect(() => replaceFolder(folder, { 'a.json': '1', 'a.json/b.json': '2' })).toThrow();
    expect(readdirSync(folder)).toEqual(['good.json']);
    expect(readdirSync(parent)).toEqual(['out']);
  });

  it.each([
    ['an ended process', () => spawnSync(process.execPath, ['--version']).pid],
    ['a process that had the number of this one', () => process.pid],
  ])('puts back what %s, killed between its two renames, had set aside', (_, pidOf) => {
    const folder = join(parent, 'out');
    const workshop = join(parent, `.out-${pidOf()}`);
    for (const name of ['next', 'previous']) mkdirSync(join(workshop, name), { recursive: true });
    writeFileSync(join(workshop, 'previous', 'good.json'), 'good');
    expect(() => replaceFolder(folder, { 'a.json': '1', 'a.json/b.json': '2' })).toThrow();
    expect(readdirSync(folder)).toEqual(['good.json']);
    expect(readdirSync(parent)).toEqual(['out']);
  });

  it('leaves alone what a living process is making', () => {
    const folder = join(parent, 'out');
    const other = join(parent, `.out-${process.ppid}`, 'next');
    mkdirSync(other, { recursive: true });
    replaceFolder(folder, { 'a.json': '1' });
    expect(readdirSync(parent).sort()).toEqual([`.out-${process.ppid}`, 'out']);
  });
});
