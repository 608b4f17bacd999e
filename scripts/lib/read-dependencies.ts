import { readFileSync } from 'node:fs';
import type { Dependency } from '../../src/domain/dependency.ts';

/** The packages whose code or letters are in what a reader receives; a test proves that the scripts of pages import no other. */
export const SHIPPED: readonly string[] = ['@fontsource-variable/newsreader', '@github/combobox-nav'];

/** One package of `package-lock.json`. */
interface LockedPackage {
  version?: string;
  license?: unknown;
  /** The name of a package that is installed under another. */
  name?: string;
  dev?: boolean;
}

const PREFIX = 'node_modules/';

/**
 * Every package that `package-lock.json` names, at its version, in the order of their names. It says the licence of each, those of other
 * machines included: the list is the same wherever the site is built. Throws where one has none, with its place.
 */
export function readDependencies(lockFile: string): Dependency[] {
  const { packages } = JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, LockedPackage> };
  const found = new Map<string, Dependency>();
  for (const [path, locked] of Object.entries(packages)) {
    if (!path.includes(PREFIX)) continue;
    const nom = locked.name ?? path.slice(path.lastIndexOf(PREFIX) + PREFIX.length);
    const { version = '' } = locked;
    const key = `${nom} ${version}`;
    // a package that makes the site and tests it is one that makes it
    const usage = SHIPPED.includes(nom)
      ? 'page'
      : locked.dev && found.get(key)?.usage !== 'construction'
        ? 'essais'
        : 'construction';
    found.set(key, { nom, version, licence: licenceOf(locked, `${lockFile}: ${path}`), usage });
  }
  return [...found.values()].sort((a, b) => (a.nom < b.nom ? -1 : a.nom > b.nom ? 1 : a.version < b.version ? -1 : 1));
}

/** An SPDX expression; a list of licences, as old packages have it, is a choice between them. */
function licenceOf({ license }: LockedPackage, place: string): string {
  if (typeof license === 'string' && license !== '') return license;
  const types = Array.isArray(license) ? license.map((one: { type?: string }) => one.type ?? '') : [];
  if (types.length === 0 || types.includes('')) throw new Error(`${place}: no licence`);
  return `(${types.join(' OR ')})`;
}
