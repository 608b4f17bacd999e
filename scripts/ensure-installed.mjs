/**
 * Runs a program of the project from any state of the checkout: `node scripts/ensure-installed.mjs <program> [argument…]`.
 * Installs the dependencies when they are missing or are not those of package-lock.json, then gives the program the Node
 * that the project ships (an optional dependency), or the one in use where the platform has none.
 * Written for Node 20, without dependency: it is the only file that runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/** The packages of a lockfile by folder, or null when there is no such file. */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether `installed` holds every package of `wanted`; an optional one may be absent, the platform decides. */
function isInstalled(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted).every(([folder, { version, integrity, optional }]) => {
    if (folder === '') return true;
    const found = installed[folder];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

function install() {
  console.log('Installation des dépendances, à partir de package-lock.json…');
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: 'inherit' };
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) fail('L’installation a échoué : npm dit pourquoi ci-dessus. Rien n’a été construit.');
}

/** The Node that runs the project: its own when it starts here, else the current one. Stops when that one is too old. */
function findNode() {
  const own = join(bin, 'node');
  if (spawnSync(own, ['--version']).status === 0) return own;
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = engines.node.replace('>=', '');
  if (!isAtLeast(process.versions.node, wanted)) {
    fail(
      `Il faut Node ${wanted} ou plus récent : celui-ci est ${process.versions.node}, et le projet n’en fournit pas pour ` +
        `${process.platform} ${process.arch}. Voir https://nodejs.org/fr/download.`,
    );
  }
  return process.execPath;
}

function isAtLeast(version, wanted) {
  const [major, minor] = version.split('.').map(Number);
  const [wantedMajor, wantedMinor] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function fail(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}

if (!isInstalled(readPackages('package-lock.json'), readPackages('node_modules/.package-lock.json'))) install();

const child = spawn(findNode(), process.argv.slice(2), {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm tells a signal to the shell between us, which dies without a word: an orphan stops too, and frees its port
const parent = process.ppid;
if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && child.kill(), 500).unref();
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
