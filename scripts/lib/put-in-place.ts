import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * A folder that others read, and the two beside it that replacing it needs: all on one disk, so that a rename is all
 * that it takes.
 */
export interface Place {
  /** What others read: whole at any time, or absent. */
  current: string;
  /** What is being made, and will take its place. */
  next: string;
  /** What was replaced, for the time of two renames. */
  previous: string;
}

/**
 * Puts the next folder in the place of the current one, and removes the one that it replaces. One that cannot be put
 * there leaves the current one as it was. What a kill between the two renames leaves, `recoverPlace` mends: it is to
 * be called before anything is made for the place again.
 */
export function putInPlace({ current, next, previous }: Place): void {
  const replaces = moveIfPresent(current, previous);
  try {
    renameSync(next, current);
  } catch (error) {
    if (replaces) renameSync(previous, current);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}

/**
 * Puts back the folder that a process killed between the two renames had set aside, then removes what it left. The
 * one set aside is removed only where the current one is there: it may be the only one that is whole.
 */
export function recoverPlace({ current, next, previous }: Place): void {
  if (!existsSync(current)) moveIfPresent(previous, current);
  for (const left of [previous, next]) rmSync(left, { recursive: true, force: true });
}

/** Whether there was something to move. */
function moveIfPresent(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return false;
  }
}
