import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const DONE = 'DERNIER_KILOMETRE_BUILT';

/** Builds the data and the site into `dist/` before the first test, once for all the suites of a run. */
export default function buildSite(): void {
  if (process.env[DONE]) return;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/site.ts', 'build'], {
    cwd: root,
    encoding: 'utf8',
    // Astro names each of forty thousand pages
    maxBuffer: 2 ** 28,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  if (status !== 0) throw new Error(`the site does not build:\n${stdout}${stderr}`);
  process.env[DONE] = '1';
}
