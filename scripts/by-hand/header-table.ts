/**
 * What each server of this machine says of a file of each kind, beside the declaration, as a table: `npm run entetes`, after a build. A
 * cell holds « = » where all that is declared is said, and nothing else of the same names.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CHOICES, EVERYWHERE, headersOf } from '../hosting/declaration.ts';
import { reasonWithout, SERVERS, startServer, type RunningServer } from '../hosting/servers.ts';
import { serve } from '../serve.ts';
import { pathsOf } from '../lib/files-of.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(dist)) throw new Error('no dist: run npm run build first');

const kinds = Map.groupBy(pathsOf(dist), (path) => JSON.stringify([...headersOf(path)]));
const examples = [...kinds.values()].map(([first = '']) => first).filter((path) => path !== '/404.html');
const names = [...Object.keys(EVERYWHERE), ...CHOICES.map(({ header }) => header)].map((name) => name.toLowerCase());

const servers: (readonly [string, RunningServer])[] = [];
for (const name of SERVERS) {
  const reason = reasonWithout(name);
  if (reason === null) servers.push([name, await startServer(name, dist)]);
  else console.log(`${name} : ${reason}`);
}
const own = await serve(dist, { port: 0 });
servers.push(['preview', { url: own.url.replace(/\/$/, ''), stop: own.close }]);

console.log(`| fichier | type | cache | autres sites | ${servers.map(([name]) => name).join(' | ')} |`);
console.log(`| --- | --- | --- | --- | ${servers.map(() => '---').join(' | ')} |`);
for (const path of examples) {
  const declared = headersOf(path);
  const cells = await Promise.all(
    servers.map(async ([, { url }]) => {
      const { status, headers } = await fetch(url + path.replace(/\/index\.html$/, '/'));
      const other = names.filter((name) => flat(headers.get(name)) !== flat(declared.get(name) ?? null));
      return status === 200 && other.length === 0 ? '=' : `${status} ${other.join(' ')}`;
    }),
  );
  const said = ['content-type', 'cache-control', 'access-control-allow-origin'].map((name) => declared.get(name) ?? '');
  console.log(`| ${[path, ...said, ...cells].join(' | ')} |`);
}
for (const [, { stop }] of servers) await stop();

function flat(value: string | null): string {
  return (value ?? '').toLowerCase().replaceAll(' ', '');
}
