/**
 * Cuts the serif to the characters of French and writes the two font files of the site.
 * Run by hand when the glyph set or the package changes: `npm run fonts`. The result is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { CHARACTERS } from '../lib/characters.ts';

const { resolve } = createRequire(import.meta.url);

const FILES = [
  {
    input: 'newsreader-latin-opsz-normal.woff2',
    output: 'newsreader.woff2',
    axes: { opsz: 40, wght: { min: 400, max: 700 } },
  },
  { input: 'newsreader-latin-opsz-italic.woff2', output: 'newsreader-italique.woff2', axes: { opsz: 28, wght: 400 } },
] as const;

for (const { input, output, axes } of FILES) {
  const font = readFileSync(resolve(`@fontsource-variable/newsreader/files/${input}`));
  const cut = await subsetFont(font, CHARACTERS, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(new URL(`../../public/fonts/${output}`, import.meta.url), cut);
  process.stdout.write(`public/fonts/${output} : ${cut.length} octets\n`);
}
