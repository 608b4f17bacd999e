import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { markOf } from '../build/lock.ts';

/** A list as JSON, one record a line, so that a difference between two builds reads record by record. */
export function toJsonLines(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/**
 * Replaces the folder by one that holds exactly the given files, by their paths in it. They are written to a sibling first and swapped in
 * at the end: a run that stops midway leaves the last good folder whole, and the next one removes what it left.
 */
export function replaceFolder(folder: string, files: Readonly<Record<string, string>>): void {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  const prefix = `.${basename(folder)}-`;
  removeLeft(parent, prefix);
  const workshop = join(parent, prefix + process.pid);
  const next = join(workshop, 'next');
  try {
    mkdirSync(next, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(next, name)), { recursive: true });
      writeFileSync(join(next, name), text);
    }
    swap(next, folder, join(workshop, 'previous'));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Removes the siblings that a process of before, killed, has left. */
function removeLeft(parent: string, prefix: string): void {
  for (const name of readdirSync(parent)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : NaN;
    if (pid === process.pid || (pid > 0 && markOf(pid) === null)) rmSync(join(parent, name), { recursive: true });
  }
}

function swap(next: string, folder: string, previous: string): void {
  moveIfPresent(folder, previous);
  try {
    renameSync(next, folder);
  } catch (error) {
    moveIfPresent(previous, folder);
    throw error;
  }
}

function moveIfPresent(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
