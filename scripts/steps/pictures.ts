/**
 * The pictures in pixels of the built site: `promesses/msp/og.png`. One that has not changed is not drawn again.
 *
 *     node scripts/steps/pictures.ts [--dist DIR] [--cache DIR]
 */
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { RASTERS } from '../../src/outputs/pictures/rasters.ts';
import { SITE } from '../../src/site.ts';
import { keepPictures } from '../images/kept-pictures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: join(root, 'dist') },
    cache: { type: 'string', default: join(root, 'node_modules/.cache/dernier-kilometre/images') },
  },
});
const site = new URL(SITE.address);
const { kept: images, deliveries } = await keepPictures(
  RASTERS.map(({ path, toSvg }) => ({ nom: path, svg: toSvg(site), output: join(values.dist, `${path}.png`) })),
  values,
);
// each beside its page: where there is no page, nothing is written
for (const { keptAt, output } of images) copyFileSync(keptAt, output);

const cards = new Set(images.flatMap(({ keptAt, output }) => (output.endsWith('og.png') ? [keptAt] : [])));
const costs = deliveries.filter(({ output }) => cards.has(output)).map(({ milliseconds }) => milliseconds);
const median = costs.toSorted((a, b) => a - b)[Math.floor(costs.length / 2)];
const detail = median === undefined ? '' : ` (${Math.round(median)} ms de calcul pour une carte de partage)`;
console.log(
  `dist : ${images.length} images, dont ${deliveries.length} dessinées${detail}, en ${(performance.now() / 1000).toFixed(1)} s`,
);
