/**
 * The pages of the rows of communes, by indicator and département, each with its map: Astro has rendered a frame for each indicator, which this
 * fills, writes where they belong and takes away.
 *
 *     node scripts/steps/commune-rows.ts [--dist DIR]
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { MAP_FILES } from '../../src/outputs/maps/map-file.ts';
import { rowsAreBuilt } from '../../src/store/built.ts';
import { communeIndicatorAddress, communeRowsAddress } from '../../src/store/routes.ts';
import { communeIndicators } from '../../src/store/rows.ts';
import { cutFrame, fillFrame, ROWS_TOKENS } from '../../src/ui/communes/frames.ts';
import { ROWS_FRAME, rowsDepartements } from '../../src/ui/communes/rows.ts';
import { rowsFields } from '../../src/ui/communes/rows-fields.ts';
import { writeFiles } from '../lib/write-files.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) } },
});
const start = performance.now();
let [pages, bytes] = [0, 0];
for (const indicator of rowsAreBuilt() ? communeIndicators : []) {
  const folder = join(values.dist, communeIndicatorAddress(indicator.id), ROWS_FRAME);
  const frame = cutFrame(readFileSync(join(folder, 'index.html'), 'utf8'), ROWS_FRAME, Object.keys(ROWS_TOKENS));
  rmSync(folder, { recursive: true });
  for (const departement of rowsDepartements) {
    const page = join(values.dist, communeRowsAddress(indicator.id, departement.cog));
    const { drawing, ...fields } = rowsFields(indicator, departement);
    bytes += writeFiles(page, { 'index.html': fillFrame(frame, fields), [MAP_FILES.svg]: drawing });
    pages += 1;
  }
}
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`chiffres/communes : ${pages} pages, ${(bytes / 1e6).toFixed(1)} Mo, en ${seconds} s`);
