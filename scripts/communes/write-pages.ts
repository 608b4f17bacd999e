import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Gabarit, NomGabarit } from '../../src/territoires/gabarits.ts';

/** Where to write, and the frames. */
export interface Atelier {
  dossier: string;
  gabarits: Readonly<Record<NomGabarit, Gabarit>>;
  /** The number of the next lot to write, in memory that all the threads share. */
  prochain: Int32Array<SharedArrayBuffer>;
}

/** Pages that a thread takes at a time: neighbours, most of one département, whose block is then made once. */
const LOT = 250;
/** Each thread reads the data again, which more of them would not repay. */
const FILS = 4;

/**
 * Threads that write pages beside this one, one a core, and their bytes. To be started first: they read the data meanwhile.
 * Rejects when one of them cannot write a page.
 */
export function startWorkers(atelier: Atelier): Promise<number[]> {
  const nombre = Math.min(availableParallelism(), FILS) - 1;
  return Promise.all(
    Array.from({ length: nombre }, () => {
      const worker = new Worker(new URL('./write-worker.ts', import.meta.url), { workerData: atelier });
      return new Promise<number>((resolve, reject) => worker.on('message', resolve).on('error', reject));
    }),
  );
}

/** Writes lots of pages, given by their last segments, until no thread has left any; returns the bytes that this one wrote. */
export async function writePages(slugs: readonly string[], { dossier, gabarits, prochain }: Atelier): Promise<number> {
  const { remplir } = await import('../../src/territoires/gabarits.ts');
  const { pageEncadree } = await import('../../src/territoires/page-encadree.ts');
  let octets = 0;
  for (let debut = nextLot(prochain); debut < slugs.length; debut = nextLot(prochain)) {
    for (const slug of slugs.slice(debut, debut + LOT)) {
      const page = pageEncadree(slug);
      const html = Buffer.from(remplir(gabarits[page.gabarit], page));
      mkdirSync(`${dossier}/${slug}`, { recursive: true });
      writeFileSync(`${dossier}/${slug}/index.html`, html);
      octets += html.length;
    }
  }
  return octets;
}

function nextLot(prochain: Int32Array<SharedArrayBuffer>): number {
  return Atomics.add(prochain, 0, 1) * LOT;
}
