import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { AFTER_PAGES, cacheArgs } from '../../scripts/lib/after-pages.ts';
import { DIST, filesOf } from './built-site.ts';
import { discard } from './discard.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
afterAll(() => discard(folder));

/** The files that are in one folder only, or have other bytes in the other. */
function differences(one: string, other: string): string[] {
  const [ones, others] = [new Set(filesOf(one)), new Set(filesOf(other))];
  const isSame = (file: string): boolean =>
    ones.has(file) && others.has(file) && readFileSync(join(one, file)).equals(readFileSync(join(other, file)));
  return [...new Set([...ones, ...others])].filter((file) => !isSame(file)).sort();
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
  runElsewhere('scripts/steps/data.ts', '--out', out);
  expect(filesOf(out)).not.toEqual([]);
  expect(differences(out, join(root, 'src', 'generated'))).toEqual([]);
});

test('the site built again, in another time zone and language, is the same bytes', () => {
  const out = join(folder, 'dist');
  runElsewhere('node_modules/astro/bin/astro.mjs', 'build', '--outDir', out);
  // drawn anew: the pictures that the first build kept prove nothing
  for (const step of AFTER_PAGES) runElsewhere(step, '--dist', out, ...cacheArgs(step, folder));
  expect(filesOf(out)).not.toEqual([]);
  expect(differences(out, DIST)).toEqual([]);
});
