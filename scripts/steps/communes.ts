/**
 * The pages of the communes and of the codes they once had, forty thousand: Astro has rendered their frames, one for each
 * département, which this fills, writes where they belong and takes away. Then the map of these pages for search engines.
 *
 *     node scripts/steps/communes.ts [--dist DIR]
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { isFrame } from '../../src/store/page-addresses.ts';
import { startWorkers, writePages, type Workshop } from '../communes/write-pages.ts';
import { toSitemap } from '../lib/sitemap.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) } },
});
const start = performance.now();
const folder = join(values.dist, 'territoires/communes');
const workshop: Workshop = { folder, frames: takeFrames(), next: new Int32Array(new SharedArrayBuffer(4)) };
const others = startWorkers(workshop);
const { builtSlugs } = await import('../../src/ui/communes/framed-page.ts');
const { edition } = await import('../../src/store/rows.ts');
const { SITE } = await import('../../src/site.ts');
const { builtCommunes } = await import('../../src/store/built.ts');

const slugs = builtSlugs();
const here = await writePages(slugs, workshop);
const bytes = (await others).reduce((sum, own) => sum + own, here);
if (slugs.length === 0) rmSync(folder, { recursive: true });
else writeFileSync(join(values.dist, 'sitemap-communes.xml'), toSitemap(builtCommunes().map(addressOf), edition));
console.log(
  `territoires/communes : ${slugs.length} pages, ${(bytes / 1e6).toFixed(1)} Mo, en ${((performance.now() - start) / 1000).toFixed(1)} s`,
);

/** The frames, by their names, which no page of the site has. */
function takeFrames(): Map<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter(isFrame) : [];
  return new Map(
    names.map((name) => {
      const rendered = readFileSync(join(folder, name, 'index.html'), 'utf8');
      rmSync(join(folder, name), { recursive: true });
      return [name, rendered];
    }),
  );
}

/** The full address of a page that may be indexed. */
function addressOf({ slug }: { slug: string }): string {
  return `${SITE.address}/territoires/communes/${slug}/`;
}
