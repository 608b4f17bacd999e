import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const exists = (path: string) => existsSync(fileURLToPath(new URL(path, root)));

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const GUIDES = readdirSync(new URL('docs/', root))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);
const TEXTS = [
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'LICENCE-CONTENUS.md',
  'README.md',
  'SECURITY.md',
  'data/README.md',
  ...GUIDES,
];

const CODE = /`([^`\n]+)`/g;
/** A path of the project: in one of its folders, or a text at its root. */
const PATH = /^(?:(?:data|docs|src|scripts|tests|public)\/[\w./-]*|[A-Z-]+\.md|package\.json)$/;
/** What is made and not kept. */
const MADE = /^src\/generated\//;

/** The paths that a text names, those that have something to fill in (`<date>.csv`) left out. */
function named(text: string): string[] {
  return [...text.matchAll(CODE)].flatMap(([, code = '']) => (PATH.test(code) && !MADE.test(code) ? [code] : []));
}

/** The commands that a text names: `npm run x`, `npm start`, `npm test`. */
function commands(text: string): string[] {
  return [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(([, run, alone]) => run ?? alone ?? '');
}

/** The files that a link of a text leads to, from the folder of the text. */
function linked(path: string): string[] {
  const base = new URL(path, root);
  return [...read(path).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, href = '']) =>
    fileURLToPath(new URL(href, base)),
  );
}

describe.each(TEXTS)('%s', (path) => {
  it('names files that are there', () => {
    expect(named(read(path)).filter((name) => !exists(name))).toEqual([]);
  });

  it('says where a word is, « `word` dans `file` », that is there', () => {
    const placed = [...read(path).matchAll(/`([^`\n]+)` (?:dans|in|of) `([^`\n]+)`/g)].filter(
      ([, , file = '']) => PATH.test(file) && exists(file) && !file.endsWith('/'),
    );
    expect(placed.filter(([, word = '', file = '']) => !read(file).includes(word)).map(([all]) => all)).toEqual([]);
  });

  it('leads to files that are there', () => {
    expect(linked(path).filter((file) => !existsSync(file))).toEqual([]);
  });

  it('names commands that exist', () => {
    expect(commands(read(path)).filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

const HOW_TO = GUIDES.filter((path) => read(path).includes('\n## Les fichiers touchés\n'));

describe('the guides', () => {
  it('are those that a contributor is sent to', () => {
    const sent = linked('CONTRIBUTING.md');
    expect(HOW_TO.length).toBeGreaterThanOrEqual(5);
    expect(HOW_TO.filter((path) => !sent.includes(fileURLToPath(new URL(path, root))))).toEqual([]);
    expect(linked('README.md')).toContain(fileURLToPath(new URL('CONTRIBUTING.md', root)));
  });

  it.each(HOW_TO)('%s begins each of its steps with a file that is touched', (path) => {
    const [, list = ''] = /\n## Les fichiers touchés\n([\s\S]*?)\n## /.exec(read(path)) ?? [];
    const steps = [...list.matchAll(/^\d+\. (.*)/gm)].map(([, step = '']) => step);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.filter((step) => !step.startsWith('`') || named(step).length === 0)).toEqual([]);
  });
});

describe('the table of commands of the README', () => {
  const [, table = ''] = /\n## Working on it\n([\s\S]*?)\n## /.exec(read('README.md')) ?? [];
  const documented = [...table.matchAll(/^\| (.*?) +\|/gm)].flatMap(([, cell = '']) => commands(cell));

  test('has each script of the package, and no other', () => {
    expect([...new Set(documented)].sort()).toEqual(Object.keys(scripts).sort());
  });

  test('says how to build a part of the country, in words that the build knows', async () => {
    const { modeNiveaux } = await import('../../src/store/built.ts');
    const [row = ''] = /^.*npm run build -- --niveaux=.*$/m.exec(table) ?? [];
    const words = [
      /--niveaux=(\w+)/.exec(row)?.[1],
      ...[...row.split('|').slice(2).join('').matchAll(CODE)].map(([, w]) => w),
    ];
    expect(words.toSorted()).toEqual(['departements', 'echantillon', 'tout']);
    for (const word of words) expect(() => modeNiveaux(word)).not.toThrow();
  });
});
