/**
 * What becomes of the site when its build is stopped: twenty builds killed, at moments spread over the length of one, then three on a disk
 * too small for them. After each, every file of `dist/` is compared with those of before. Ends with 1 where one differs.
 *
 *     npm run interrupt:build -- [--niveaux=echantillon] [--kills=20]
 *
 * The small disks are file systems in memory, mounted for the build alone (`unshare`, Linux); where that is refused, it is said.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { foldersOf } from '../build/folders.ts';
import { filesOf } from '../lib/files-of.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = foldersOf(root);
/** The parts of what a site weighs that the small disks hold. */
const DISKS = [0.02, 0.5, 0.9];

const { values } = parseArgs({
  options: { niveaux: { type: 'string', default: 'echantillon' }, kills: { type: 'string', default: '20' } },
});
const command = [process.execPath, 'scripts/site.ts', 'build', `--niveaux=${values.niveaux}`] as const;

/** A state of the site: what its files hold, by their paths. */
interface State {
  files: number;
  bytes: number;
  digest: string;
}

function readState(): State {
  const hash = createHash('sha256');
  let bytes = 0;
  const files = filesOf(folders.site);
  for (const file of files) {
    bytes += statSync(file).size;
    hash.update(`\n${relative(folders.site, file)}\n`).update(readFileSync(file));
  }
  return { files: files.length, bytes, digest: hash.digest('hex') };
}

/** Starts a build from nothing: what was built before is not taken for it. Kills it after so many milliseconds, with all that it runs. */
async function buildFor(milliseconds: number | null): Promise<{ status: number | null; lasted: number }> {
  rmSync(folders.stamp, { force: true });
  const start = performance.now();
  const child = spawn(command[0], command.slice(1), { cwd: root, stdio: 'ignore' });
  const timer = milliseconds === null ? null : setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const status = await new Promise<number | null>((resolve) => child.once('exit', resolve));
  if (timer) clearTimeout(timer);
  return { status, lasted: performance.now() - start };
}

/** Builds where the next site has so many bytes at most; null where this machine mounts nothing for us. */
function buildOnDisk(bytes: number): number | null {
  rmSync(folders.stamp, { force: true });
  const workshop = join(folders.next, '..');
  mkdirSync(workshop, { recursive: true });
  const inside = ['unshare', '--map-root-user', '--mount', 'sh', '-c'];
  const mount = `mount -t tmpfs -o size=${bytes} tmpfs '${workshop}'`;
  if (spawnSync(inside[0] ?? '', [...inside.slice(1), mount], { stdio: 'ignore' }).status !== 0) return null;
  const build = `${mount} && exec ${command.map((word) => `'${word}'`).join(' ')}`;
  return spawnSync(inside[0] ?? '', [...inside.slice(1), build], { cwd: root, stdio: 'ignore' }).status;
}

let differing = 0;
function print(name: string, end: string, good: State): void {
  const { digest, files } = readState();
  const whole = digest === good.digest;
  if (!whole) differing += 1;
  console.log(`| ${name.padEnd(30)} | ${end.padEnd(14)} | ${files} | ${whole ? 'whole' : 'NOT WHOLE'} |`);
}

const first = await buildFor(null);
if (first.status !== 0) throw new Error('the site does not build');
const good = readState();
console.log(`${good.files} files, ${Math.round(good.bytes / 1e6)} MB, built in ${Math.round(first.lasted / 1000)} s\n`);
console.log(`| ${'stopped'.padEnd(30)} | ${'ended'.padEnd(14)} | files | the site |\n| --- | --- | --- | --- |`);
const kills = Number(values.kills);
for (let i = 0; i < kills; i += 1) {
  const after = ((i + 0.5) / kills) * first.lasted;
  const { status } = await buildFor(after);
  print(`killed after ${(after / 1000).toFixed(1)} s`, status === null ? 'killed' : `status ${status}`, good);
}
for (const part of DISKS) {
  const status = buildOnDisk(Math.round(good.bytes * part));
  const name = `a disk of ${Math.round((good.bytes * part) / 1e6)} MB`;
  if (status === null) console.log(`| ${name.padEnd(30)} | not tried: no disk can be mounted here`);
  else print(name, `status ${status}`, good);
}
const last = await buildFor(null);
print('a build to its end', `status ${last.status}`, good);
process.exit(differing > 0 ? 1 : 0);
