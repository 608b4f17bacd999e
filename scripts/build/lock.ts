import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A process of this machine: a number is given again after its process ends, which the moment of its start tells. */
export interface ProcessMark {
  pid: number;
  /** When it started, in the words of the system; empty where the system does not say. */
  started: string;
}

/** Who builds: the command, and the step that it runs. Only one of them need live for the folder to be taken. */
export interface LockOwner {
  command: ProcessMark;
  step?: ProcessMark;
}

/** Who holds a lock that was asked for. */
export interface Holder extends LockOwner {
  /** Whether the command lives: where it does not, it was killed, and the step that it leaves is ending. */
  commandLives: boolean;
}

/** A lock that is held. */
export interface Lock {
  /** Says which step runs; null between two steps. */
  hold: (pid: number | null) => void;
  release: () => void;
}

/** How long between two looks at a step whose build was killed, and which is ending, in milliseconds. */
const PAUSE = 100;

/** The mark of a living process; null where there is none of that number. */
export function markOf(pid: number): ProcessMark | null {
  if (!isAlive(pid)) return null;
  const started = startOf(pid);
  return started === null ? null : { pid, started };
}

/**
 * Takes the lock, a file, or gives who holds it. A lock whose processes have ended is stale, and is taken over: a killed build
 * leaves nothing to remove by hand. The file is made whole under another name, then linked: no one reads half of it.
 */
export function takeLock(file: string): Lock | Holder {
  mkdirSync(dirname(file), { recursive: true });
  const command = markOf(process.pid) ?? { pid: process.pid, started: '' };
  for (;;) {
    if (writeIfAbsent(file, { command })) return toLock(file, command);
    const found = readText(file);
    if (found === null) continue;
    const holder = livingHolder(found);
    if (holder) return holder;
    setAside(file, found);
  }
}

/**
 * Does a piece of work under the lock, a file, or gives who holds it: one at a time of those that ask for the same. A
 * build that was killed holds nothing once its step has ended, which is at once, and is waited for.
 */
export async function underLock<T>(
  file: string,
  work: (lock: Lock) => T | Promise<T>,
): Promise<{ done: T } | { holder: Holder }> {
  const taken = await takeLockOfLiving(file);
  if (!isHeld(taken)) return { holder: taken };
  try {
    return { done: await work(taken) };
  } finally {
    taken.release();
  }
}

/** Why nothing is done where another holds the lock. */
export function atWork({ command }: Holder): string {
  return `another build is at work here, process ${command.pid}: wait for its end`;
}

async function takeLockOfLiving(file: string): Promise<Lock | Holder> {
  for (;;) {
    const taken = takeLock(file);
    if (isHeld(taken) || taken.commandLives) return taken;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Whether `takeLock` gave the lock, and not who holds it. */
export function isHeld(taken: Lock | Holder): taken is Lock {
  return 'release' in taken;
}

function toLock(file: string, command: ProcessMark): Lock {
  return {
    hold: (pid) => {
      const step = pid === null ? null : markOf(pid);
      const next = `${file}.${process.pid}`;
      writeFileSync(next, JSON.stringify(step ? { command, step } : { command }));
      renameSync(next, file);
    },
    release: () => rmSync(file, { force: true }),
  };
}

function writeIfAbsent(file: string, owner: LockOwner): boolean {
  const next = `${file}.${process.pid}`;
  writeFileSync(next, JSON.stringify(owner));
  try {
    linkSync(next, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(next, { force: true });
  }
}

/** Takes a stale lock away, unless another build did so first and holds a new one, which is put back. */
function setAside(file: string, stale: string): void {
  const aside = `${file}.${process.pid}.old`;
  try {
    renameSync(file, aside);
    if (readText(aside) !== stale) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Who a lock names, where one of its processes lives; null for a stale lock, or one that says nothing. */
function livingHolder(text: string): Holder | null {
  let owner: Partial<LockOwner>;
  try {
    owner = JSON.parse(text) as Partial<LockOwner>;
  } catch {
    return null;
  }
  const { command, step } = owner;
  if (!command) return null;
  const commandLives = isSame(command);
  if (!commandLives && !(step && isSame(step))) return null;
  return { command, ...(step ? { step } : {}), commandLives };
}

function isSame({ pid, started }: ProcessMark): boolean {
  return markOf(pid)?.started === started;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process started: ticks since the machine did, where the system has `/proc`; else what `ps` prints. Null for one that has ended
 * and that its parent has not asked for.
 */
function startOf(pid: number): string | null {
  const stat = readText(`/proc/${pid}/stat`);
  if (stat !== null) {
    // the name of the program, in brackets, may hold spaces: fields are counted after it
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? '');
  }
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env: { LC_ALL: 'C' } }).trim();
  } catch {
    return '';
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}
