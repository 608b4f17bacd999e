import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { markOf } from '../build/lock.ts';
import { putInPlace, recoverPlace, type Place } from './put-in-place.ts';

/** A list as JSON, one record a line, so that a difference between two builds reads record by record. */
export function toJsonLines(records: readonly unknown[]): string {
  return records.length === 0 ? '[]\n' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

/**
 * Replaces the folder by one that holds exactly the given files, by their paths in it. They are written to a sibling
 * first and swapped in at the end: a run that stops midway leaves the last good folder whole, or where the next one
 * finds it; that one removes what it left.
 */
export function replaceFolder(folder: string, files: Readonly<Record<string, string>>): void {
  const parent = dirname(folder);
  mkdirSync(parent, { recursive: true });
  for (const pid of left(folder)) close(folder, pid);
  const place = placeOf(folder, process.pid);
  try {
    mkdirSync(place.next, { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(place.next, name)), { recursive: true });
      writeFileSync(join(place.next, name), text);
    }
    putInPlace(place);
  } finally {
    close(folder, process.pid);
  }
}

/** Where a process makes a folder again: a sibling that says which process. */
function workshopOf(folder: string, pid: number): string {
  return join(dirname(folder), `.${basename(folder)}-${pid}`);
}

function placeOf(folder: string, pid: number): Place {
  const workshop = workshopOf(folder, pid);
  return { current: folder, next: join(workshop, 'next'), previous: join(workshop, 'previous') };
}

/** Removes the sibling of a process, once the folder is where it must be. */
function close(folder: string, pid: number): void {
  recoverPlace(placeOf(folder, pid));
  rmSync(workshopOf(folder, pid), { recursive: true, force: true });
}

/**
 * The processes, killed, that have left a sibling of the folder; this one too, whose number may be that of one of
 * them.
 */
function left(folder: string): number[] {
  const prefix = `.${basename(folder)}-`;
  return readdirSync(dirname(folder))
    .filter((name) => name.startsWith(prefix))
    .map((name) => Number(name.slice(prefix.length)))
    .filter((pid) => pid > 0 && (pid === process.pid || markOf(pid) === null));
}
