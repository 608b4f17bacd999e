import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CLOSED_TO_SCRIPTS, refusal, ROOMS, toImported } from '../../scripts/lib/rooms.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const SPECIFIER =
  /(?:\bfrom\s*|\bimport\s*|\bimport\(\s*|\bimport\.meta\.glob(?:<.*>)?\(\s*)['"](\.{1,2}\/[^'"]*)['"]/g;

/** The code of a folder, by paths from the root. */
function code(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path}`)
    .filter((path) => /\.(?:ts|astro|mjs)$/.test(path))
    .sort();
}

/** What each file imports, by paths from the root. */
const imports = new Map(
  [...code('src'), ...code('scripts')].map((path) => [
    path,
    [...readFileSync(join(root, path), 'utf8').matchAll(SPECIFIER)].flatMap(([, specifier = '']) => {
      const imported = toImported(path, specifier);
      return imported === null ? [] : [imported];
    }),
  ]),
);

describe('the addresses of the site', () => {
  const folders = readdirSync(join(root, 'src/pages'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const address = new RegExp(`['"\`]/(?:${folders.map(({ name }) => name).join('|')})/`);
  const holders = code('src').filter((path) =>
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .some((line) => address.test(line) && !/^\s*(?:\*|\/[/*])/.test(line)),
  );

  it('are written in one file', () => {
    expect(holders).toEqual(['src/store/page-addresses.ts']);
  });
});

describe('the imports of the code', () => {
  it('are read in pages, components and scripts', () => {
    expect(imports.get('src/pages/index.astro')).toContain('src/store/rows.ts');
    expect(imports.get('scripts/steps/data.ts')).toContain('src/domain/changes.ts');
  });

  it('never run up the rooms', () => {
    const refused = [...imports].flatMap(([importer, names]) =>
      names.flatMap((imported) => {
        const why = refusal(importer, imported);
        return why === null ? [] : [`${importer} → ${imported}: ${why}`];
      }),
    );
    expect(refused).toEqual([]);
  });

  it('make no circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, way: readonly string[]): void => {
      if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
      if (done.has(path) || way.includes(path)) return;
      for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
      done.add(path);
    };
    for (const path of imports.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('the tests', () => {
  it('that put a module in the place of another have modules of their own', () => {
    const replacing = code('tests/unit').filter((path) => /^vi\.mock\(/m.test(readFileSync(join(root, path), 'utf8')));
    expect(replacing.length).toBeGreaterThan(0);
    expect(replacing.filter((path) => !path.endsWith('.alone.test.ts'))).toEqual([]);
  });
});

describe('what the site computes', () => {
  /** The derivations, by what they give: a figure of ours, a rank, a verdict, a likeness. */
  const derivations = code('src/domain/derivations').flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/^export function (\w+)[\s\S]*?\): (.+) \{$/gm)].flatMap(
      ([, name = '', result = '']) => (/\b(?:Derive|Rank|Verdict|SimilarTerritoire)\b/.test(result) ? [name] : []),
    ),
  );

  it('is known by its derivations', () => {
    expect(derivations).toEqual(expect.arrayContaining(['territoireGap', 'ranks', 'rateOf', 'verdict', 'similarTo']));
    expect(derivations).not.toContain('isClassable');
  });

  it('is computed by the joins: the rooms after the domain read it in the store', () => {
    const again = code('src')
      .filter((path) => !path.startsWith('src/domain/'))
      .flatMap((path) =>
        [
          ...readFileSync(join(root, path), 'utf8').matchAll(
            /import \{([^}]*)\} from '[^']*\/derivations\/[\w-]+\.ts'/g,
          ),
        ]
          .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))
          .filter((name) => derivations.includes(name))
          .map((name) => `${path}: ${name}`),
      );
    expect(again).toEqual([]);
  });
});

describe('the rooms that scripts import', () => {
  const READER = 'src/outputs/search/client.ts';
  const open = ROOMS.filter((room) => !CLOSED_TO_SCRIPTS.includes(room)).flatMap((room) => code(`src/${room}`));

  it('run in Node alone, as they do in Astro: all but what runs at the reader’s', () => {
    const load = open
      .filter((path) => path !== READER)
      .map((path) => `await import('./${path}').catch((e) => console.log('${path}', e.message));`);
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', load.join('\n')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(open).toContain(READER);
    expect(stdout + stderr).toBe('');
  });
});

describe('ARCHITECTURE.md', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const files = ['data', 'docs', 'public', 'scripts', 'src', 'tests'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );

  it('lists the rooms in their order', () => {
    const section = text.slice(text.indexOf('## The rooms of `src/`'), text.indexOf('## Beside them'));
    expect([...section.matchAll(/^\| `(\w+)`/gm)].map(([, room]) => room)).toEqual(ROOMS);
  });

  it('knows every folder at the top of src', () => {
    const folders = new Set(files.flatMap((path) => path.match(/^src\/([^/]+)\//)?.[1] ?? []));
    folders.delete('generated');
    expect([...folders].sort()).toEqual([...ROOMS].sort());
  });

  it('names only files and folders that are there', () => {
    const named = [...text.matchAll(/`([\w.-]+\/[\w/.-]*|[\w-]+\.(?:ts|mjs))`/g)].map(([, name = '']) => name);
    const missing = named.filter((name) => !files.some((path) => `/${path}`.includes(`/${name}`)));
    expect(named.length).toBeGreaterThan(20);
    expect(missing.filter((name) => name !== 'dist')).toEqual([]);
  });

  it('stands on one page', () => expect(text.split('\n').length).toBeLessThan(72));
});
