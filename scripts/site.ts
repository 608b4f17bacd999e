/**
 * The site from the command line (`--niveaux=departements` leaves out what is finer): `build` makes the data, the pages, their pictures
 * and archives beside `dist/`, proves them, then puts them in its place; it keeps `dist/` where nothing has changed. It writes in
 * `hebergement/` what servers must be told. With `--publication`, the address, the publisher and the contact of the site are those of
 * the environment, and the site is put in `publication/`, smaller files beside. `start` builds and serves; `preview` serves what was
 * built, to this machine alone unless `--host` is given; `dev` makes the data then lets Astro rebuild pages as they change.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSite } from './build/build-site.ts';
import { foldersOf } from './build/folders.ts';
import { faultsOfSite } from './build/prove.ts';
import { faultsOfSettings, SETTINGS } from './build/settings.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { AFTER_PAGES } from './lib/after-pages.ts';
import { pathsOf } from './lib/files-of.ts';
import { publish } from './publish/publish.ts';
import { serve } from './serve.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = foldersOf(root);

const TASKS: Record<string, () => void | Promise<void>> = {
  build,
  start: async () => {
    await build();
    await preview();
  },
  preview,
  dev: () => {
    run('scripts/steps/data.ts');
    run('node_modules/astro/bin/astro.mjs', 'dev', ...process.argv.slice(3));
  },
};

async function build(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      niveaux: { type: 'string' },
      publication: { type: 'boolean', default: false },
      host: { type: 'string' },
    },
  });
  // a variable that is set to nothing is one that is not set
  for (const name of SETTINGS) if (process.env[name] === '') delete process.env[name];
  const faults = faultsOfSettings(process.env, { publication: values.publication });
  if (faults.length > 0) stop(faults, 1);
  if (values.niveaux !== undefined) process.env['NIVEAUX'] = values.niveaux;
  // as Astro does when nothing is said: the fingerprint of a build is that of what it makes
  process.env['NODE_ENV'] ??= 'production';
  const { next } = folders;
  const dist = ['--dist', next];
  const result = await buildSite({
    root,
    folders,
    steps: [
      { program: 'scripts/steps/data.ts' },
      { program: 'scripts/steps/pages.ts', args: dist, bundles: true },
      ...AFTER_PAGES.map((program) => ({ program, args: dist })),
      { program: 'scripts/steps/embeds.ts', args: dist },
    ],
    prove: faultsOfSite,
    after: async () => {
      const { SITE } = await import('../src/site.ts');
      writeHosting(folders.hosting, pathsOf(folders.site), SITE);
      if (values.publication) await publish(folders);
    },
  });
  if (result.end === 'unchanged') console.log('dist: nothing has changed since it was built, kept as it is');
  if ('reasons' in result) {
    const state = existsSync(folders.site) ? 'dist is as it was' : 'there is no dist yet';
    stop([...result.reasons, `${result.end}: ${state}`], result.status);
  }
}

function stop(reasons: readonly string[], status: number): never {
  for (const reason of reasons) console.error(reason);
  process.exit(status);
}

async function preview(): Promise<void> {
  if (!existsSync(folders.site)) await build();
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: { host: { type: 'string' } },
    strict: false,
  });
  const { url, close } = await serve(folders.site, typeof values['host'] === 'string' ? { host: values['host'] } : {});
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
