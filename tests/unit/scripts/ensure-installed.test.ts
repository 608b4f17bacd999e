import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/ensure-installed.mjs', import.meta.url));
const wanted = {
  '': { name: 'x' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/b': { version: '1.0.0', integrity: 'sha512-b', optional: true },
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
  mkdirSync(join(folder, 'scripts'));
  copyFileSync(script, join(folder, 'scripts', 'ensure-installed.mjs'));
  write('package.json', { engines: { node: '>=20' } });
  write('package-lock.json', { packages: wanted });
  writeFileSync(join(folder, 'npm.js'), `require('fs').writeFileSync('installed', process.argv[2])`);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: object): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(content));
}

/** Runs a one-line program through the script, npm being replaced; tells whether it was asked to install. */
function run(code: string): { installed: boolean; status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'scripts', 'ensure-installed.mjs'), '-e', code],
    { encoding: 'utf8', env: { ...process.env, npm_execpath: join(folder, 'npm.js') } },
  );
  return { installed: existsSync(join(folder, 'installed')), status, output: stdout + stderr };
}

test('installs in a fresh clone, then runs the program', () => {
  expect(run(`console.log('le programme')`)).toMatchObject({
    installed: true,
    status: 0,
    output: expect.stringContaining('le programme'),
  });
});

test.each([
  ['everything is there', wanted, false],
  ['only an optional package is absent', { 'node_modules/a': wanted['node_modules/a'] }, false],
  ['a package is missing', { 'node_modules/b': wanted['node_modules/b'] }, true],
  ['a package has another version', { ...wanted, 'node_modules/a': { version: '0.9.0', integrity: 'sha512-a' } }, true],
  ['a package has another content', { ...wanted, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-z' } }, true],
])('installs only what is missing: %s', (_, packages, installed) => {
  write('node_modules/.package-lock.json', { packages });
  expect(run('').installed).toBe(installed);
});

test('ends with the status of the program', () => {
  expect(run('process.exit(3)').status).toBe(3);
});

test('says which Node is wanted where this one is too old and the project ships none', () => {
  write('package.json', { engines: { node: '>=99.1' } });
  expect(run('')).toMatchObject({ status: 1, output: expect.stringContaining('Il faut Node 99.1 ou plus récent') });
});
