/**
 * The pages of the communes and of the codes they once had, forty thousand: Astro has rendered their frames, one for each
 * département, which this fills, writes where they belong and takes away. Then the map of these pages for search engines.
 *
 *     node scripts/steps/communes.ts [--dist DIR]
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Frame } from '../../src/ui/communes/frames.ts';
import { startWorkers, writePages, type Workshop } from '../communes/write-pages.ts';
import { toSitemap } from '../lib/sitemap.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) } },
});
const start = performance.now();
// the modules of each thread, compiled by the build before
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/dernier-kilometre/modules', import.meta.url)));
const others = startWorkers();
const folder = join(values.dist, 'territoires/communes');
const { cutFrame } = await import('../../src/ui/communes/frames.ts');
const { builtSlugs, FRAMES } = await import('../../src/ui/communes/framed-page.ts');

const frames = new Map(FRAMES.map(({ frame, fields }) => [frame, takeFrame(frame, Object.keys(fields))]));
const workshop: Workshop = { folder, frames, next: new Int32Array(new SharedArrayBuffer(4)) };
const written = others(workshop);
const { communes } = await import('../../src/store/communes.ts');
const { edition } = await import('../../src/store/rows.ts');
const { SITE } = await import('../../src/site.ts');
const { isBuilt } = await import('../../src/store/built.ts');

const slugs = builtSlugs();
const here = await writePages(slugs, workshop);
const bytes = (await written).reduce((sum, own) => sum + own, here);
const current = communes().filter(({ code }) => isBuilt(code));
if (slugs.length === 0) rmSync(folder, { recursive: true });
else writeFileSync(join(values.dist, 'sitemap-communes.xml'), toSitemap(current.map(addressOf), edition));
console.log(
  `territoires/communes : ${slugs.length} pages, ${(bytes / 1e6).toFixed(1)} Mo, en ${((performance.now() - start) / 1000).toFixed(1)} s`,
);

function takeFrame(name: string, fields: readonly string[]): Frame {
  const page = join(folder, name, 'index.html');
  if (!existsSync(page)) throw new Error(`no frame to fill: ${page} is made by the build of the pages`);
  const frame = cutFrame(readFileSync(page, 'utf8'), name, fields);
  rmSync(join(folder, name), { recursive: true });
  return frame;
}

/** The full address of a page that may be indexed. */
function addressOf({ slug }: { slug: string }): string {
  return `${SITE.address}/territoires/communes/${slug}/`;
}
