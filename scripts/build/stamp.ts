import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { filesOf } from '../lib/files-of.ts';

/** What a built site was made from, and what it is made of: two fingerprints. */
export interface Stamp {
  inputs: string;
  outputs: string;
}

/** All that the pages are made from, but the packages, which the lock file of the installed ones tells. */
const INPUTS = ['data', 'public', 'scripts', 'src'];
const INPUT_FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
const INSTALLED = 'node_modules/.package-lock.json';
/** What is made from the inputs, and lies among them; and beside it, what a run that was killed left. */
const GENERATED = 'src/generated';
const MADE = /^src\/(?:generated\/|\.generated-)/;
/** The variables of the environment that change a page; two builds elsewhere prove that others do not. */
const VARIABLES = ['NIVEAUX', 'NODE_ENV', 'SITE_ADRESSE', 'SITE_EDITEUR', 'SITE_CONTACT'];

/** The fingerprint of all that a build reads: the bytes of every file, the version of Node, the variables that change a page. */
export function inputsOf(root: string, env: NodeJS.ProcessEnv = process.env): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of VARIABLES) hash.update(`\n${name}=${env[name] ?? ''}`);
  const own = readdirSync(root).filter((name) => INPUT_FILES.includes(name) || name.startsWith('.env'));
  for (const name of [...own.sort(), INSTALLED]) addFile(hash, root, name);
  for (const folder of INPUTS) {
    for (const file of filesOf(join(root, folder))) {
      const path = toPath(root, file);
      if (!MADE.test(path)) addFile(hash, root, path);
    }
  }
  return hash.digest('hex');
}

/**
 * The fingerprint of what a build wrote: the bytes of the generated data; of the site, tens of thousands of files, their sizes and when
 * each was last written, so that a file changed or removed by hand shows.
 */
export function outputsOf(root: string, site: string): string {
  const hash = createHash('sha256');
  for (const file of filesOf(join(root, GENERATED))) addFile(hash, root, toPath(root, file));
  for (const file of filesOf(site)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`\n${toPath(site, file)} ${size} ${mtimeMs}`);
  }
  return hash.digest('hex');
}

/** The stamp of a file; null where there is none, or none that reads. */
export function readStamp(file: string): Stamp | null {
  if (!existsSync(file)) return null;
  try {
    const { inputs, outputs } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Stamp>;
    return inputs && outputs ? { inputs, outputs } : null;
  } catch {
    return null;
  }
}

export function writeStamp(file: string, stamp: Stamp): void {
  writeFileSync(file, `${JSON.stringify(stamp)}\n`);
}

function addFile(hash: Hash, root: string, path: string): void {
  const file = join(root, path);
  if (!existsSync(file)) return;
  const bytes = readFileSync(file);
  hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
}

function toPath(root: string, file: string): string {
  return relative(root, file).split(sep).join('/');
}
