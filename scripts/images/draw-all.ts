import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Commande, Livraison } from './draw-worker.ts';

/** Draws pictures, one thread a core, each taking the next one as soon as it is free. Rejects as soon as one cannot be drawn. */
export async function drawAll(commandes: readonly Commande[]): Promise<Livraison[]> {
  const attente = [...commandes].reverse();
  const livraisons: Livraison[] = [];
  const fils = Array.from({ length: Math.min(availableParallelism(), commandes.length) }, () => {
    const worker = new Worker(new URL('./draw-worker.ts', import.meta.url));
    return new Promise<void>((resolve, reject) => {
      let enCours: Commande | undefined;
      const next = (): void => {
        enCours = attente.pop();
        if (enCours) worker.postMessage(enCours);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (livraison: Livraison) => {
        livraisons.push(livraison);
        next();
      });
      worker.on('error', (cause) => {
        attente.length = 0;
        reject(new Error(`${enCours?.source} cannot be drawn`, { cause }));
      });
      next();
    });
  });
  await Promise.all(fils);
  return livraisons;
}
