import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CommandEntry, Delivery } from './draw-worker.ts';

/** Draws pictures, one thread a core, each taking the next one as soon as it is free. Rejects as soon as one cannot be drawn. */
export async function drawAll(commands: readonly CommandEntry[]): Promise<Delivery[]> {
  const expectation = [...commands].reverse();
  const deliveries: Delivery[] = [];
  const children = Array.from({ length: Math.min(availableParallelism(), commands.length) }, () => {
    const worker = new Worker(new URL('./draw-worker.ts', import.meta.url));
    return new Promise<void>((resolve, reject) => {
      let inProgress: CommandEntry | undefined;
      const next = (): void => {
        inProgress = expectation.pop();
        if (inProgress) worker.postMessage(inProgress);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('message', (delivery: Delivery) => {
        deliveries.push(delivery);
        next();
      });
      worker.on('error', (cause) => {
        expectation.length = 0;
        reject(new Error(`${inProgress?.nom} cannot be drawn`, { cause }));
      });
      next();
    });
  });
  await Promise.all(children);
  return deliveries;
}
