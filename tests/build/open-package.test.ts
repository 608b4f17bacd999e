import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { beforeAll, describe, expect, test } from 'vitest';
import { ABSENCES } from '../../src/domain/valeur.ts';
import { fileLicence } from '../../src/outputs/files/licences.ts';
import { OPEN_TABLES, sourcesOfTable } from '../../src/outputs/tables/open.ts';
import { DIST, files, readBuilt } from './built-site.ts';
import { faultsOfPackage } from './data-package-v2.ts';

interface Schema {
  fields: { name: string; type: string }[];
  primaryKey: string[];
  missingValues: string[];
  foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
}

interface Descriptor {
  $schema: string;
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    licenses: { name: string }[];
    schema: Schema;
  }[];
}

type Row = Record<string, unknown>;

/** The table of the published reader, with what the package reader does not pass on: a CSV may begin with a byte order mark. */
const { Table } = createRequire(createRequire(import.meta.url).resolve('datapackage'))('tableschema') as {
  Table: { load: (path: string, options: object) => Promise<{ read: (o: object) => Promise<Row[]> }> };
};

const folder = join(DIST, 'donnees');
const descriptor = JSON.parse(readBuilt('/donnees/datapackage.json').toString('utf8')) as Descriptor;
const rows = new Map<string, Row[]>();

/** The same description, but for one value. */
function changed(descriptor: unknown, path: readonly string[], value: unknown): unknown {
  const other: unknown = structuredClone(descriptor);
  const parent = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], other);
  (parent as Record<string, unknown>)[path.at(-1) ?? ''] = value;
  return other;
}

beforeAll(async () => {
  for (const { name, path, schema } of descriptor.resources) {
    const table = await Table.load(join(folder, path), { schema, strict: true, delimiter: ',', bom: true });
    rows.set(name, await table.read({ keyed: true }));
  }
});

describe('the Data Package of the whole', () => {
  test('is one that the published validator takes, and has a resource for each CSV of its folder', async () => {
    const bundle = await Package.load(join(folder, 'datapackage.json'));
    expect([...bundle.errors, ...bundle.resources.flatMap(({ errors }) => errors)].map(String)).toEqual([]);
    expect(bundle.valid).toBe(true);
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    const tables = files.filter((file) => /^\/donnees\/[^/]+\.csv$/.test(file)).map((file) => file.slice(9));
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(tables);
  });

  test('is what the second version of the standard asks, whose profile no published validator knows', () => {
    expect(faultsOfPackage(descriptor)).toEqual([]);
  });

  test.each([
    ['resources', 'resources', undefined],
    ['created', 'created', 'le 30 novembre 2026'],
    ['contributors.0', 'contributors.0.role', 'publisher'],
    ['licenses.0', 'licenses', [{ title: 'Licence Ouverte' }]],
    ['resources.2', 'resources.2.data', []],
    ['resources.1.path', 'resources.1.path', '../observations.csv'],
    ['resources.3.hash', 'resources.3.hash', 'sha256:'],
    ['resources.0.schema.fields.1', 'resources.0.schema.fields.1.constraints', { minimumLength: 1 }],
    ['resources.0.schema.fields.2', 'resources.0.schema.fields.2.type', 'entier'],
    ['resources.0.schema', 'resources.0.schema.primaryKey', ['absent']],
    ['resources.0.schema.foreignKeys.0', 'resources.0.schema.foreignKeys.0.reference.resource', ''],
    ['', 'resources.0.schema.foreignKeys.0.reference.fields', 'absent'],
    ['', 'resources.1.name', 'observations'],
  ])('that standard refuses at « %s » a description whose %s is %o', (place, path, value) => {
    const [fault] = faultsOfPackage(changed(descriptor, path.split('.'), value));
    expect(fault?.startsWith(place), fault).toBe(true);
  });

  test('has files of the size and the hash that it says', () => {
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = readBuilt(`/donnees/${path}`);
      const sha256 = createHash('sha256').update(content).digest('hex');
      expect({ bytes, hash }, path).toEqual({ bytes: content.length, hash: `sha256:${sha256}` });
    }
  });

  test('every table is valid against its schema: as many rows as it has, each key once', () => {
    for (const { nom, key, readRows } of OPEN_TABLES) {
      const read = rows.get(nom) ?? [];
      expect(read.length, nom).toBe(readRows().length);
      expect(new Set(read.map((row) => JSON.stringify(key.map((key) => row[key])))).size, nom).toBe(read.length);
    }
  });

  test('every key leads to a row of the table that it names', () => {
    const keys = descriptor.resources.flatMap(({ name, schema }) =>
      (schema.foreignKeys ?? []).map((key) => ({ name, ...key })),
    );
    expect(keys.length).toBeGreaterThan(25);
    for (const { name, fields, reference } of keys) {
      const target = new Set(rows.get(reference.resource)?.map((row) => row[reference.fields]));
      const lost = (rows.get(name) ?? []).map((row) => row[fields]).filter((key) => key !== null && !target.has(key));
      expect(lost, `${name}.${fields}`).toEqual([]);
    }
  });

  test('a resource says the licence of each of its sources, and that one is not known', () => {
    for (const table of OPEN_TABLES) {
      const licences = descriptor.resources.find(({ name }) => name === table.nom)?.licenses.map(({ name }) => name);
      const expected = sourcesOfTable(table).map(({ licence }) => fileLicence(licence).id ?? 'notspecified');
      expect([...new Set(expected.length > 0 ? expected : ['CC-BY-4.0'])], table.nom).toEqual(licences);
    }
  });

  test('the numbers that are read are those of the rows, and the reasons for an absence are missing values', () => {
    const [observations] = OPEN_TABLES;
    const schema = descriptor.resources.find(({ name }) => name === 'observations')?.schema;
    expect(schema?.missingValues).toEqual(['', ...ABSENCES]);
    expect(rows.get('observations')?.map(({ valeur }) => valeur)).toEqual(
      observations?.readRows().map(({ valeur }) => (typeof valeur === 'number' ? valeur : null)),
    );
  });
});
