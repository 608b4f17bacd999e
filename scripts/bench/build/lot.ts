import { openSync, readFileSync, readSync, writeFileSync } from 'node:fs';

/** A page of a lot: its folder and its size. */
export interface PageDuLot {
  chemin: string;
  octets: number;
}

/** Writes pages already made end to end in one file, and their folders and sizes beside it; returns their bytes together. */
export function ecrireLot(lot: string, pages: readonly (readonly [chemin: string, contenu: Buffer])[]): number {
  writeFileSync(lot, '');
  for (let i = 0; i < pages.length; i += 500)
    writeFileSync(lot, Buffer.concat(pages.slice(i, i + 500).map(([, contenu]) => contenu)), { flag: 'a' });
  const tailles = pages.map(([chemin, contenu]): PageDuLot => ({ chemin, octets: contenu.length }));
  writeFileSync(`${lot}.json`, JSON.stringify(tailles));
  return tailles.reduce((somme, { octets }) => somme + octets, 0);
}

/** The pages of a lot, in order. */
export function lireLot(lot: string): readonly PageDuLot[] {
  return JSON.parse(readFileSync(`${lot}.json`, 'utf8')) as readonly PageDuLot[];
}

/** Reads the pages of a lot one after the other. */
export function* pagesDuLot(lot: string): Generator<readonly [chemin: string, contenu: Buffer]> {
  const tout = openSync(lot, 'r');
  for (const { chemin, octets } of lireLot(lot)) {
    const contenu = Buffer.allocUnsafe(octets);
    readSync(tout, contenu, 0, octets, null);
    yield [chemin, contenu];
  }
}
