import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isHeld, markOf, takeLock } from '../../../../scripts/build/lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'lock.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const here = markOf(process.pid);
/** A process that has ended. */
const ended = { pid: spawnSync(process.execPath, ['-e', '']).pid, started: '1' };

it('is held by one, and free again once released', () => {
  const first = takeLock(file);
  expect(isHeld(first)).toBe(true);
  expect(takeLock(file)).toEqual({ command: here, commandLives: true });
  if (isHeld(first)) first.release();
  expect(readdirSync(folder)).toEqual([]);
  expect(isHeld(takeLock(file))).toBe(true);
});

it.each([
  ['of a command that has ended', JSON.stringify({ command: ended })],
  ['of a command and a step that have ended', JSON.stringify({ command: ended, step: ended })],
  [
    'of a number that another process was given since',
    JSON.stringify({ command: { pid: process.pid, started: 'before' } }),
  ],
  ['that says nothing', '{"comm'],
  ['that is empty', ''],
])('takes over a lock %s', (_, text) => {
  writeFileSync(file, text);
  expect(isHeld(takeLock(file))).toBe(true);
  expect(readdirSync(folder)).toEqual(['lock.json']);
});

it('is held by the step that a killed command leaves, until it ends', () => {
  writeFileSync(file, JSON.stringify({ command: ended, step: here }));
  expect(takeLock(file)).toEqual({ command: ended, step: here, commandLives: false });
});

it('names the step that runs', () => {
  const lock = takeLock(file);
  if (!isHeld(lock)) throw new Error('the lock is free');
  lock.hold(process.pid);
  expect(takeLock(file)).toEqual({ command: here, step: here, commandLives: true });
  lock.hold(null);
  expect(takeLock(file)).toEqual({ command: here, commandLives: true });
});
