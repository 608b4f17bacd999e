/** Draws the pictures that it is sent, one after the other, and says when each is done. */
import { renameSync, writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { drawPng } from './draw.ts';

/** A picture to draw. */
export interface CommandEntry {
  /** What it is called where it cannot be drawn. */
  nom: string;
  /** Its source, in SVG. */
  svg: string;
  /** The file where it is written. */
  output: string;
}

/** What the drawing of a picture cost: time of its thread's own, so that a busy machine does not change it. */
export interface Delivery {
  output: string;
  milliseconds: number;
}

parentPort?.on('message', ({ svg, output }: CommandEntry) => {
  const start = process.threadCpuUsage();
  // a build that is stopped leaves no half picture under a name that promises a whole one
  const partiel = `${output}.part`;
  writeFileSync(partiel, drawPng(svg));
  renameSync(partiel, output);
  const { user, system } = process.threadCpuUsage(start);
  parentPort?.postMessage({ output, milliseconds: (user + system) / 1000 } satisfies Delivery);
});
