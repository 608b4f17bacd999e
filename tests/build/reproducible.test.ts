import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { DIST, filesOf } from './built-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The files that are in one folder only, or have other bytes in the other. */
function differences(one: string, other: string): string[] {
  const hashes = (from: string) => new Map(filesOf(from).map((file) => [file, hash(join(from, file))]));
  const [ones, others] = [hashes(one), hashes(other)];
  return [...new Set([...ones.keys(), ...others.keys()])].filter((file) => ones.get(file) !== others.get(file)).sort();
}

function hash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Runs a program of the project where the clock and the language are not those of the first build. */
function runElsewhere(...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    // Astro names each of its pages
    maxBuffer: 2 ** 28,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      TZ: 'Pacific/Kiritimati',
      LANG: 'en_US.UTF-8',
    },
  });
  expect(status, stdout + stderr).toBe(0);
}

test('the data made again, in another time zone and language, are the same bytes', () => {
  const out = join(folder, 'generated');
  runElsewhere('scripts/build-data.ts', '--out', out);
  expect(filesOf(out)).not.toEqual([]);
  expect(differences(out, join(root, 'src', 'generated'))).toEqual([]);
});

test('the site built again, in another time zone and language, is the same bytes', () => {
  const out = join(folder, 'dist');
  runElsewhere('node_modules/astro/bin/astro.mjs', 'build', '--outDir', out);
  runElsewhere('scripts/build-communes.ts', '--dist', out);
  runElsewhere('scripts/build-search.ts', '--dist', out);
  // drawn anew: the pictures that the first build kept prove nothing
  runElsewhere('scripts/build-images.ts', '--dist', out, '--cache', join(folder, 'images'));
  runElsewhere('scripts/build-zips.ts', '--dist', out);
  expect(filesOf(out)).not.toEqual([]);
  expect(differences(out, DIST)).toEqual([]);
});
