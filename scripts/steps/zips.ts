/**
 * The archive of each figure that has its whole folder, once the site and its pictures are built: `datapackage.json`, which
 * describes the files of the folder, and `<id>.zip`, which holds them all with it.
 *
 *     node scripts/steps/zips.ts [--dist DIR]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { FigureMetadata } from '../../src/outputs/files/metadata-shape.ts';
import { toZip } from '../../src/format/zip.ts';
import { toDataPackage, type FolderFile } from '../lib/data-package.ts';

const METADATA = 'metadonnees.json';
const DATAPACKAGE = 'datapackage.json';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) } },
});
const charts = join(values.dist, 'graphiques');
const folders = readdirSync(charts)
  .filter((id) => existsSync(join(charts, id, METADATA)))
  .sort();
for (const id of folders) writeArchive(id);
console.log(`dist/graphiques : ${folders.length} archives`);

function writeArchive(id: string): void {
  const folder = join(charts, id);
  const files = readFiles(folder, id);
  const metadata = JSON.parse(readFileSync(join(folder, METADATA), 'utf8')) as FigureMetadata;
  const content = Buffer.from(`${JSON.stringify(toDataPackage(metadata, files), null, 2)}\n`);
  writeFileSync(join(folder, DATAPACKAGE), content);
  const archive = Object.fromEntries([{ nom: DATAPACKAGE, content }, ...files].map((f) => [f.nom, f.content]));
  writeFileSync(join(folder, `${id}.zip`), toZip(archive, metadata.edition));
}

/** The files to take away, in the order of their names: not the page, nor what only makes sense at its address, nor what this program writes. */
function readFiles(folder: string, id: string): FolderFile[] {
  const others = ['index.html', 'oembed.json', DATAPACKAGE, `${id}.zip`];
  return readdirSync(folder)
    .filter((nom) => !others.includes(nom))
    .sort()
    .map((nom) => ({ nom, content: readFileSync(join(folder, nom)) }));
}
