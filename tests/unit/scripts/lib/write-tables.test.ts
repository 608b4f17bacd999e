import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toText, writeAll } from '../../../../scripts/lib/write-tables.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'write-tables-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every file of the folder, and what it holds. */
const state = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );

describe('toText', () => {
  it('writes the columns in their order, a cell that is not there as an empty one', () =>
    expect(toText(['id', 'note'], [{ note: 'a, b', id: '1' }, { id: '2' }])).toBe('id,note\n1,"a, b"\n2,\n'));
});

describe('writeAll', () => {
  it('writes each file, in folders that it makes, and leaves nothing beside', () => {
    writeFileSync(join(folder, 'a.csv'), 'old');
    writeAll(folder, { 'a.csv': 'new', 'deep/b.csv': 'new' });
    expect(state()).toEqual({ 'a.csv': 'new', 'deep/b.csv': 'new' });
  });

  // the first cannot be written beside its place; the second can, and cannot be moved there
  it.each(['a.csv/c.csv', 'full'])('leaves all as it was, and nothing beside, where %s cannot be written', (last) => {
    writeFileSync(join(folder, 'a.csv'), 'old');
    mkdirSync(join(folder, 'full'));
    expect(() => writeAll(folder, { 'a.csv': 'new', 'b.csv': 'new', [last]: 'new' })).toThrow();
    expect(state()).toEqual({ 'a.csv': 'old' });
  });
});
