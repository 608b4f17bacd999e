import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { nginxConf, type Place } from './nginx.ts';

/** The real servers that the configurations are written for. */
export const SERVERS = ['nginx', 'caddy', 'apache'] as const;

export type ServerName = (typeof SERVERS)[number];

/** A server that runs on this machine for a time. `url` has no final slash. */
export interface RunningServer {
  url: string;
  /** The process of the server, or of the one that runs those that answer. */
  pid?: number | undefined;
  stop: () => Promise<void>;
}

/** What starts each server: its program, Debian’s packages of it, and its arguments once its configuration is in a folder. */
const PROGRAMS: Readonly<Record<ServerName, { program: string; packages: readonly string[] }>> = {
  nginx: { program: 'nginx', packages: ['nginx', 'libnginx-mod-http-brotli-static'] },
  caddy: { program: 'caddy', packages: ['caddy'] },
  apache: { program: 'apache2', packages: ['apache2-bin'] },
};

const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const APACHE_MODULES = '/usr/lib/apache2/modules';
/** How long a server may take to listen, and between two looks, in milliseconds. */
const START = 60_000;
const PAUSE = 20;

/** The path of a server’s program on this machine; null where there is none. */
export function findServer(name: ServerName, env: NodeJS.ProcessEnv = process.env): string | null {
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, PROGRAMS[name].program)).find((path) => existsSync(path)) ?? null;
}

/** The version of a server on this machine, as its program says it; empty where there is none. */
export function versionOf(name: ServerName): string {
  const program = findServer(name);
  if (program === null) return '';
  const { stdout, stderr } = spawnSync(program, [name === 'caddy' ? 'version' : '-v'], { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(stdout + stderr)?.[0] ?? '';
}

/** Why a server gives no brotli file on this machine; null where it does. nginx needs a module of a package of its own. */
export function reasonWithoutBrotli(name: ServerName): string | null {
  return name !== 'nginx' || existsSync(BROTLI_MODULE) ? null : `no ${BROTLI_MODULE} here`;
}

/**
 * Installs with Debian’s packages the servers that are not there, or not whole, where root runs this and apt is there. It starts none of
 * them.
 */
export function ensureServers(): void {
  const missing = SERVERS.filter((name) => findServer(name) === null || reasonWithoutBrotli(name) !== null);
  if (missing.length === 0 || process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log(`Il manque ${missing.join(', ')}, ou l’un de ses modules : essai des paquets de Debian…`);
  const aptGet = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 900_000,
      // a package that would start its service is told that this machine is not the place
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
  aptGet('update');
  aptGet('install', '-y', '--no-install-recommends', ...missing.flatMap((name) => PROGRAMS[name].packages));
}

/** Why a server is not tried on this machine; null where it is there. */
export function reasonWithout(name: ServerName): string | null {
  if (findServer(name) !== null) return null;
  return `no ${PROGRAMS[name].program} here; npm test installs ${PROGRAMS[name].packages.join(' and ')} where apt is there and root runs it`;
}

/** Serves a folder with a real server, told what the declaration says, on a free port of this machine alone. */
export async function startServer(name: ServerName, root: string): Promise<RunningServer> {
  const program = findServer(name);
  if (program === null) throw new Error(reasonWithout(name) ?? name);
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const args = CONFIGURE[name](folder, { root, host: 'localhost', listen: `127.0.0.1:${port}` });
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    await listening(port, child);
  } catch (error) {
    child.kill();
    throw new Error(`${name} does not start: ${(error as Error).message}\n${Buffer.concat(said).toString()}`);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Writes the configuration of a server in a folder, and gives the arguments that run it in the foreground. */
const CONFIGURE: Readonly<Record<ServerName, (folder: string, place: Place) => string[]>> = {
  nginx: (folder, place) => {
    const brotli = reasonWithoutBrotli('nginx') === null;
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    writeFileSync(
      join(folder, 'nginx.conf'),
      [
        ...(process.getuid?.() === 0 ? ['user root;'] : []),
        ...(brotli ? [`load_module ${BROTLI_MODULE};`] : []),
        'daemon off;',
        'worker_processes 1;',
        `pid ${folder}/pid;`,
        'error_log stderr;',
        'events { }',
        'http {',
        'access_log off;',
        'sendfile on;',
        'keepalive_requests 1000000;',
        ...temporary.map((kind) => `${kind}_temp_path ${folder}/${kind};`),
        nginxConf({ ...place, brotli }),
        '}',
      ].join('\n'),
    );
    return ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  },
  caddy: (folder, { listen = '', ...place }) => {
    const [address, port] = listen.split(':');
    const site = caddyfile({ ...place, listen: `:${port}` }).replace('{\n', `{\n  bind ${address}\n`);
    const file = join(folder, 'Caddyfile');
    writeFileSync(file, `{\n  admin off\n  auto_https off\n}\n${site}`);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  },
  apache: (folder, { root, listen }) => {
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'];
    mkdirSync(join(folder, 'logs'));
    // as a `.htaccess` at the root of the site, which is not to hold one here
    writeFileSync(
      join(folder, 'apache.conf'),
      [
        `ServerRoot ${folder}`,
        'ServerName localhost',
        `Listen ${listen}`,
        `PidFile ${folder}/pid`,
        `ErrorLog ${folder}/logs/error`,
        ...modules.map((name) => `LoadModule ${name}_module ${APACHE_MODULES}/mod_${name}.so`),
        'TypesConfig /dev/null',
        `DocumentRoot ${root}`,
        `<Directory ${root}>`,
        'Require all granted',
        htaccess(),
        '</Directory>',
      ].join('\n'),
    );
    return ['-f', join(folder, 'apache.conf'), '-D', 'FOREGROUND'];
  },
};

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Waits until a server answers, or has ended. */
async function listening(port: number, child: ChildProcess): Promise<void> {
  const until = Date.now() + START;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    const answers = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.end(() => resolve(true)));
      socket.once('error', () => resolve(false));
    });
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`nothing listens after ${START / 1000} s`);
}
