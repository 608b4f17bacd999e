/** Writes the pages that it is sent, by their last segments, into the frames it was given. */
import './raw-json.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Gabarit, NomGabarit } from '../../src/territoires/gabarits.ts';

/** Where to write, and the frames. */
export interface Atelier {
  dossier: string;
  gabarits: Readonly<Record<NomGabarit, Gabarit>>;
}

const { remplir } = await import('../../src/territoires/gabarits.ts');
const { pageEncadree } = await import('../../src/territoires/page-encadree.ts');
const { dossier, gabarits } = workerData as Atelier;

parentPort?.on('message', (slugs: readonly string[]) => {
  let octets = 0;
  for (const slug of slugs) {
    const page = pageEncadree(slug);
    const html = Buffer.from(remplir(gabarits[page.gabarit], page));
    mkdirSync(`${dossier}/${slug}`, { recursive: true });
    writeFileSync(`${dossier}/${slug}/index.html`, html);
    octets += html.length;
  }
  parentPort?.postMessage(octets);
});
