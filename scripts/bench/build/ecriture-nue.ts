/** The limit: the same bytes, already made, read from one file and written each where its page is. One process, nothing else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pagesDuLot } from './lot.ts';

const [lot = '', dossier = ''] = process.argv.slice(2);
for (const [chemin, contenu] of pagesDuLot(lot)) {
  mkdirSync(`${dossier}/${chemin}`, { recursive: true });
  writeFileSync(`${dossier}/${chemin}/index.html`, contenu);
}
