import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { EncodedFrame } from '../../src/ui/communes/frames.ts';

/** Where to write, and the frames. */
export interface Workshop {
  folder: string;
  /** As Astro rendered them, by name: a thread cuts those that it fills. */
  frames: ReadonlyMap<string, string>;
  /** The number of the next lot to write, in memory that all the threads share. */
  next: Int32Array<SharedArrayBuffer>;
}

/** Pages that a thread takes at a time: neighbours, most of one département, whose sentence is then made once. */
const BATCH = 100;
/** Each thread reads the data again, which more of them would not repay. */
const CHILDREN = 4;

/**
 * Threads that write pages beside this one, one a core, and their bytes. To be started first: they read the data meanwhile.
 * Rejects when one of them cannot write a page.
 */
export function startWorkers(workshop: Workshop): Promise<number[]> {
  const number = Math.min(availableParallelism(), CHILDREN) - 1;
  return Promise.all(
    Array.from({ length: number }, () => {
      const worker = new Worker(new URL('./write-worker.ts', import.meta.url), { workerData: workshop });
      return new Promise<number>((resolve, reject) => worker.on('message', resolve).on('error', reject));
    }),
  );
}

/**
 * Writes lots of pages, given by their last segments, until no thread has left any; returns the bytes that this one wrote. Throws on a
 * page whose frame was not rendered, or has lost one of its fields.
 */
export async function writePages(slugs: readonly string[], { folder, frames, next }: Workshop): Promise<number> {
  const { cutFrame, encodeFrame, fillEncoded } = await import('../../src/ui/communes/frames.ts');
  const { framedPage } = await import('../../src/ui/communes/framed-page.ts');
  const encoded = new Map<string, EncodedFrame>();
  let bytes = 0;
  for (let start = nextBatch(next); start < slugs.length; start = nextBatch(next)) {
    // those whose addresses are as long follow one another: their QR codes are of one size, which is prepared once
    for (const slug of slugs.slice(start, start + BATCH).sort((a, b) => a.length - b.length)) {
      const { frame, fields } = framedPage(slug);
      let own = encoded.get(frame);
      if (own === undefined) {
        const rendered = frames.get(frame);
        if (rendered === undefined) throw new Error(`no frame to fill: ${frame} is made by the build of the pages`);
        encoded.set(frame, (own = encodeFrame(cutFrame(rendered, frame, Object.keys(fields)))));
      }
      const html = fillEncoded(own, fields);
      mkdirSync(`${folder}/${slug}`, { recursive: true });
      writeFileSync(`${folder}/${slug}/index.html`, html);
      bytes += html.length;
    }
  }
  return bytes;
}

function nextBatch(next: Int32Array<SharedArrayBuffer>): number {
  return Atomics.add(next, 0, 1) * BATCH;
}
