/**
 * Writes `data/mesures.csv` (npm run mesures): what the built site weighs, and what its tests count, at the date of the day. Runs those tests
 * on the site that is in `dist/`; one that fails and nothing is written.
 *
 *     node scripts/by-hand/measures.ts [--data DIR] [--dist DIR]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { siteMeasures } from '../../src/domain/tables/health.ts';
import type { SiteMeasure } from '../../src/domain/tables/index.ts';
import type { StepDuration } from '../build/build-site.ts';
import { foldersOf } from '../build/folders.ts';
import { ensureServers } from '../hosting/servers.ts';
import { ensureChromium } from '../find-chromium.ts';
import { filesOf } from '../lib/files-of.ts';
import { toText, writeAll } from '../lib/write-tables.ts';

const COMMAND = 'npm run mesures';

/** The pages by what they are, the first pattern that holds. */
const PAGE_KINDS: readonly (readonly [id: string, libelle: string, path: RegExp])[] = [
  ['communes', 'Pages de communes', /^territoires\/communes\//],
  ['epci', 'Pages d’intercommunalités', /^territoires\/epci\//],
  ['territoires', 'Pages de régions et de départements', /^territoires\//],
  ['lignes-communes', 'Pages des lignes de communes', /^chiffres\/communes\//],
  ['lignes', 'Pages des lignes des séries', /^chiffres\//],
  ['cartes', 'Pages de cartes', /^cartes\//],
  ['integrees', 'Figures intégrables, copies datées comprises', /^embed\//],
  ['figures', 'Pages de figures', /^graphiques\//],
  ['sources', 'Pages de sources', /^sources\//],
  ['autres', 'Autres pages', /^/],
];

/** The bytes by what a file is. */
const FILE_KINDS: readonly (readonly [id: string, libelle: string, path: RegExp])[] = [
  ['html', 'Pages', /\.html$/],
  ['tables', 'Tables : CSV, JSON, XLSX', /\.(?:csv|json|xlsx)$/],
  ['dessins', 'Dessins : SVG', /\.svg$/],
  ['images', 'Images : PNG', /\.png$/],
  ['archives', 'Archives : ZIP', /\.zip$/],
  ['autres', 'Le reste', /^/],
];

/** What tests count, by the name that they note it under; and the tests that count it. */
const COUNTED = {
  'liens-verifies': ['epreuves', 'Liens et ancres suivis, tous menant quelque part', 'liens'],
  'pages-lues': ['epreuves', 'Pages lues par les règles d’accessibilité', 'pages'],
  'gabarits-axe': ['epreuves', 'Sortes de pages passées à axe, sans défaut', 'pages'],
  'passages-axe': ['epreuves', 'Passages d’axe : trois largeurs, trois jeux de couleurs', 'passages'],
  'mutations-refusees': ['epreuves', 'Fautes mises dans les tables, toutes refusées à leur place', 'fautes'],
  'dessins-compares': ['epreuves', 'Sortes de dessins que deux moteurs de rendu font pareils', 'dessins'],
  chromium: ['outils', 'Chromium', ''],
  librsvg: ['outils', 'librsvg, second moteur de rendu', ''],
  nginx: ['outils', 'nginx, qui a servi le site', ''],
  caddy: ['outils', 'Caddy, qui a servi le site', ''],
  apache: ['outils', 'Apache, qui a servi le site', ''],
  axe: ['outils', 'axe-core', ''],
  node: ['outils', 'Node', ''],
} as const satisfies Record<string, readonly [SiteMeasure['groupe'], string, string]>;
const TESTS = [
  'tests/data/mutations.test.ts',
  'tests/build/links.test.ts',
  'tests/rgaa/built-pages.test.ts',
  'tests/build/hosting.test.ts',
  'tests/browser/accessibility.test.ts',
  'tests/browser/drawing-files.test.ts',
];

/** What a build does, by the program of each step. */
const STEPS: Readonly<Record<string, string>> = {
  data: 'Lire et vérifier les tables, calculer',
  pages: 'Les pages, sauf celles des communes',
  communes: 'Les pages des communes',
  'commune-rows': 'Les lignes des communes',
  maps: 'Les cartes',
  search: 'La recherche',
  pictures: 'Les images, celles déjà dessinées gardées',
  kits: 'Les dossiers des territoires',
  zips: 'Les archives',
  'open-data': 'Les données pour les machines',
  embeds: 'Vérifier les copies datées',
};

type Row = Omit<SiteMeasure, 'date' | 'commande'>;

/** A build with fewer pages of communes is one for tests, which has a sample of them. */
const WHOLE_COUNTRY = 30_000;

/** What the files of a site come to, by kind; a kind of which there is none is left out. */
export function weigh(files: readonly { path: string; bytes: number }[]): Row[] {
  const kindOf = (kinds: typeof PAGE_KINDS, path: string) => kinds.find(([, , pattern]) => pattern.test(path))?.[0];
  const pages = Map.groupBy(
    files.filter(({ path }) => path.endsWith('.html')),
    ({ path }) => kindOf(PAGE_KINDS, path),
  );
  const all = Map.groupBy(files, ({ path }) => kindOf(FILE_KINDS, path));
  const sum = (list: readonly { bytes: number }[] = []): number => list.reduce((total, { bytes }) => total + bytes, 0);
  const communes = pages.get('communes')?.length ?? 0;
  const extent = communes < WHOLE_COUNTRY ? 'un échantillon des communes' : 'toutes les communes';
  return [
    {
      id: 'construction',
      groupe: 'pages',
      libelle: 'Ce qui a été construit pour ces mesures',
      valeur: extent,
      unite: '',
    },
    ...PAGE_KINDS.flatMap(([id, libelle]): Row[] => {
      const own = pages.get(id);
      return own ? [{ id: `pages-${id}`, groupe: 'pages', libelle, valeur: String(own.length), unite: 'pages' }] : [];
    }),
    ...FILE_KINDS.flatMap(([id, libelle]): Row[] => {
      const own = all.get(id);
      return own ? [{ id: `octets-${id}`, groupe: 'octets', libelle, valeur: String(sum(own)), unite: 'octets' }] : [];
    }),
    { id: 'octets-total', groupe: 'octets', libelle: 'En tout', valeur: String(sum(files)), unite: 'octets' },
  ];
}

/** What the last build took, step by step, then in all. Throws on a step that has no words. */
export function durationsOf(durations: readonly StepDuration[]): Row[] {
  const toRow = (id: string, libelle: string, seconds: number): Row => ({
    id: `secondes-${id}`,
    groupe: 'secondes',
    libelle,
    valeur: seconds.toFixed(1),
    unite: 'secondes',
  });
  const rows = durations.map(({ step, seconds }) => {
    const words = STEPS[step];
    if (words === undefined) throw new Error(`no words for the step ${step}`);
    return toRow(step, words, seconds);
  });
  return [
    ...rows,
    toRow(
      'total',
      'En tout',
      durations.reduce((sum, { seconds }) => sum + seconds, 0),
    ),
  ];
}

/** What the tests noted: a count that several note is their sum. Throws where one of `COUNTED` is missing. */
export function countsOf(notes: readonly { id: string; valeur: string }[]): Row[] {
  return Object.entries(COUNTED).map(([id, [groupe, libelle, unite]]) => {
    const own = notes.filter((note) => note.id === id).map(({ valeur }) => valeur);
    const [first] = own;
    if (first === undefined) throw new Error(`no test has noted ${id}`);
    return {
      id,
      groupe,
      libelle,
      valeur: unite === '' ? first : String(own.reduce((n, v) => n + Number(v), 0)),
      unite,
    };
  });
}

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: 'string', default: 'data' }, dist: { type: 'string', default: 'dist' } },
  });
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const took = foldersOf(root).durations;
  if (!existsSync(took)) {
    console.error(`${took}: none, build the site first`);
    process.exitCode = 1;
    return;
  }
  const durations = durationsOf(JSON.parse(readFileSync(took, 'utf8')) as StepDuration[]);
  ensureServers();
  const folder = mkdtempSync(join(tmpdir(), 'mesures-'));
  const file = join(folder, 'notes.jsonl');
  const env = { ...process.env, CHROME_PATH: ensureChromium(), DERNIER_KILOMETRE_BUILT: '1', MESURES: file };
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...TESTS], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  const notes = existsSync(file)
    ? readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; valeur: string })
    : [];
  rmSync(folder, { recursive: true });
  if (status !== 0) {
    console.error('a test has failed: nothing written');
    process.exitCode = 1;
    return;
  }
  const files = filesOf(values.dist).map((path) => ({
    path: relative(values.dist, path),
    bytes: statSync(path).size,
  }));
  const date = new Date().toISOString().slice(0, 10);
  const rows = [...weigh(files), ...durations, ...countsOf(notes)].map((row) => ({ ...row, date, commande: COMMAND }));
  const fields = Object.keys(siteMeasures.columns);
  writeAll(values.data, { 'mesures.csv': toText(fields, rows) });
  console.log(`${values.data}/mesures.csv: ${rows.length} mesures`);
}

if (process.argv[1] === import.meta.filename) main();
