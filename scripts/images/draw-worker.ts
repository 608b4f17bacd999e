/** Draws the pictures that it is sent, one after the other, and says when each is done. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { drawPng } from './draw.ts';

/** A picture to draw, from one file to another. */
export interface Commande {
  source: string;
  sortie: string;
}

/** How long the drawing of a picture took. */
export interface Livraison {
  sortie: string;
  millisecondes: number;
}

parentPort?.on('message', ({ source, sortie }: Commande) => {
  const debut = performance.now();
  // a build that is stopped leaves no half picture under a name that promises a whole one
  const partiel = `${sortie}.part`;
  writeFileSync(partiel, drawPng(readFileSync(source, 'utf8')));
  renameSync(partiel, sortie);
  parentPort?.postMessage({ sortie, millisecondes: performance.now() - debut } satisfies Livraison);
});
