/**
 * The archive of each figure that has its whole folder, once the site and its pictures are built: `datapackage.json`, which
 * describes the files of the folder, and `<id>.zip`, which holds them all with it.
 *
 *     node scripts/build-zips.ts [--dist DIR]
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { MetadonneesFigure } from '../src/domain/metadonnees-figure.ts';
import { toZip } from '../src/format/zip.ts';
import { toDataPackage, type FichierDossier } from './lib/data-package.ts';

const METADONNEES = 'metadonnees.json';
const DATAPACKAGE = 'datapackage.json';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) } },
});
const graphiques = join(values.dist, 'graphiques');
const dossiers = readdirSync(graphiques)
  .filter((id) => existsSync(join(graphiques, id, METADONNEES)))
  .sort();
for (const id of dossiers) archiver(id);
console.log(`dist/graphiques : ${dossiers.length} archives`);

function archiver(id: string): void {
  const dossier = join(graphiques, id);
  const fichiers = lireFichiers(dossier, id);
  const metadonnees = JSON.parse(readFileSync(join(dossier, METADONNEES), 'utf8')) as MetadonneesFigure;
  const contenu = Buffer.from(`${JSON.stringify(toDataPackage(metadonnees, fichiers), null, 2)}\n`);
  writeFileSync(join(dossier, DATAPACKAGE), contenu);
  const archive = Object.fromEntries([{ nom: DATAPACKAGE, contenu }, ...fichiers].map((f) => [f.nom, f.contenu]));
  writeFileSync(join(dossier, `${id}.zip`), toZip(archive, metadonnees.edition));
}

/** The files to take away, in the order of their names: not the page, nor what only makes sense at its address, nor what this program writes. */
function lireFichiers(dossier: string, id: string): FichierDossier[] {
  const autres = ['index.html', 'oembed.json', DATAPACKAGE, `${id}.zip`];
  return readdirSync(dossier)
    .filter((nom) => !autres.includes(nom))
    .sort()
    .map((nom) => ({ nom, contenu: readFileSync(join(dossier, nom)) }));
}
