/** The limit: the same bytes, already made, read from one file and written each where its page is. One process, nothing else. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pagesOfBatch } from './batch.ts';

const [batch = '', folder = ''] = process.argv.slice(2);
for (const [path, content] of pagesOfBatch(batch)) {
  mkdirSync(`${folder}/${path}`, { recursive: true });
  writeFileSync(`${folder}/${path}/index.html`, content);
}
