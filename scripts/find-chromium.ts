import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What it takes to drive any Chromium, by root in a container included, without it calling anywhere by itself. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The shell of Chromium first: the same engine without the windows and menus of a browser, whose pages cost three times as much to open. */
const COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const PLAYWRIGHT_PROGRAMS = [
  'chrome',
  'chrome.exe',
  'headless_shell',
  'chrome-headless-shell',
  'chrome-headless-shell.exe',
  'Chromium',
  'Google Chrome for Testing',
];

/**
 * The path of a Chromium that starts on this machine, or null: the one `CHROME_PATH` names, else one installed as a
 * command or an application, else one that Playwright downloaded before.
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env['CHROME_PATH'] ? [env['CHROME_PATH']] : [];
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...named, ...installed, ...APPLICATIONS, ...playwrightPrograms(env)].find(starts) ?? null;
}

/**
 * A Chromium that starts, installed when there is none: Playwright's own download first, then Debian's package when run
 * as root. Throws with what to do when neither works.
 */
export function ensureChromium(): string {
  const found =
    findChromium() ??
    installFrom('Playwright', downloadPlaywright) ??
    (process.getuid?.() === 0 ? installFrom('Debian', installDebian) : null);
  if (found !== null) return found;
  throw new Error(
    'Les tests du site ont besoin d’un Chromium, et aucun n’a pu être installé. ' +
      'Installez Chromium ou Chrome, ou donnez son chemin dans la variable CHROME_PATH, puis relancez.',
  );
}

function installFrom(origin: string, install: () => void): string | null {
  console.log(`Aucun Chromium trouvé : essai de celui de ${origin}…`);
  install();
  return findChromium();
}

function downloadPlaywright(): void {
  const cli = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));
  spawnSync(process.execPath, [cli, 'install', '--only-shell', 'chromium'], {
    stdio: 'ignore',
    timeout: 900_000,
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' },
  });
}

function installDebian(): void {
  const aptGet = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 900_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  const install = (program: string) =>
    aptGet('install', '-y', '--no-install-recommends', program, 'fonts-dejavu-core').status === 0;
  aptGet('update');
  // releases that have no package of the shell have one of the whole browser
  if (!install('chromium-headless-shell')) install('chromium');
}

/** Whether the program is there and runs: some packages are stubs that only say how to install the real one. */
function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 120_000 }).status === 0;
}

/** The browsers in Playwright's cache, newest revision first. */
function playwrightPrograms(env: NodeJS.ProcessEnv): string[] {
  const caches = [
    env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(homedir(), 'AppData', 'Local', 'ms-playwright'),
  ];
  const cache = caches.find((folder) => folder !== '' && existsSync(folder));
  if (cache === undefined) return [];
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium'))
    .sort((a, b) => revision(b) - revision(a))
    .flatMap((name) => readdirSync(join(cache, name), { recursive: true, withFileTypes: true }))
    .filter((file) => file.isFile() && PLAYWRIGHT_PROGRAMS.includes(file.name))
    .map((file) => join(file.parentPath, file.name));
}

function revision(name: string): number {
  return Number(/\d+$/.exec(name)?.[0] ?? 0);
}
