/**
 * The site from the command line (`--niveaux=departements` leaves out what is finer): `build` makes the data then the pages into `dist/`, then their pictures and archives, and proves that dated copies are unchanged;
 * `start` does so and serves them; `preview` serves what was built; `dev` makes the data then lets Astro rebuild pages as
 * they change.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serve } from './serve.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** What is made from the built pages, in order: the search leads to the communes, the archives hold the pictures. */
const AFTER_PAGES = ['communes', 'search', 'images', 'zips'].map((etape) => `scripts/build-${etape}.ts`);

const TASKS: Record<string, () => void | Promise<void>> = {
  build,
  start: async () => {
    build();
    await preview();
  },
  preview,
  dev: () => {
    run('scripts/build-data.ts');
    run('node_modules/astro/bin/astro.mjs', 'dev', ...process.argv.slice(3));
  },
};

function build(): void {
  const { values } = parseArgs({ args: process.argv.slice(3), options: { niveaux: { type: 'string' } } });
  if (values.niveaux !== undefined) process.env['NIVEAUX'] = values.niveaux;
  run('scripts/build-data.ts');
  run('node_modules/astro/bin/astro.mjs', 'build');
  for (const step of AFTER_PAGES) run(step);
  run('scripts/freeze-embeds.ts', '--check');
}

async function preview(): Promise<void> {
  if (!existsSync(dist)) build();
  const { url, close } = await serve(dist);
  console.log(`\nLe site est servi à l’adresse ${url} (Ctrl+C pour arrêter).`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void close());
}

/** Runs a program of the project with this Node and stops with its status when it fails. */
function run(program: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const task = TASKS[process.argv[2] ?? ''];
if (!task) throw new Error(`unknown task ${process.argv[2]}: one of ${Object.keys(TASKS).join(', ')}`);
await task();
