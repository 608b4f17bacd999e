import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Atelier } from './write-worker.ts';

/** Pages that a thread takes at a time: neighbours, most of one département, whose block is then made once. */
const LOT = 250;

/** Writes pages, one thread a core, and returns their bytes together. Rejects as soon as one cannot be written. */
export async function writeAll(slugs: readonly string[], atelier: Atelier): Promise<number> {
  const lots = Array.from({ length: Math.ceil(slugs.length / LOT) }, (_, i) => slugs.slice(i * LOT, (i + 1) * LOT));
  const attente = lots.reverse();
  let octets = 0;
  const fils = Array.from({ length: Math.min(availableParallelism(), lots.length) }, () => {
    const worker = new Worker(new URL('./write-worker.ts', import.meta.url), { workerData: atelier });
    return new Promise<void>((resolve, reject) => {
      const next = (): void => {
        const lot = attente.pop();
        if (lot) worker.postMessage(lot);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (ecrits: number) => {
        octets += ecrits;
        next();
      });
      worker.on('error', (cause) => {
        attente.length = 0;
        reject(new Error('a page of a commune cannot be written', { cause }));
      });
      next();
    });
  });
  await Promise.all(fils);
  return octets;
}
