/**
 * Every test, in one run, over the whole country: finds or installs a Chromium and real servers, builds the site, then tests it in
 * three processes side by side: two suites have one worker only, and what they leave of two cores is for the others. Prints on the
 * last line how many tests passed and failed, and ends with their status.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './find-chromium.ts';
import { ensureServers } from './hosting/servers.ts';

/** The projects of `vitest.config.ts`, by the process that runs them. */
const PROCESSES: readonly (readonly string[])[] = [['build'], ['browser'], ['unit', 'alone', 'data']];

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));

const status = await runTests();
const { passed, failed } = readCounts();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = status;
rmSync(folder, { recursive: true, force: true });

/** Builds the site, then runs vitest, and gives the worst status; 1 when there is no Chromium to run it with. */
async function runTests(): Promise<number> {
  try {
    ensureServers();
    const env = { NIVEAUX: 'tout', ...process.env, CHROME_PATH: ensureChromium() };
    const built = await run(['scripts/site.ts', 'build'], {
      env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdout: 'pipe',
    });
    if (built !== 0) return built;
    // the suites that need the site do not build it again: see `tests/build/build-site.ts`
    const ends = PROCESSES.map((projects, i) =>
      run(
        [
          'node_modules/vitest/vitest.mjs',
          'run',
          ...projects.flatMap((project) => ['--project', project]),
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${reportOf(i)}`,
        ],
        { env: { ...env, DERNIER_KILOMETRE_BUILT: '1' }, stdout: 'inherit' },
      ),
    );
    return Math.max(...(await Promise.all(ends)));
  } catch (error) {
    console.error(`\n${(error as Error).message}`);
    return 1;
  }
}

/** Runs a program of the project and gives its status; 1 when a signal ended it. What is piped is written if it fails. */
function run(
  args: readonly string[],
  { env, stdout }: { env: NodeJS.ProcessEnv; stdout: 'inherit' | 'pipe' },
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', stdout, 'inherit'] });
    const said: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

function reportOf(rank: number): string {
  return join(folder, `tests-${rank}.json`);
}

/** Totals of the run. What fails outside a test (the build, a file that cannot be read) counts for one failure. */
function readCounts(): { passed: number; failed: number } {
  const counts = { passed: 0, failed: 0 };
  for (const rank of PROCESSES.keys()) {
    try {
      const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(reportOf(rank), 'utf8')) as Record<
        string,
        number
      >;
      counts.passed += numPassedTests ?? 0;
      counts.failed += numFailedTests ?? 0;
    } catch {
      // no report: the build or vitest stopped before the first test, which the status tells
    }
  }
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}
