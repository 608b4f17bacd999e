/** Draws the pictures that it is sent, one after the other, and says when each is done. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { drawPng } from './draw.ts';

/** A picture to draw, from one file to another. */
export interface Commande {
  source: string;
  sortie: string;
}

/** What the drawing of a picture cost: time of its thread's own, so that a busy machine does not change it. */
export interface Livraison {
  sortie: string;
  millisecondes: number;
}

parentPort?.on('message', ({ source, sortie }: Commande) => {
  const debut = process.threadCpuUsage();
  // a build that is stopped leaves no half picture under a name that promises a whole one
  const partiel = `${sortie}.part`;
  writeFileSync(partiel, drawPng(readFileSync(source, 'utf8')));
  renameSync(partiel, sortie);
  const { user, system } = process.threadCpuUsage(debut);
  parentPort?.postMessage({ sortie, millisecondes: (user + system) / 1000 } satisfies Livraison);
});
