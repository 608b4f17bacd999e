/**
 * The dated copies of the embeds of figures (the mini-cards of territories have none), kept for ever in `public/embed/<id>/<AAAA-MM-JJ>/`.
 *
 * `node scripts/steps/embeds.ts` (npm run figer), run by hand after a build when figures have changed: writes the copy of each figure whose inputs are
 * not those of its last copy, at the date of the edition, and adds it to the index. It never writes over a copy.
 * `node scripts/steps/embeds.ts --check`, run by every build: proves that each copy of the index is there, unchanged to the byte, that no other is, and
 * that no figure that was ever published is missing from the site. Exit 1 with every fault.
 */
import { parseArgs } from 'node:util';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  checkCopies,
  emptyIndex,
  frozenPage,
  inputsOf,
  newCopies,
  toIndexText,
  type IndexCopies,
} from '../embeds/copies.ts';
import { listFiles } from '../embeds/list-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    dist: { type: 'string', default: join(root, 'dist') },
    copies: { type: 'string', default: join(root, 'public/embed') },
    edition: { type: 'string', default: join(root, 'src/generated/edition.json') },
  },
});

const indexFile = join(values.copies, 'index.json');
const index: IndexCopies = existsSync(indexFile)
  ? (JSON.parse(readFileSync(indexFile, 'utf8')) as IndexCopies)
  : emptyIndex();

if (values.check) {
  const faults = checkCopies(index, {
    copies: listFiles(values.copies, 'index.html'),
    read: (path) => readFileSync(join(values.copies, path)),
    isPublished: (id) =>
      existsSync(join(values.dist, 'embed', id, 'index.html')) &&
      existsSync(join(values.dist, 'graphiques', id, 'index.html')),
  });
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
  console.log(`public/embed : ${Object.values(index.copies).flat().length} copies datées, inchangées`);
} else {
  const { date } = JSON.parse(readFileSync(values.edition, 'utf8')) as { date: string };
  const live = listFiles(join(values.dist, 'embed'), 'index.html')
    .filter((path) => path.split('/').length === 2 && !path.startsWith('fiche-'))
    .map((path) => ({ id: dirname(path), html: readFileSync(join(values.dist, 'embed', path), 'utf8') }));
  const { added, index: next } = newCopies(index, live, { date });
  for (const { id, html } of added) {
    const file = join(values.copies, id, date, 'index.html');
    if (existsSync(file))
      throw new Error(
        `a copy of ${id} already exists at ${date}: a second change of the same day needs another edition date`,
      );
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, frozenPage(html, { id, date }));
  }
  mkdirSync(values.copies, { recursive: true });
  writeFileSync(indexFile, toIndexText(next));
  console.log(
    `public/embed : ${added.length} nouvelles copies au ${date}, ${live.length - added.length} figures inchangées`,
  );
  if (live.some(({ html }) => inputsOf(html) === '')) throw new Error('an embed does not say the hash of its inputs');
}
