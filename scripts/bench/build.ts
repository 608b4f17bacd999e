/**
 * What it costs to write the pages of the communes, and the whole site: `npm run bench:build` (`-- --pages=100,1000 --tours=1` to be quicker).
 *
 * The same pages, from the same sentences and the same frames of départements, by our own build, by Eleventy, by Hugo where the
 * machine has it, and by a program that only writes bytes already made: the limit. In turn in one go, the middle of three. Ours makes its
 * sentences, the others receive them: each doubt is in their favour. Their texts and links are compared with ours first.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { AFTER_PAGES, cacheArgs } from '../lib/after-pages.ts';
import { filesOf } from '../lib/files-of.ts';
import { compare } from './build/compare-pages.ts';
import { writeBatch, readBatch } from './build/batch.ts';
import { median, measure, type Measure } from './build/measure.ts';

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
const workshop = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'bench-build-'));
// but Astro moves files from the project to the site: both on one disk
const onDisc = join(root, 'node_modules/.cache/dernier-kilometre/bench');
process.on('exit', () => [workshop, onDisc].forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const node = process.execPath;
const sortie = join(workshop, 'sortie');
const frames = join(workshop, 'cadres');
const site = join(onDisc, 'site');
const batch = join(workshop, 'lot');
const hugo = spawnSync('hugo', ['version'], { encoding: 'utf8' });

interface Tool {
  nom: string;
  commande: readonly string[];
  /** Where its pages are, from the output folder. */
  racine?: string;
  cwd?: string;
  env?: Record<string, string>;
  preparer?: () => void;
}

const astro = (niveaux: string): Tool => ({
  nom: 'Astro',
  commande: [node, 'scripts/steps/pages.ts', '--dist', site],
  env: { NIVEAUX: niveaux, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
});

const LIMIT = 'Écriture nue';
const NOUS = 'Dernier kilomètre';
const HUGO = 'Hugo';
const NUNJUCKS = 'Eleventy, gabarit en Nunjucks';

const bare = (batch: string): Tool => ({
  nom: LIMIT,
  commande: [node, 'scripts/bench/build/bare-writing.ts', batch, sortie],
});

function toolsFor(number: string): Tool[] {
  const eleventy = (project: string): readonly string[] => [
    node,
    join(root, 'node_modules/@11ty/eleventy/cmd.cjs'),
    '--quiet',
    `--input=${project}`,
    `--output=${sortie}`,
  ];
  return [
    bare(batch),
    {
      nom: NOUS,
      commande: [node, 'scripts/steps/communes.ts', '--dist', sortie],
      racine: 'territoires/communes',
      env: { NIVEAUX: number },
      preparer: () => cpSync(frames, join(sortie, 'territoires/communes'), { recursive: true }),
    },
    { nom: 'Eleventy, gabarit en JavaScript', commande: eleventy('.'), cwd: join(workshop, 'projets/eleventy-js') },
    ...(hugo.status === 0
      ? [{ nom: HUGO, commande: ['hugo', '--quiet', '--destination', sortie], cwd: join(workshop, 'projets/hugo') }]
      : []),
    { nom: NUNJUCKS, commande: eleventy('.'), cwd: join(workshop, 'projets/eleventy-nunjucks') },
  ];
}

function launch({ commande, cwd = root, env = {}, preparer }: Tool, folder = sortie): Promise<Measure> {
  return measure(commande, { sortie: folder, cwd, env, ...(preparer && { preparer }) });
}

const number = (valeur: number, decimales = 0): string =>
  valeur.toLocaleString('fr-FR', { minimumFractionDigits: decimales, maximumFractionDigits: decimales });

function toTable(titre: string, rows: readonly (readonly [nom: string, mesure: Measure, pages: number])[]): string {
  const limit = rows[0]?.[1].secondes ?? NaN;
  return [
    `| ${titre} | secondes | pages/s | calcul (s) | mémoire (Mo) | ÷ écriture nue |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ([nom, { secondes, calcul, memoire }, pages]) =>
        `| ${nom} | ${number(secondes, 2)} | ${number(pages / secondes)} | ${number(calcul, 1)} | ${number(memoire / 1e6)} | ${number(secondes / limit, 1)} |`,
    ),
  ].join('\n');
}

async function benchCommunes(size: string, turns: number): Promise<void> {
  const env = { NIVEAUX: size };
  await measure([node, 'scripts/bench/build/prepare.ts', frames, workshop], { sortie, cwd: root, env });
  const pages = readBatch(batch);
  const bytes = pages.reduce((sum, { octets }) => sum + octets, 0);
  const tools = toolsFor(size);
  const measures = new Map<string, Measure[]>();
  for (let turn = 0; turn < turns; turn += 1) {
    for (const tool of tools) {
      measures.set(tool.nom, [...(measures.get(tool.nom) ?? []), await launch(tool)]);
      if (turn === 0) compare(tool.nom, join(sortie, tool.racine ?? ''), batch);
    }
  }
  console.log(`\n${number(pages.length)} communes, ${number(bytes / pages.length)} octets par page`);
  console.log(
    toTable(
      'outil',
      tools.map(({ nom }) => [nom, median(measures.get(nom) ?? []), pages.length]),
    ),
  );
  console.log(ratios(measures));
  if (hugo.status !== 0) console.log('Hugo : absent de cette machine.');
}

/** Our time divided by that of each of the others, and what it should be. */
const GOALS = { [LIMIT]: '5 au plus', [NUNJUCKS]: 'moins de 1', [HUGO]: '1,5 au plus' };

function ratios(measures: ReadonlyMap<string, readonly Measure[]>): string {
  const secondes = (nom: string): number => median(measures.get(nom) ?? []).secondes;
  return Object.entries(GOALS)
    .filter(([nom]) => measures.has(nom))
    .map(([nom, goal]) => `- nous ÷ ${nom} : ${number(secondes(NOUS) / secondes(nom), 2)} (but : ${goal})`)
    .join('\n');
}

/** The whole site, step by step, then a bare writing of all its files. */
async function benchSite(): Promise<void> {
  const debut = performance.now();
  const step = async (nom: string, command: readonly string[], env = {}): Promise<readonly [string, Measure]> => [
    nom,
    await measure(command, { sortie: nom === 'pages' ? site : join(workshop, 'vide'), cwd: root, env }),
  ];
  const dist = ['--dist', site];
  const steps = [
    await step('données', [node, 'scripts/steps/data.ts', '--out', join(workshop, 'donnees')]),
    await step('pages', astro('tout').commande, astro('tout').env),
  ];
  for (const program of AFTER_PAGES)
    steps.push(await step(basename(program, '.ts'), [node, program, ...dist, ...cacheArgs(program, workshop)]));
  const total = (performance.now() - debut) / 1000;
  const files = filesOf(site);
  const html = files.filter((file) => file.endsWith('.html'));
  const bytes = writeBatch(
    batch,
    html.map((file) => [file.slice(site.length + 1).replace(/\/?[^/]*$/, ''), readFileSync(file)]),
  );
  const limit = await launch(bare(batch));
  const pages = steps.filter(([nom]) => ['pages', 'communes'].includes(nom));
  const sum: Measure = {
    secondes: pages.reduce((s, [, m]) => s + m.secondes, 0),
    calcul: pages.reduce((s, [, m]) => s + m.calcul, 0),
    memoire: Math.max(...pages.map(([, m]) => m.memoire)),
  };
  console.log(
    `\nLe site entier : ${number(html.length)} pages (${number(bytes / 1e6)} Mo), ${number(files.length)} fichiers`,
  );
  console.log(
    toTable('étape', [
      ['Écriture nue des mêmes pages', limit, html.length],
      ['Toutes les pages : Astro, puis les communes', sum, html.length],
    ]),
  );
  console.log(
    `Toutes les étapes : ${number(total, 1)} s, ${number(Math.max(...steps.map(([, m]) => m.memoire)) / 1e6)} Mo au plus.`,
  );
  for (const [nom, { secondes, memoire }] of steps)
    console.log(`- ${nom} : ${number(secondes, 1)} s, ${number(memoire / 1e6)} Mo`);
}

await launch(astro('1'), site);
cpSync(join(site, 'territoires/communes'), frames, { recursive: true });
rmSync(site, { recursive: true });
for (const size of values.pages.split(',').filter(Boolean)) await benchCommunes(size, Number(values.tours));
if (values.site) await benchSite();
