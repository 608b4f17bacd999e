/**
 * Cuts the serif to the characters of French and writes the two font files of the site.
 * Run by hand when the glyph set or the package changes: `npm run fonts`. The result is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { CARACTERES } from './lib/caracteres.ts';

const { resolve } = createRequire(import.meta.url);

const FICHIERS = [
  {
    entree: 'newsreader-latin-opsz-normal.woff2',
    sortie: 'newsreader.woff2',
    axes: { opsz: 40, wght: { min: 400, max: 700 } },
  },
  { entree: 'newsreader-latin-opsz-italic.woff2', sortie: 'newsreader-italique.woff2', axes: { opsz: 28, wght: 400 } },
] as const;

for (const { entree, sortie, axes } of FICHIERS) {
  const police = readFileSync(resolve(`@fontsource-variable/newsreader/files/${entree}`));
  const coupee = await subsetFont(police, CARACTERES, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(new URL(`../public/fonts/${sortie}`, import.meta.url), coupee);
  process.stdout.write(`public/fonts/${sortie} : ${coupee.length} octets\n`);
}
