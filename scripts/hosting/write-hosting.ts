import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { nginxConf } from './nginx.ts';
import { objectCors, objectScript, objectTable } from './object-storage.ts';
import { cloudflareHeaders, netlifyHeaders, redirects } from './static-hosts.ts';

/** Where the release that is served stands, in the configurations: `docs/deploiement.md` says how it is switched. */
const ROOT = '/srv/dernier-kilometre/current';

/** The configuration of each server and host, by its path in the folder that is handed over. */
export function hostingFiles(files: readonly string[], { address }: { address: string }): Map<string, string> {
  const { host } = new URL(address);
  return new Map([
    ['nginx/site.conf', nginxConf({ root: ROOT, host, brotli: false })],
    ['caddy/Caddyfile', caddyfile({ root: ROOT, host })],
    ['apache/.htaccess', htaccess()],
    ['netlify/_headers', netlifyHeaders(files)],
    ['netlify/_redirects', redirects()],
    ['cloudflare-pages/_headers', cloudflareHeaders()],
    ['cloudflare-pages/_redirects', redirects()],
    ['github-pages/.nojekyll', ''],
    ['github-pages/CNAME', `${host}\n`],
    ['stockage-objets/types.csv', objectTable(files)],
    ['stockage-objets/televerser.sh', objectScript(files)],
    ['stockage-objets/cors.json', objectCors()],
  ]);
}

/** Writes the configurations into a folder of their own, which is made again. */
export function writeHosting(folder: string, files: readonly string[], site: { address: string }): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of hostingFiles(files, site)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode: path.endsWith('.sh') ? 0o755 : 0o644 });
  }
}
