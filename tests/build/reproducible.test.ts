import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { DIST, filesOf } from './built-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const second = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
afterAll(() => rmSync(second, { recursive: true }));

const hashes = (folder: string) =>
  Object.fromEntries(
    filesOf(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );

test('a second build, elsewhere and at another hour, gives the same bytes', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', second],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
        TZ: 'Pacific/Kiritimati',
        LANG: 'en_US.UTF-8',
      },
    },
  );
  expect(status, stdout + stderr).toBe(0);
  expect(hashes(second)).toEqual(hashes(DIST));
});
