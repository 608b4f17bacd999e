/**
 * Writes the dated copies of the embeds of figures (npm run figer), after a build, when figures have changed: the
 * copy of each figure whose inputs are not those of its last copy, at the date of the edition, in
 * `public/embed/<id>/<AAAA-MM-JJ>/`, where it is kept for ever. Never writes over a copy. One fault and nothing is
 * written: all are printed.
 *
 *     node scripts/by-hand/freeze-embeds.ts [--dist DIR] [--copies DIR] [--edition FILE]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { INDEX, newCopies, toIndexText } from '../embeds/copies.ts';
import { readIndex, readLiveEmbeds } from '../embeds/read-copies.ts';
import { writeAll } from '../lib/write-tables.ts';

export interface OptionsFreeze {
  /** The built site. */
  site: string;
  /** The folder of copies. */
  copies: string;
  /** The day that the copies say. */
  date: string;
}

/** What a run found. With a fault, the folder of copies is as it was. */
export interface ResultFreeze {
  faults: readonly string[];
  /** How many copies were written, and how many figures had theirs. */
  added: number;
  unchanged: number;
}

/**
 * Holds every embed of the site against what a copy needs, then writes the copies that are new, and the index that
 * knows them, last.
 */
export function freezeEmbeds({ site, copies, date }: OptionsFreeze): ResultFreeze {
  const live = readLiveEmbeds(site);
  if (live.length === 0)
    return { faults: [`${site}/embed: found no embed, expected those of a built site`], added: 0, unchanged: 0 };
  const { faults, added, index } = newCopies(readIndex(copies), live, {
    date,
    read: (path) => (existsSync(join(copies, path)) ? readFileSync(join(copies, path), 'utf8') : null),
  });
  if (faults.length > 0) return { faults, added: 0, unchanged: 0 };
  writeAll(copies, { ...Object.fromEntries(added.map(({ path, html }) => [path, html])), [INDEX]: toIndexText(index) });
  return { faults, added: added.length, unchanged: live.length - added.length };
}

function main(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: join(root, 'dist') },
      copies: { type: 'string', default: join(root, 'public/embed') },
      edition: { type: 'string', default: join(root, 'src/generated/edition.json') },
    },
  });
  const { date } = JSON.parse(readFileSync(values.edition, 'utf8')) as { date: string };
  const { faults, added, unchanged } = freezeEmbeds({ site: values.dist, copies: values.copies, date });
  if (faults.length === 0) {
    console.log(`public/embed : ${added} nouvelles copies au ${date}, ${unchanged} figures inchangées`);
    return;
  }
  for (const fault of faults) console.error(fault);
  console.error(`${faults.length} faults: nothing written, ${values.copies} is as it was`);
  process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) main();
