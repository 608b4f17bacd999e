/** Gives every builder of the bench the communes of `NIVEAUX`: `node preparer.ts FRAMES WORKSHOP`. */
import '../../communes/raw-json.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ecrireProjets, toBlocs, toEnregistrement } from './atelier.ts';
import { ecrireLot } from './lot.ts';

const { communes } = await import('../../../src/communes.ts');
const { estConstruit } = await import('../../../src/territoires/niveaux.ts');
const { decouper, remplir } = await import('../../../src/territoires/gabarits.ts');
const { pageEncadree } = await import('../../../src/territoires/page-encadree.ts');

const [cadres = '', atelier = ''] = process.argv.slice(2);
const gabarit = decouper(readFileSync(join(cadres, 'gabarit-commune/index.html'), 'utf8'), 'gabarit-commune');
const pages = communes()
  .filter(({ code }) => estConstruit(code))
  .map(({ slug, departement }) => ({ ...pageEncadree(slug), departement }));
const blocs = toBlocs(pages);
ecrireProjets(join(atelier, 'projets'), {
  gabarit,
  enregistrements: pages.map((page) => toEnregistrement(page, blocs)),
  blocs,
});
ecrireLot(
  join(atelier, 'lot'),
  pages.map((page) => [page.slug, Buffer.from(remplir(gabarit, page))]),
);
