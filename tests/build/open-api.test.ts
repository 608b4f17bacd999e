import { spawnSync } from 'node:child_process';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { EXAMPLES } from '../../src/outputs/open/openapi.ts';
import { RECIPES } from '../../src/outputs/open/recipes.ts';
import { headersOf } from '../../scripts/hosting/declaration.ts';
import { observations, territoires } from '../../src/store/rows.ts';
import { DIST, documents, files, ORIGIN, pageAt, readBuilt, site } from './built-site.ts';

interface Operation {
  parameters?: { name: string; example: string; schema: { enum?: string[] } }[];
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

const api = JSON.parse(readBuilt('/donnees/openapi.json').toString('utf8')) as {
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, object> };
};
const operations = Object.entries(api.paths).map(([path, { get }]) => [path, get] as const);

/** The path of the description that an address is of. */
function pathOf(address: string): readonly [string, Operation] | undefined {
  // the exact one first: a name is more than what may stand in its place
  return operations
    .filter(([path]) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address))
    .sort(([a], [b]) => a.split('{').length - b.split('{').length)[0];
}

/** What a schema of the description refuses in an answer. */
function faultsOfAnswer(schema: object, body: unknown): string[] {
  const whole = { ...schema, $defs: api.components.schemas };
  const local = JSON.parse(JSON.stringify(whole).replaceAll('#/components/schemas/', '#/$defs/')) as Parameters<
    typeof z.fromJSONSchema
  >[0];
  const { success, error } = z.fromJSONSchema(local).safeParse(body);
  return success ? [] : error.issues.slice(0, 5).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the description of the addresses', () => {
  test('is an OpenAPI 3.1 that the published validator takes', async () => {
    const result = await new Validator().validate(structuredClone(api));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
    expect((await new Validator().validate({ ...structuredClone(api), info: {} })).valid).toBe(false);
  });

  test('leads to files: each example, and each value that a place of an address may take', () => {
    const addresses = operations.flatMap(([path, { parameters = [] }]) => {
      const [parameter] = parameters;
      if (!parameter) return [path];
      return [parameter.example, ...(parameter.schema.enum ?? [])].map((value) =>
        path.replace(`{${parameter.name}}`, value),
      );
    });
    expect(addresses.length).toBeGreaterThan(400);
    expect(addresses.filter((address) => !site.files.has(address))).toEqual([]);
  });

  test('every file for machines is of one of its paths, and may be read from the page of another site', () => {
    const own = files.filter((file) => /^\/(?:donnees|id)\/|\/donnees\.json$/.test(file) && !file.endsWith('.html'));
    const known = ['/donnees/openapi.json', '/donnees/communes.schema.json', '/donnees/index.md'];
    expect(own.filter((file) => !pathOf(file) && !known.includes(file))).toEqual([]);
    expect(own.filter((file) => headersOf(file).get('access-control-allow-origin') !== '*')).toEqual([]);
  });
});

test('the page of the addresses shows ten requests, each of which is answered as the description says', () => {
  const shown = [...pageAt('/api/').document.querySelectorAll('pre code')].map((code) => code.textContent);
  expect(shown).toEqual(EXAMPLES.map(({ address }) => `curl ${ORIGIN}${address}`));
  expect(shown).toHaveLength(10);
  for (const { address } of EXAMPLES) {
    const [path, operation] = pathOf(address) ?? [];
    const [content] = Object.values(operation?.responses['200']?.content ?? {});
    const body: unknown = JSON.parse(readBuilt(address).toString('utf8'));
    expect(path, address).toBeDefined();
    expect(content?.schema ? faultsOfAnswer(content.schema, body) : [], address).toEqual([]);
  }
});

test('the file of a territory has all its rows, apart those without a number', () => {
  for (const { code, slug, niveau } of territoires) {
    const folder = niveau === 'FR' ? 'france' : `${niveau === 'REG' ? 'regions' : 'departements'}/${slug}`;
    const { valeurs, absences, sources } = JSON.parse(
      readBuilt(`/territoires/${folder}/donnees.json`).toString('utf8'),
    ) as { valeurs: { id: string; valeur: unknown; source: string }[]; absences: { id: string }[]; sources: object };
    const own = observations.filter(({ territoire }) => territoire === code).map(({ id }) => id);
    expect([...valeurs, ...absences].map(({ id }) => id).sort(), code).toEqual(own.sort());
    expect(valeurs.filter(({ valeur }) => typeof valeur !== 'number')).toEqual([]);
    expect(valeurs.filter(({ source }) => !(source in sources))).toEqual([]);
  }
});

test('the file of a territory names its item in Wikidata, and none where none is sure', () => {
  const itemOf = (folder: string) =>
    (
      JSON.parse(readBuilt(`/territoires/${folder}/donnees.json`).toString('utf8')) as {
        territoire: { wikidata: string | null };
      }
    ).territoire.wikidata;
  expect(itemOf('departements/46-lot')).toBe('http://www.wikidata.org/entity/Q12576');
  expect(itemOf('regions/76-occitanie')).toBe('http://www.wikidata.org/entity/Q18678265');
  expect(itemOf('departements/75-paris')).toBeNull();
  expect(itemOf('departements/69-rhone')).toBeNull();
});

describe('the lines for each tool', () => {
  const codeOf = (id: string): string => RECIPES.find((recipe) => recipe.id === id)?.code ?? '';
  const local = (code: string): string => code.replaceAll(`${ORIGIN}/donnees`, join(DIST, 'donnees'));

  test('are shown on the page of the data, with the weight of each file', () => {
    const { document } = pageAt('/donnees/');
    const shown = [...document.querySelectorAll('pre code')].map((code) => code.textContent);
    expect(shown).toEqual(RECIPES.map(({ code }) => code.trim()));
    const weights = [...document.querySelectorAll('[data-poids]')];
    expect(weights.length).toBeGreaterThan(70);
    expect(weights.filter((e) => !/^\d[\d,]*\u202F[kM]o$/.test(e.textContent ?? '')).map((e) => e.outerHTML)).toEqual(
      [],
    );
  });

  test('DuckDB: the houses of each région', async () => {
    const connection = await (await DuckDBInstance.create()).connect();
    const rows = (await connection.runAndReadAll(local(codeOf('duckdb')))).getRows();
    expect(rows).toHaveLength(18);
    expect(rows[0]).toEqual([expect.any(String), '2023-12', expect.any(Number)]);
  });

  test('SQLite: a word', () => {
    const database = new DatabaseSync(join(DIST, 'donnees/dernier-kilometre.sqlite'), { readOnly: true });
    expect(database.prepare(codeOf('sqlite')).all()).toHaveLength(10);
    database.close();
  });

  test.runIf(spawnSync('python3', ['-c', 'import sqlite3']).status === 0)('Python: what was promised', () => {
    const code = codeOf('python').replace(`${ORIGIN}/donnees`, `file://${join(DIST, 'donnees')}`);
    const { stdout, stderr, status } = spawnSync('python3', ['-c', code], {
      cwd: process.env['TMPDIR'] ?? '/tmp',
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('10 000 assistants médicaux');
  });

  // a language that few machines have: nothing installs it for the tests
  test.runIf(spawnSync('Rscript', ['--version']).status === 0)('R: every row, codes as texts', () => {
    const code = codeOf('r').replace(`${ORIGIN}/donnees`, join(DIST, 'donnees'));
    const asked = `${code}; cat(nrow(obs), sum(obs$territoire == "DEP-01"), sum(obs$valeur == "nd"))`;
    const { stdout, stderr, status } = spawnSync('Rscript', ['-e', asked], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    expect(status, stderr).toBe(0);
    const here = observations.filter(({ territoire }) => territoire === 'DEP-01').length;
    const absent = observations.filter(({ valeur }) => valeur === 'nd').length;
    expect(stdout.split(' ').map(Number)).toEqual([observations.length, here, absent]);
  });
});

describe('what programs read', () => {
  const llms = readBuilt('/llms.txt').toString('utf8');

  test('llms.txt leads to files, and to the Markdown of the texts', () => {
    const addresses = [...llms.matchAll(/\]\((https:\/\/[^)]+)\)/g)].map(([, address]) => new URL(address ?? ''));
    expect(addresses.length).toBeGreaterThan(30);
    const lost = addresses.filter(
      ({ origin, pathname }) => origin !== ORIGIN || !site.files.has(pathname.replace(/\/$/, '/index.html')),
    );
    expect(lost.map(String)).toEqual([]);
  });

  test('a Markdown has the title of its page and every address to which its numbers lead', () => {
    const texts = files.filter((file) => file.endsWith('/index.md'));
    expect(texts.length).toBeGreaterThan(30);
    for (const file of texts) {
      const markdown = readBuilt(file).toString('utf8');
      const page = documents.find(({ path }) => `${path}index.md` === file);
      expect(markdown, file).toMatch(/^# /m);
      const links = [...(page?.document.querySelectorAll('main p data a[data-ligne]') ?? [])]
        .filter((a) => a.closest('svg, nav, form, table') === null)
        .map((a) => new URL(a.getAttribute('href') ?? '', `${ORIGIN}${page?.path}`).href);
      expect(links.filter((link) => !markdown.includes(link)).slice(0, 3), file).toEqual([]);
    }
  });

  test('every row has an address that leads to where it is explained', () => {
    for (const table of ['observations', 'objectifs', 'faits']) {
      const index = JSON.parse(readBuilt(`/id/${table}.json`).toString('utf8')) as Record<string, string>;
      const lost = Object.values(index)
        .map((address) => address.split('#') as [string, string])
        .filter(([path, anchor]) => !site.ids.get(path)?.has(anchor));
      expect(lost.slice(0, 5), table).toEqual([]);
    }
  });
});
