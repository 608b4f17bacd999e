import { CACHE, extensionOf, headersOf, TYPE } from './declaration.ts';

/** One group of files that are sent with the same words. */
interface Group {
  type: string;
  cache: string;
  /** Globs from the root of the site, without the first slash. */
  globs: readonly string[];
}

/** What is to be told to a storage of objects, a line a kind of file: it says the type and the cache that each object is given. */
export function objectTable(files: readonly string[]): string {
  const rows = groupsOf(files).flatMap(({ type, cache, globs }) => globs.map((glob) => [glob, type, cache]));
  return [['fichiers', 'Content-Type', 'Cache-Control'], ...rows]
    .map((row) => row.map((cell) => (/[",;]/.test(cell) ? `"${cell}"` : cell)).join(','))
    .join('\n')
    .concat('\n');
}

/** A script that sends the site to a bucket, each kind of file with its type and its cache; it removes there what the site no longer has. */
export function objectScript(files: readonly string[]): string {
  return [
    '#!/bin/sh',
    '# Usage : televerser.sh <dossier du site> <s3://seau>   (S3_ENDPOINT pour un autre fournisseur qu’Amazon)',
    'set -eu',
    'site=$1; bucket=$2',
    'send() { aws ${S3_ENDPOINT:+--endpoint-url "$S3_ENDPOINT"} s3 "$@"; }',
    ...groupsOf(files).map(
      ({ type, cache, globs }) =>
        `send cp "$site" "$bucket" --recursive --exclude '*' ${globs.map((glob) => `--include '${glob}'`).join(' ')} ` +
        `--content-type '${type}' --cache-control '${cache}'`,
    ),
    'send sync "$site" "$bucket" --size-only --delete --exclude \'*.br\' --exclude \'*.gz\'',
    '',
  ].join('\n');
}

/** Who may read the objects from another site, in the words of S3: CORS is the bucket’s, not the object’s. */
export function objectCors(): string {
  const rule = { AllowedOrigins: ['*'], AllowedMethods: ['GET', 'HEAD'], AllowedHeaders: [], MaxAgeSeconds: 86_400 };
  return `${JSON.stringify({ CORSRules: [rule] }, null, 2)}\n`;
}

/** The kinds of files, those that a name tells and then those that never change after the others: the last word on a file is theirs. */
function groupsOf(files: readonly string[]): Group[] {
  const groups = new Map<string, { type: string; cache: string; globs: Set<string> }>();
  for (const file of files) {
    const headers = headersOf(file);
    const [type, cache] = [
      headers.get('content-type') ?? 'application/octet-stream',
      headers.get('cache-control') ?? '',
    ];
    const glob = globOf(file, cache);
    const rank = cache === CACHE.otherwise ? (glob.startsWith('*.') ? 0 : 1) : 2;
    const key = `${rank} ${type}`;
    const group = groups.get(key) ?? { type, cache, globs: new Set() };
    groups.set(key, group);
    group.globs.add(glob);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => ({ ...group, globs: [...group.globs].sort() }));
}

function globOf(file: string, cache: string): string {
  const name = TYPE.rules.find(({ where }) => 'name' in where && file.endsWith(`/${where.name}`))?.where;
  if (name && 'name' in name) return `*/${name.name}`;
  if (cache === CACHE.otherwise) return `*.${extensionOf(file)}`;
  return file.startsWith('/embed/') ? 'embed/*/????-??-??/*' : `${file.split('/')[1]}/*.${extensionOf(file)}`;
}
