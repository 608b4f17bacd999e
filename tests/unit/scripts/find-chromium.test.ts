import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/find-chromium.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dernier-kilometre-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a program that ends with the given status, and returns its path. */
function program(path: string, status = 0): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(file, 0o755);
  return file;
}

test('CHROME_PATH comes first', () => {
  const named = program('named/mine');
  program('bin/chromium');
  expect(findChromium({ CHROME_PATH: named, PATH: join(folder, 'bin') })).toBe(named);
});

test('a command that does not start is passed over for the next that does', () => {
  program('a/chromium', 1);
  const chrome = program('b/google-chrome');
  expect(findChromium({ PATH: [join(folder, 'a'), join(folder, 'b')].join(delimiter) })).toBe(chrome);
});

test('the shell of Chromium comes before the whole browser, wherever each is', () => {
  program('a/chromium');
  const shell = program('b/chromium-headless-shell');
  expect(findChromium({ PATH: [join(folder, 'a'), join(folder, 'b')].join(delimiter) })).toBe(shell);
});

test('the newest browser of Playwright’s cache serves when nothing is installed', () => {
  program('cache/chromium-999/chrome-linux/chrome');
  const newest = program('cache/chromium_headless_shell-1200/chrome-linux/headless_shell');
  program('cache/firefox-1500/firefox/firefox');
  expect(findChromium({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache') })).toBe(newest);
});

test('a CHROME_PATH that leads nowhere is not returned', () => {
  const missing = join(folder, 'missing');
  expect(findChromium({ CHROME_PATH: missing, PATH: '', PLAYWRIGHT_BROWSERS_PATH: folder })).not.toBe(missing);
});
