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
const output = join(workshop, 'sortie');
const frames = join(workshop, 'cadres');
const site = join(onDisc, 'site');
const batch = join(workshop, 'lot');
const hugo = spawnSync('hugo', ['version'], { encoding: 'utf8' });

interface Tool {
  nom: string;
  command: readonly string[];
  /** Where its pages are, from the output folder. */
  root?: string;
  cwd?: string;
  env?: Record<string, string>;
  prepare?: () => void;
}

const astro = (niveaux: string): Tool => ({
  nom: 'Astro',
  command: [node, 'scripts/steps/pages.ts', '--dist', site],
  env: { NIVEAUX: niveaux, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
});

const LIMIT = 'Écriture nue';
const NOUS = 'Dernier kilomètre';
const HUGO = 'Hugo';
const NUNJUCKS = 'Eleventy, gabarit en Nunjucks';

const bare = (batch: string): Tool => ({
  nom: LIMIT,
  command: [node, 'scripts/bench/build/bare-writing.ts', batch, output],
});

function toolsFor(number: string): Tool[] {
  const eleventy = (project: string): readonly string[] => [
    node,
    join(root, 'node_modules/@11ty/eleventy/cmd.cjs'),
    '--quiet',
    `--input=${project}`,
    `--output=${output}`,
  ];
  return [
    bare(batch),
    {
      nom: NOUS,
      command: [node, 'scripts/steps/communes.ts', '--dist', output],
      root: 'territoires/communes',
      env: { NIVEAUX: number },
      prepare: () => cpSync(frames, join(output, 'territoires/communes'), { recursive: true }),
    },
    { nom: 'Eleventy, gabarit en JavaScript', command: eleventy('.'), cwd: join(workshop, 'projets/eleventy-js') },
    ...(hugo.status === 0
      ? [{ nom: HUGO, command: ['hugo', '--quiet', '--destination', output], cwd: join(workshop, 'projets/hugo') }]
      : []),
    { nom: NUNJUCKS, command: eleventy('.'), cwd: join(workshop, 'projets/eleventy-nunjucks') },
  ];
}

function launch({ command, cwd = root, env = {}, prepare }: Tool, folder = output): Promise<Measure> {
  return measure(command, { output: folder, cwd, env, ...(prepare && { prepare }) });
}

const number = (valeur: number, decimales = 0): string =>
  valeur.toLocaleString('fr-FR', { minimumFractionDigits: decimales, maximumFractionDigits: decimales });

function toTable(titre: string, rows: readonly (readonly [nom: string, mesure: Measure, pages: number])[]): string {
  const limit = rows[0]?.[1].seconds ?? NaN;
  return [
    `| ${titre} | secondes | pages/s | calcul (s) | mémoire (Mo) | ÷ écriture nue |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ([nom, { seconds, processor, memory }, pages]) =>
        `| ${nom} | ${number(seconds, 2)} | ${number(pages / seconds)} | ${number(processor, 1)} | ${number(memory / 1e6)} | ${number(seconds / limit, 1)} |`,
    ),
  ].join('\n');
}

async function benchCommunes(size: string, turns: number): Promise<void> {
  const env = { NIVEAUX: size };
  await measure([node, 'scripts/bench/build/prepare.ts', frames, workshop], { output, cwd: root, env });
  const pages = readBatch(batch);
  const bytes = pages.reduce((sum, { bytes }) => sum + bytes, 0);
  const tools = toolsFor(size);
  const measures = new Map<string, Measure[]>();
  for (let turn = 0; turn < turns; turn += 1) {
    for (const tool of tools) {
      measures.set(tool.nom, [...(measures.get(tool.nom) ?? []), await launch(tool)]);
      if (turn === 0) compare(tool.nom, join(output, tool.root ?? ''), batch);
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
const GOALS = { [LIMIT]: '5 au plus', [NUNJUCKS]: 'moins de 1', [HUGO]: '3 au plus à 1 000 communes' };

function ratios(measures: ReadonlyMap<string, readonly Measure[]>): string {
  const seconds = (nom: string): number => median(measures.get(nom) ?? []).seconds;
  return Object.entries(GOALS)
    .filter(([nom]) => measures.has(nom))
    .map(([nom, goal]) => `- nous ÷ ${nom} : ${number(seconds(NOUS) / seconds(nom), 2)} (but : ${goal})`)
    .join('\n');
}

/** The whole site, step by step, then a bare writing of all its files. */
async function benchSite(): Promise<void> {
  const start = performance.now();
  const step = async (nom: string, command: readonly string[], env = {}): Promise<readonly [string, Measure]> => [
    nom,
    await measure(command, { output: nom === 'pages' ? site : join(workshop, 'vide'), cwd: root, env }),
  ];
  const dist = ['--dist', site];
  const steps = [
    await step('données', [node, 'scripts/steps/data.ts', '--out', join(workshop, 'donnees')]),
    await step('pages', astro('tout').command, astro('tout').env),
  ];
  for (const program of AFTER_PAGES)
    steps.push(await step(basename(program, '.ts'), [node, program, ...dist, ...cacheArgs(program, workshop)]));
  const total = (performance.now() - start) / 1000;
  const files = filesOf(site);
  const html = files.filter((file) => file.endsWith('.html'));
  const bytes = writeBatch(
    batch,
    html.map((file) => [file.slice(site.length + 1).replace(/\/?[^/]*$/, ''), readFileSync(file)]),
  );
  const limit = await launch(bare(batch));
  const pages = steps.filter(([nom]) => ['pages', 'communes'].includes(nom));
  const sum: Measure = {
    seconds: pages.reduce((s, [, m]) => s + m.seconds, 0),
    processor: pages.reduce((s, [, m]) => s + m.processor, 0),
    memory: Math.max(...pages.map(([, m]) => m.memory)),
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
    `Toutes les étapes : ${number(total, 1)} s, ${number(Math.max(...steps.map(([, m]) => m.memory)) / 1e6)} Mo au plus.`,
  );
  for (const [nom, { seconds, memory }] of steps)
    console.log(`- ${nom} : ${number(seconds, 1)} s, ${number(memory / 1e6)} Mo`);
}

await launch(astro('1'), site);
cpSync(join(site, 'territoires/communes'), frames, { recursive: true });
rmSync(site, { recursive: true });
for (const size of values.pages.split(',').filter(Boolean)) await benchCommunes(size, Number(values.tours));
if (values.site) await benchSite();
