import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readDependencies, SHIPPED } from '../../../../scripts/lib/read-dependencies.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

function lockOf(packages: object): string {
  const file = join(folder, 'package-lock.json');
  writeFileSync(file, JSON.stringify({ packages: { '': { name: 'ours' }, ...packages } }));
  return file;
}

describe('the packages of others', () => {
  it('are those of the lock file, once a version, by what they are for', () => {
    const file = lockOf({
      'node_modules/b': { version: '1.0.0', license: 'MIT' },
      'node_modules/c': { version: '2.0.0', license: [{ type: 'MIT' }, { type: 'Apache-2.0' }], dev: true },
      'node_modules/c/node_modules/b': { version: '1.0.0', license: 'MIT', dev: true },
      'node_modules/alias': { name: 'a', version: '3.0.0', license: 'ISC', dev: true },
    });
    expect(readDependencies(file)).toEqual([
      { nom: 'a', version: '3.0.0', licence: 'ISC', usage: 'essais' },
      { nom: 'b', version: '1.0.0', licence: 'MIT', usage: 'construction' },
      { nom: 'c', version: '2.0.0', licence: '(MIT OR Apache-2.0)', usage: 'essais' },
    ]);
  });

  it('without a licence are refused, with their place', () => {
    expect(() => readDependencies(lockOf({ 'node_modules/b': { version: '1.0.0' } }))).toThrow(
      'node_modules/b: no licence',
    );
  });

  it('that reach the reader are those that the scripts of pages import, and the letters', () => {
    const scripts = [
      'src/outputs/search/client.ts',
      'src/ui/comparison/client.ts',
      ...readdirSync(`${root}src/ui/browser`).map((name) => `src/ui/browser/${name}`),
    ].map((file) => readFileSync(root + file, 'utf8'));
    const imported = scripts.flatMap((text) =>
      [...text.matchAll(/^import .*from '([^.'][^']*)'/gm)].map(([, name]) => name ?? ''),
    );
    expect(SHIPPED.filter((name) => !name.startsWith('@fontsource'))).toEqual([...new Set(imported)].sort());
  });
});
