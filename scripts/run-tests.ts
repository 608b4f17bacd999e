/**
 * Every test, in one run, over the whole country: finds or installs a Chromium, lets vitest build the site and test it, then
 * prints on the last line how many tests passed and failed. Ends with the status of the tests.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './find-chromium.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
const report = join(folder, 'tests.json');

const status = runTests();
const { passed, failed } = readCounts();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = status;
rmSync(folder, { recursive: true, force: true });

/** Runs vitest and gives its status; 1 when there is no Chromium to run it with. */
function runTests(): number {
  try {
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      { cwd: root, stdio: 'inherit', env: { NIVEAUX: 'tout', ...process.env, CHROME_PATH: ensureChromium() } },
    );
    return status ?? 1;
  } catch (error) {
    console.error(`\n${(error as Error).message}`);
    return 1;
  }
}

/** Totals of the run. What fails outside a test (the build, a file that cannot be read) counts for one failure. */
function readCounts(): { passed: number; failed: number } {
  const counts = { passed: 0, failed: 0 };
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    counts.passed = numPassedTests ?? 0;
    counts.failed = numFailedTests ?? 0;
  } catch {
    // no report: vitest stopped before the first test, which the status tells
  }
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}
