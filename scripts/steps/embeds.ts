/**
 * Proves the dated copies of the embeds of figures, kept for ever in `public/embed/<id>/<AAAA-MM-JJ>/`: that each
 * copy of the index is there, unchanged to the byte, that nothing else is, and that no figure that was ever published
 * is missing from the site. Exit 1 with every fault. `npm run figer` writes them.
 *
 *     node scripts/steps/embeds.ts [--dist DIR] [--copies DIR]
 */
import { parseArgs } from 'node:util';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkCopies } from '../embeds/copies.ts';
import { listCopies, readIndex } from '../embeds/read-copies.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: join(root, 'dist') },
    copies: { type: 'string', default: join(root, 'public/embed') },
  },
});
const index = readIndex(values.copies);
const faults = checkCopies(index, {
  copies: listCopies(values.copies),
  read: (path) => readFileSync(join(values.copies, path)),
  isPublished: (id) =>
    existsSync(join(values.dist, 'embed', id, 'index.html')) &&
    existsSync(join(values.dist, 'graphiques', id, 'index.html')),
});
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`public/embed : ${Object.values(index.copies).flat().length} copies datées, inchangées`);
