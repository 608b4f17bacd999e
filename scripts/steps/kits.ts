/**
 * The press kits of the built site, one for each région and each département: `territoires/departements/23-creuse/kit-de-presse.zip`. A
 * picture that has not changed is not drawn again.
 *
 *     node scripts/steps/kits.ts [--dist DIR] [--cache DIR]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { toZip } from '../../src/format/zip.ts';
import { KIT_TERRITOIRES, pressKit } from '../../src/outputs/kit/kit.ts';
import { pressKitAddress } from '../../src/store/routes.ts';
import { edition } from '../../src/store/rows.ts';
import { SITE } from '../../src/site.ts';
import { keepPictures } from '../images/kept-pictures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: join(root, 'dist') },
    cache: { type: 'string', default: join(root, 'node_modules/.cache/dernier-kilometre/kits') },
  },
});
const kits = KIT_TERRITOIRES.map((t) => ({ address: pressKitAddress(t), ...pressKit(t, { url: SITE.address }) }));
const { kept, deliveries } = await keepPictures(
  kits.flatMap(({ address, pictures }) =>
    Object.entries(pictures).map(([name, svg]) => ({ nom: address + name, svg, address, name })),
  ),
  values,
);
const drawn = Map.groupBy(kept, ({ address }) => address);
let weight = 0;
for (const { address, texts } of kits) {
  const files = Object.fromEntries([
    ...Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const),
    ...(drawn.get(address) ?? []).map(({ name, keptAt }) => [name, readFileSync(keptAt)] as const),
  ]);
  const archive = toZip(files, edition);
  weight += archive.length;
  writeFileSync(join(values.dist, address), archive);
}
console.log(
  `dist/territoires : ${kits.length} kits de presse, ${(weight / 1e6).toFixed(1)} Mo, dont ${deliveries.length} images dessinées, en ${(performance.now() / 1000).toFixed(1)} s`,
);
