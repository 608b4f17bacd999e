/**
 * What changed between two built sites: files added, removed and differing, with the first difference of each kind of file.
 * A name that holds a fingerprint (`/_astro/page.Ab3x.css`) is compared without it; pages that differ by
 * such a name or by white space between tags alone are counted apart. Ends with 1 where anything else differs.
 *
 *     npm run compare -- A B [--all]
 */
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { COMPRESSED, extensionOf } from '../hosting/declaration.ts';

/** A file that differs: its path in the site, and what stands around its first difference on each side. */
export interface Difference {
  path: string;
  before: string;
  after: string;
}

export interface Comparison {
  added: readonly string[];
  removed: readonly string[];
  differing: readonly Difference[];
  /** Files that differ by the fingerprint of a file that they name, and by nothing else. */
  renamedOnly: readonly string[];
  /** Pages that differ by white space between two tags, and by nothing else: how a template is laid out shows there. */
  spacedOnly: readonly string[];
  same: number;
}

const FINGERPRINT = /(\/?_astro\/)((?:[\w@-]+\.)*)[\w-]{8}(\.(?:css|js))/g;
const AROUND = 60;

/** The path or the text without the fingerprints of the files that the bundler names. */
export function withoutFingerprints(text: string): string {
  return text.replace(FINGERPRINT, '$1$2$3');
}

/** Compares two folders, file by file, in the order of their paths. */
export function compareSites(before: string, after: string): Comparison {
  const old = listFiles(before);
  const recent = listFiles(after);
  const differing: Difference[] = [];
  const renamedOnly: string[] = [];
  const spacedOnly: string[] = [];
  let same = 0;
  for (const [key, path] of old) {
    const other = recent.get(key);
    if (other === undefined) continue;
    const a = readFileSync(join(before, path));
    const b = readFileSync(join(after, other));
    if (a.equals(b) && path === other) same += 1;
    else {
      if (a.equals(b)) {
        renamedOnly.push(path);
        continue;
      }
      const areTexts = isText(path, a) && isText(path, b);
      const difference = areTexts ? firstCharacter(a.toString(), b.toString()) : firstByte(a, b);
      if (difference === null) renamedOnly.push(path);
      else if (areTexts && extname(path) === '.html' && withoutSpaces(a) === withoutSpaces(b)) spacedOnly.push(path);
      else differing.push({ path, ...difference });
    }
  }
  return {
    added: [...recent].filter(([key]) => !old.has(key)).map(([, path]) => path),
    removed: [...old].filter(([key]) => !recent.has(key)).map(([, path]) => path),
    differing,
    renamedOnly,
    spacedOnly,
    same,
  };
}

/** The kind of a file: its room in the site and its extension, `territoires/communes .html`. */
export function kindOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  return `${folders.slice(0, folders[0] === 'territoires' ? 2 : 1).join('/') || '.'} ${extname(path)}`;
}

function listFiles(folder: string): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  return new Map(paths.map((path) => [keyOf(folder, path), path]));
}

/**
 * Whether two files of these bytes differ where their texts do: outside UTF-8, bytes that differ read as the same
 * character.
 */
function isText(path: string, bytes: Buffer): boolean {
  return COMPRESSED.includes(extensionOf(path)) && isUtf8(bytes);
}

function withoutSpaces(page: Buffer): string {
  return withoutFingerprints(page.toString()).replace(/(?<=>)\s+|\s+(?=<)/g, '');
}

/** What finds a file again in another build: its path, or its content where its name is made from it. */
function keyOf(folder: string, path: string): string {
  const name = withoutFingerprints(path);
  if (name === path) return path;
  return `${name} ${createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex')}`;
}

function firstCharacter(a: string, b: string): Omit<Difference, 'path'> | null {
  const before = withoutFingerprints(a);
  const after = withoutFingerprints(b);
  if (before === after) return null;
  let at = 0;
  while (before[at] === after[at]) at += 1;
  const extract = (text: string) => text.slice(Math.max(0, at - AROUND), at + AROUND).replace(/\s+/g, ' ');
  return { before: extract(before), after: extract(after) };
}

function firstByte(a: Buffer, b: Buffer): Omit<Difference, 'path'> | null {
  if (a.equals(b)) return null;
  const at = a.findIndex((byte, index) => byte !== b[index]);
  const extract = (bytes: Buffer) => `${bytes.length} bytes, from byte ${at}: ${bytes.toString('hex', at, at + 16)}`;
  return { before: extract(a), after: extract(b) };
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
  const [before, after] = positionals;
  if (before === undefined || after === undefined) throw new Error('two folders are expected: npm run compare -- A B');
  const { added, removed, differing, renamedOnly, spacedOnly, same } = compareSites(before, after);
  for (const [title, paths] of [
    ['added', added],
    ['removed', removed],
  ] as const) {
    console.log(`${paths.length} ${title}`);
    for (const path of values.all ? paths : paths.slice(0, 20)) console.log(`  ${path}`);
  }
  console.log(`${differing.length} differing`);
  for (const [kind, files] of Map.groupBy(differing, ({ path }) => kindOf(path))) {
    console.log(`  ${kind}: ${files.length}`);
    for (const { path, before: a, after: b } of values.all ? files : files.slice(0, 1)) {
      console.log(`    ${path}\n      - ${a}\n      + ${b}`);
    }
  }
  console.log(`${renamedOnly.length} differing by a fingerprint in a name alone`);
  console.log(`${spacedOnly.length} differing by white space between tags alone`);
  console.log(`${same} the same`);
  if (added.length + removed.length + differing.length > 0) process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
