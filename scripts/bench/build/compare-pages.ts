import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBatch, pagesOfBatch } from './batch.ts';

/** Pages compared, spread over those that were written. */
const COMPARED = 25;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#34': '"',
  '#38': '&',
  '#39': "'",
  '#43': '+',
};

/** Throws unless a builder has written the texts and the links of the lot that ours is. */
export function compare(nom: string, folder: string, batch: string): void {
  const step = Math.max(1, Math.floor(readBatch(batch).length / COMPARED));
  let rank = 0;
  for (const [path, content] of pagesOfBatch(batch)) {
    if (rank++ % step !== 0) continue;
    const expected = read(content.toString('utf8'));
    const found = read(readFileSync(join(folder, path, 'index.html'), 'utf8'));
    const here = expected.findIndex((word, i) => word !== found[i]);
    if (here === -1 && expected.length === found.length) continue;
    const extrait = (words: readonly string[]): string => words.slice(Math.max(0, here), here + 8).join(' ');
    throw new Error(`${nom}, ${path}: « ${extrait(found)} » instead of « ${extrait(expected)} »`);
  }
}

/** The words of a page, those of its head included, and its addresses. */
function read(html: string): string[] {
  const text = html.replace(/<(?:[^>]*? (?:content|href|src|alt)="([^"]*)")?[^>]*>/g, ' $1 ');
  return text
    .replace(/&(#?\w+);/g, (entity, nom: string) => ENTITIES[nom] ?? entity)
    .split(/[ \n\r\t]+/)
    .filter(Boolean);
}
