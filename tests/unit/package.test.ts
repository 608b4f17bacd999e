import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

test('the lockfile names no registry: it installs from whichever one the reader uses', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
  expect(Object.keys(packages).length).toBeGreaterThan(300);
  expect(Object.keys(packages).filter((folder) => packages[folder]?.resolved !== undefined)).toEqual([]);
});

test('every package of the lockfile is checked against what was published', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Record<string, unknown>> };
  const unchecked = Object.keys(packages).filter((folder) => folder !== '' && !packages[folder]?.['integrity']);
  expect(unchecked).toEqual([]);
});

test.each(['dependencies', 'devDependencies', 'optionalDependencies'])('%s are pinned to one version', (key) => {
  const loose = Object.entries(manifest[key] ?? {}).filter(
    ([, version]) => !/^(?:npm:@?[\w/-]+@)?\d+\.\d+\.\d+(?:-r\.\d+)?$/.test(version),
  );
  expect(loose).toEqual([]);
});
