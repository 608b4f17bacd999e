import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FOLDER = new URL('./golden/', import.meta.url);

/**
 * Checks that a drawing is byte for byte the one kept in `tests/golden/<name>.svg`.
 * `name` is kebab-case and may hold one folder (`maps/choropleth`). With `UPDATE_GOLDEN=1` the file is written instead; otherwise
 * a missing golden fails, and a difference is left beside the golden as `<name>-changed.svg` for the eye to compare.
 */
export function expectGolden(name: string, svg: string): void {
  if (!/^([a-z0-9-]+\/)?[a-z0-9-]+$/.test(name)) throw new Error(`invalid golden name: ${name}`);
  const file = fileURLToPath(new URL(`${name}.svg`, FOLDER));
  const change = fileURLToPath(new URL(`${name}-changed.svg`, FOLDER));
  const text = svg.endsWith('\n') ? svg : `${svg}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    rmSync(change, { force: true });
    return;
  }
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : null;
  if (expected === text) {
    rmSync(change, { force: true });
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(change, text);
  expect.fail(
    expected === null
      ? `no golden named ${name}: look at ${name}-changed.svg, then run again with UPDATE_GOLDEN=1`
      : `${name} is not the golden any more: compare with ${name}-changed.svg (first difference at character ${firstDifference(expected, text)})`,
  );
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
}
