/**
 * The project's own server beside nginx, on a mix of pages and files of `dist/`, in turns and in one run: `npm run bench:server`. Both
 * serve the same folder with the same headers, one process each, to the same client, which reads whole answers on kept connections. The
 * client takes a core: where it is the slower of the two, the time of processor that an answer takes says more than their number.
 */
import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { NOT_FOUND } from '../hosting/declaration.ts';
import { findServer, reasonWithout, startServer } from '../hosting/servers.ts';
import { pathsOf } from '../lib/files-of.ts';
import { serve } from '../serve.ts';

const { values } = parseArgs({
  allowPositionals: true,
  options: { seconds: { type: 'string', default: '3' }, turns: { type: 'string', default: '5' } },
});
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const CONNECTIONS = 16;
const SERVING = 'serve';
/** A tick of `/proc`, a hundredth of a second. */
const MICROSECONDS_A_TICK = 10_000;

if (process.argv.includes(SERVING)) {
  const { url } = await serve(dist, { port: 0 });
  process.send?.(url);
} else await compare();

async function compare(): Promise<void> {
  if (findServer('nginx') === null) throw new Error(reasonWithout('nginx') ?? '');
  const mix = mixOf(pathsOf(dist));
  const nginx = await startServer('nginx', dist);
  const own = fork(fileURLToPath(import.meta.url), [SERVING]);
  const url = await new Promise<string>((resolve, reject) => {
    own.once('message', (message) => resolve(String(message)));
    own.once('exit', (status) => reject(new Error(`our server ended with ${status}`)));
  });
  const rates: Record<'nginx' | 'own', number[]> = { nginx: [], own: [] };
  const milliseconds = Number(values.seconds) * 1000;
  const costs: Record<'nginx' | 'own', number[]> = { nginx: [], own: [] };
  const measure = async (name: 'nginx' | 'own', address: string, pid: number | undefined): Promise<void> => {
    const before = ticksOf(pid);
    const rate = await load(address, { mix, milliseconds });
    rates[name].push(rate);
    costs[name].push(((ticksOf(pid) - before) * MICROSECONDS_A_TICK) / (rate * Number(values.seconds)));
  };
  try {
    for (const address of [nginx.url, url]) await load(address, { mix, milliseconds: milliseconds / 3 });
    for (let turn = 0; turn < Number(values.turns); turn++) {
      await measure('nginx', nginx.url, nginx.pid);
      await measure('own', url, own.pid);
    }
  } finally {
    own.kill();
    await nginx.stop();
  }
  const [a, b] = [median(rates.nginx), median(rates.own)];
  console.log(
    `${mix.length} addresses, ${CONNECTIONS} connections, ${values.turns} turns of ${values.seconds} s, medians`,
  );
  console.log(`nginx ${a.toFixed(0)} answers/s, own ${b.toFixed(0)} answers/s, ratio ${(b / a).toFixed(2)}`);
  const [c, d] = [median(costs.nginx), median(costs.own)];
  console.log(`of processor: nginx ${c.toFixed(0)} µs an answer, own ${d.toFixed(0)} µs, ratio ${(c / d).toFixed(2)}`);
}

/** The ticks of processor that a process and its own have had; none where the system does not say. */
function ticksOf(pid: number | undefined): number {
  if (pid === undefined || !existsSync(`/proc/${pid}/stat`)) return 0;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // the name of the program, in brackets, may hold spaces: fields are counted after it
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return Number(fields[11]) + Number(fields[12]) + children.reduce((sum, child) => sum + ticksOf(Number(child)), 0);
}

/** One file in forty, spread over the site: pages, drawings, tables, feeds, as many as there are of each. */
function mixOf(paths: readonly string[]): string[] {
  return paths
    .filter((path, i) => i % 40 === 0 && path !== NOT_FOUND)
    .map((path) => path.replace(/\/index\.html$/, '/'));
}

/** How many whole answers a second a server gives. Throws on an answer other than 200. */
async function load(
  url: string,
  { mix, milliseconds }: { mix: readonly string[]; milliseconds: number },
): Promise<number> {
  const { hostname, port } = new URL(url);
  const host = hostname === 'localhost' ? '127.0.0.1' : hostname;
  const requests = mix.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`));
  const begun = performance.now();
  let answers = 0;
  let next = 0;
  const one = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect(Number(port), host);
      let left = 0;
      let head = Buffer.alloc(0);
      const ask = (): void => {
        if (performance.now() - begun > milliseconds) socket.end(() => resolve());
        else socket.write(requests[next++ % requests.length] as Buffer);
      };
      socket.setNoDelay(true);
      socket.once('connect', ask);
      socket.once('error', reject);
      socket.once('close', () => reject(new Error(`${url} closed a connection`)));
      socket.on('data', (chunk) => {
        if (left > 0) left -= chunk.length;
        else {
          head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
          const end = head.indexOf('\r\n\r\n');
          if (end === -1) return;
          const text = head.toString('latin1', 0, end);
          const length = /content-length: (\d+)/i.exec(text)?.[1];
          if (!text.startsWith('HTTP/1.1 200') || length === undefined) {
            reject(new Error(`${url}: ${text.split('\r\n')[0]}`));
            socket.destroy();
            return;
          }
          left = Number(length) - (head.length - end - 4);
          head = Buffer.alloc(0);
        }
        if (left > 0) return;
        answers += 1;
        ask();
      });
    });
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return answers / ((performance.now() - begun) / 1000);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
