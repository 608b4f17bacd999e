import { dirname, resolve, sep } from 'node:path';

/** The rooms of `src/`, in their order: each may import itself and those before it. Lint and tests are made from this list. */
export const ROOMS = [
  'domain',
  'format',
  'drawing',
  'store',
  'prose',
  'subjects',
  'figures',
  'outputs',
  'ui',
  'pages',
] as const;

export type Room = (typeof ROOMS)[number];

/** The rooms that no script imports: what is set in markup is Astro's. */
export const CLOSED_TO_SCRIPTS: readonly string[] = ['ui', 'pages'];

/** The scripts that pour communes and maps into what Astro made, and their bench. */
const POURING = /^scripts\/(?:steps\/(?:communes|commune-rows|maps)\.ts|communes\/|bench\/build)/;

/** The room of a file, by its path from the root of the project; null outside the rooms. */
export function roomOf(path: string): Room | null {
  const [top, room] = path.split('/');
  return top === 'src' ? (ROOMS.find((r) => r === room) ?? null) : null;
}

/** The file that a relative import names, by its path from the root; null for a package. Queries (`?raw`) are left out. */
export function toImported(importer: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  const path = resolve('/', dirname(importer), specifier.replace(/\?.*$/, ''));
  return path.slice(1).split(sep).join('/');
}

/** Why one file may not import another, both by their paths from the root; null where it may. */
export function refusal(importer: string, imported: string): string | null {
  const from = roomOf(importer);
  const to = roomOf(imported);
  if (importer.startsWith('src/') && /^(?:scripts|tests)\//.test(imported)) {
    return 'the site reads generated data: it runs no script and no test';
  }
  if (importer.startsWith('scripts/')) {
    if (to === null || !CLOSED_TO_SCRIPTS.includes(to) || POURING.test(importer)) return null;
    return `scripts import all the rooms but ${CLOSED_TO_SCRIPTS.join(' and ')}`;
  }
  if (from === null || to === null || ROOMS.indexOf(to) <= ROOMS.indexOf(from)) return null;
  return `${from} imports only ${ROOMS.slice(0, ROOMS.indexOf(from)).join(', ') || 'itself'}: ${to} comes after it`;
}
