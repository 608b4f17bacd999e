/**
 * The maps of the explorer, each with its page, its drawing and its values: Astro has rendered one frame, which this fills, writes where
 * each belongs and takes away. Then the map of these pages for search engines.
 *
 *     node scripts/steps/maps.ts [--dist DIR]
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { mapCsv } from '../../src/outputs/maps/map-csv.ts';
import { MAP_FILES } from '../../src/outputs/maps/map-file.ts';
import { SITE } from '../../src/site.ts';
import { stateAddress, statesOf } from '../../src/store/map-states.ts';
import { PAGES } from '../../src/store/routes.ts';
import { edition, mapSeries } from '../../src/store/rows.ts';
import { cutFrame, fillFrame, MAP_TOKENS } from '../../src/ui/communes/frames.ts';
import { MAP_FRAME, mapPage } from '../../src/ui/maps/map-fields.ts';
import { toSitemap } from '../lib/sitemap.ts';
import { writeFiles } from '../lib/write-files.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) } },
});
const start = performance.now();
const folder = join(values.dist, PAGES.cartes, MAP_FRAME);
const frame = cutFrame(readFileSync(join(folder, 'index.html'), 'utf8'), MAP_FRAME, Object.keys(MAP_TOKENS));
rmSync(folder, { recursive: true });
const states = mapSeries().flatMap(statesOf);
let bytes = 0;
for (const state of states) {
  const { fields, file } = mapPage(state, { site: SITE.address });
  bytes += writeFiles(join(values.dist, stateAddress(state)), {
    'index.html': fillFrame(frame, fields),
    [MAP_FILES.svg]: file,
    [MAP_FILES.csv]: mapCsv(state),
  });
}
writeFileSync(
  join(values.dist, 'sitemap-cartes.xml'),
  toSitemap(
    states.map((state) => SITE.address + stateAddress(state)),
    edition,
  ),
);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`cartes : ${states.length} cartes, ${(bytes / 1e6).toFixed(1)} Mo, en ${seconds} s`);
