import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Frame } from '../../src/ui/communes/frames.ts';

/** Where to write, and the frames. */
export interface Workshop {
  folder: string;
  /** By name. */
  frames: ReadonlyMap<string, Frame>;
  /** The number of the next lot to write, in memory that all the threads share. */
  next: Int32Array<SharedArrayBuffer>;
}

/** Pages that a thread takes at a time: neighbours, most of one département, whose sentence is then made once. */
const BATCH = 100;
/** Each thread reads the data again, which more of them would not repay. */
const CHILDREN = 4;

/**
 * Threads that write pages beside this one, one a core. To be started first: they read the data while this one prepares the frames,
 * which it then hands over; the bytes that each wrote. Rejects when one of them cannot write a page.
 */
export function startWorkers(): (workshop: Workshop) => Promise<number[]> {
  const number = Math.min(availableParallelism(), CHILDREN) - 1;
  const workers = Array.from({ length: number }, () => new Worker(new URL('./write-worker.ts', import.meta.url)));
  const ends = workers.map(
    (worker) => new Promise<number>((resolve, reject) => worker.on('message', resolve).on('error', reject)),
  );
  return (workshop) => {
    for (const worker of workers) worker.postMessage(workshop);
    return Promise.all(ends);
  };
}

/** Writes lots of pages, given by their last segments, until no thread has left any; returns the bytes that this one wrote. */
export async function writePages(slugs: readonly string[], { folder, frames, next }: Workshop): Promise<number> {
  const { encodeFrame, fillEncoded } = await import('../../src/ui/communes/frames.ts');
  const { framedPage } = await import('../../src/ui/communes/framed-page.ts');
  const encoded = new Map([...frames].map(([name, frame]) => [name, encodeFrame(frame)]));
  let bytes = 0;
  for (let start = nextBatch(next); start < slugs.length; start = nextBatch(next)) {
    // those whose addresses are as long follow one another: their QR codes are of one size, which is prepared once
    for (const slug of slugs.slice(start, start + BATCH).sort((a, b) => a.length - b.length)) {
      const { frame, fields } = framedPage(slug);
      const html = fillEncoded(encoded.get(frame) ?? [], fields);
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
