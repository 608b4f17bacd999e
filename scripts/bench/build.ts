/**
 * What it costs to write the pages of the communes, and the whole site: `npm run bench:build` (`-- --pages=100,1000 --tours=1` to be quicker).
 *
 * The same pages, from the same sentences, the same blocks of départements and the same frame, by our own build, by Eleventy, by Hugo where the
 * machine has it, and by a program that only writes bytes already made: the limit. In turn in one go, the middle of three. Ours makes its
 * sentences and blocks, the others receive them: each doubt is in their favour. Their texts and links are compared with ours first.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { comparer } from './build/comparer.ts';
import { ecrireLot, lireLot } from './build/lot.ts';
import { mediane, mesurer, type Mesure } from './build/mesurer.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '100,1000,10000,tout' },
    tours: { type: 'string', default: '3' },
    site: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
// in memory where the machine can: the disk is the same for all, and hides the rest
const atelier = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-build-'));
// but Astro moves files from the project to the site: both on one disk
const surDisque = join(root, 'node_modules/.cache/dernier-kilometre/bench');
process.on('exit', () => [atelier, surDisque].forEach((dossier) => rmSync(dossier, { recursive: true, force: true })));

const node = process.execPath;
const sortie = join(atelier, 'sortie');
const cadres = join(atelier, 'cadres');
const site = join(surDisque, 'site');
const lot = join(atelier, 'lot');
const hugo = spawnSync('hugo', ['version'], { encoding: 'utf8' });

interface Outil {
  nom: string;
  commande: readonly string[];
  /** Where its pages are, from the output folder. */
  racine?: string;
  cwd?: string;
  env?: Record<string, string>;
  preparer?: () => void;
}

const astro = (niveaux: string): Outil => ({
  nom: 'Astro',
  commande: [node, 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', site],
  env: { NIVEAUX: niveaux, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
});

const LIMITE = 'Écriture nue';
const NOUS = 'Dernier kilomètre';
const HUGO = 'Hugo';
const NUNJUCKS = 'Eleventy, gabarit en Nunjucks';

const nu = (lot: string): Outil => ({
  nom: LIMITE,
  commande: [node, 'scripts/bench/build/ecriture-nue.ts', lot, sortie],
});

function outilsPour(nombre: string): Outil[] {
  const eleventy = (projet: string): readonly string[] => [
    node,
    join(root, 'node_modules/@11ty/eleventy/cmd.cjs'),
    '--quiet',
    `--input=${projet}`,
    `--output=${sortie}`,
  ];
  return [
    nu(lot),
    {
      nom: NOUS,
      commande: [node, 'scripts/build-communes.ts', '--dist', sortie],
      racine: 'territoires/communes',
      env: { NIVEAUX: nombre },
      preparer: () => cpSync(cadres, join(sortie, 'territoires/communes'), { recursive: true }),
    },
    { nom: 'Eleventy, gabarit en JavaScript', commande: eleventy('.'), cwd: join(atelier, 'projets/eleventy-js') },
    ...(hugo.status === 0
      ? [{ nom: HUGO, commande: ['hugo', '--quiet', '--destination', sortie], cwd: join(atelier, 'projets/hugo') }]
      : []),
    { nom: NUNJUCKS, commande: eleventy('.'), cwd: join(atelier, 'projets/eleventy-nunjucks') },
  ];
}

function lancer({ commande, cwd = root, env = {}, preparer }: Outil, dossier = sortie): Promise<Mesure> {
  return mesurer(commande, { sortie: dossier, cwd, env, ...(preparer && { preparer }) });
}

const nombre = (valeur: number, decimales = 0): string =>
  valeur.toLocaleString('fr-FR', { minimumFractionDigits: decimales, maximumFractionDigits: decimales });

function toTable(titre: string, lignes: readonly (readonly [nom: string, mesure: Mesure, pages: number])[]): string {
  const limite = lignes[0]?.[1].secondes ?? NaN;
  return [
    `| ${titre} | secondes | pages/s | calcul (s) | mémoire (Mo) | ÷ écriture nue |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lignes.map(
      ([nom, { secondes, calcul, memoire }, pages]) =>
        `| ${nom} | ${nombre(secondes, 2)} | ${nombre(pages / secondes)} | ${nombre(calcul, 1)} | ${nombre(memoire / 1e6)} | ${nombre(secondes / limite, 1)} |`,
    ),
  ].join('\n');
}

async function benchCommunes(taille: string, tours: number): Promise<void> {
  const env = { NIVEAUX: taille };
  await mesurer([node, 'scripts/bench/build/preparer.ts', cadres, atelier], { sortie, cwd: root, env });
  const pages = lireLot(lot);
  const octets = pages.reduce((somme, { octets }) => somme + octets, 0);
  const outils = outilsPour(taille);
  const mesures = new Map<string, Mesure[]>();
  for (let tour = 0; tour < tours; tour += 1) {
    for (const outil of outils) {
      mesures.set(outil.nom, [...(mesures.get(outil.nom) ?? []), await lancer(outil)]);
      if (tour === 0) comparer(outil.nom, join(sortie, outil.racine ?? ''), lot);
    }
  }
  console.log(`\n${nombre(pages.length)} communes, ${nombre(octets / pages.length)} octets par page`);
  console.log(
    toTable(
      'outil',
      outils.map(({ nom }) => [nom, mediane(mesures.get(nom) ?? []), pages.length]),
    ),
  );
  console.log(rapports(mesures));
  if (hugo.status !== 0) console.log('Hugo : absent de cette machine.');
}

/** Our time divided by that of each of the others, and what it should be. */
const BUTS = { [LIMITE]: '5 au plus', [NUNJUCKS]: 'moins de 1', [HUGO]: '1,5 au plus' };

function rapports(mesures: ReadonlyMap<string, readonly Mesure[]>): string {
  const secondes = (nom: string): number => mediane(mesures.get(nom) ?? []).secondes;
  return Object.entries(BUTS)
    .filter(([nom]) => mesures.has(nom))
    .map(([nom, but]) => `- nous ÷ ${nom} : ${nombre(secondes(NOUS) / secondes(nom), 2)} (but : ${but})`)
    .join('\n');
}

/** The whole site, step by step, then a bare writing of all its files. */
async function benchSite(): Promise<void> {
  const debut = performance.now();
  const etape = async (nom: string, commande: readonly string[], env = {}): Promise<readonly [string, Mesure]> => [
    nom,
    await mesurer(commande, { sortie: nom === 'pages' ? site : join(atelier, 'vide'), cwd: root, env }),
  ];
  const dist = ['--dist', site];
  const etapes = [
    await etape('données', [node, 'scripts/build-data.ts', '--out', join(atelier, 'donnees')]),
    await etape('pages', astro('tout').commande, astro('tout').env),
    await etape('communes', [node, 'scripts/build-communes.ts', ...dist]),
    await etape('recherche', [node, 'scripts/build-search.ts', ...dist]),
    await etape('images', [node, 'scripts/build-images.ts', ...dist, '--cache', join(atelier, 'images')]),
    await etape('archives', [node, 'scripts/build-zips.ts', ...dist]),
  ];
  const total = (performance.now() - debut) / 1000;
  const fichiers = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile())
    .map((entree) => join(entree.parentPath, entree.name));
  const html = fichiers.filter((fichier) => fichier.endsWith('.html'));
  const octets = ecrireLot(
    lot,
    html.map((fichier) => [fichier.slice(site.length + 1).replace(/\/?[^/]*$/, ''), readFileSync(fichier)]),
  );
  const limite = await lancer(nu(lot));
  const pages = etapes.filter(([nom]) => ['pages', 'communes'].includes(nom));
  const somme: Mesure = {
    secondes: pages.reduce((s, [, m]) => s + m.secondes, 0),
    calcul: pages.reduce((s, [, m]) => s + m.calcul, 0),
    memoire: Math.max(...pages.map(([, m]) => m.memoire)),
  };
  console.log(
    `\nLe site entier : ${nombre(html.length)} pages (${nombre(octets / 1e6)} Mo), ${nombre(fichiers.length)} fichiers`,
  );
  console.log(
    toTable('étape', [
      ['Écriture nue des mêmes pages', limite, html.length],
      ['Toutes les pages : Astro, puis les communes', somme, html.length],
    ]),
  );
  console.log(
    `Toutes les étapes : ${nombre(total, 1)} s, ${nombre(Math.max(...etapes.map(([, m]) => m.memoire)) / 1e6)} Mo au plus.`,
  );
  for (const [nom, { secondes, memoire }] of etapes)
    console.log(`- ${nom} : ${nombre(secondes, 1)} s, ${nombre(memoire / 1e6)} Mo`);
}

const CADRES = ['gabarit-commune', 'gabarit-ancien-code'];
mkdirSync(cadres, { recursive: true });
await lancer(astro('1'), site);
for (const nom of CADRES) cpSync(join(site, 'territoires/communes', nom), join(cadres, nom), { recursive: true });
rmSync(site, { recursive: true });
for (const taille of values.pages.split(',').filter(Boolean)) await benchCommunes(taille, Number(values.tours));
if (values.site) await benchSite();
