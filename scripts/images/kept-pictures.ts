import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Delivery } from './draw-worker.ts';
import { drawAll } from './draw-all.ts';
import { fontFingerprint } from './picture-fonts.ts';

const PROGRAMS = ['draw.ts', 'palette-png.ts', 'picture-fonts.ts'];

/** A picture to have in pixels. */
export interface SourcePicture {
  /** What it is called where it cannot be drawn. */
  nom: string;
  svg: string;
}

/** The same, with the file that holds its pixels. */
export type KeptPicture<T extends SourcePicture> = T & { keptAt: string };

/**
 * Pictures in pixels, in the order given, from a folder that holds them from one build to the next under names that
 * change with all that they are made of: those that are there are not drawn again, those that are the same are drawn
 * once, and those that no picture needs any more are removed. `deliveries` are those that were drawn.
 */
export async function keepPictures<T extends SourcePicture>(
  pictures: readonly T[],
  { cache }: { cache: string },
): Promise<{ kept: KeptPicture<T>[]; deliveries: Delivery[] }> {
  const tools = toolFingerprint();
  const kept = pictures.map((picture): KeptPicture<T> => {
    const key = createHash('sha256').update(tools).update(picture.svg).digest('hex');
    return { ...picture, keptAt: join(cache, `${key}.png`) };
  });
  mkdirSync(cache, { recursive: true });
  // pictures of one source have one file, which two threads would write at once
  const news = Map.groupBy(
    kept.filter(({ keptAt }) => !existsSync(keptAt)),
    ({ keptAt }) => keptAt,
  );
  const deliveries = await drawAll(
    [...news].map(([output, same]) => ({ nom: same.map(({ nom }) => nom).join(', '), svg: same[0]!.svg, output })),
  );
  removeUnused(cache, new Set(kept.map(({ keptAt }) => keptAt)));
  return { kept, deliveries };
}

/** Changes with the fonts, the renderer and what we do with its pixels. The size of a picture is in its source. */
function toolFingerprint(): string {
  const hash = createHash('sha256').update(fontFingerprint());
  const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };
  hash.update(version);
  for (const program of PROGRAMS) hash.update(readFileSync(new URL(program, import.meta.url)));
  return hash.digest('hex');
}

function removeUnused(cache: string, kept: ReadonlySet<string>): void {
  for (const nom of readdirSync(cache)) if (!kept.has(join(cache, nom))) rmSync(join(cache, nom));
}
