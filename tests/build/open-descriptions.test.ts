import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import CsvwParser from 'rdf-parser-csvw';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { fileLicence } from '../../src/outputs/files/licences.ts';
import { OPEN_TABLES, sourcesOfTable } from '../../src/outputs/tables/open.ts';
import { indicateurs } from '../../src/store/rows.ts';
import { ORIGIN, readBuilt, site } from './built-site.ts';

const read = (name: string): string => readBuilt(`/donnees/${name}`).toString('utf8');
const readJson = <T>(name: string): T => JSON.parse(read(name)) as T;
const documentLoader = (url: string): Promise<never> =>
  Promise.reject(new Error(`the reader went to the network: ${url}`));
const quads = (text: string, format: string): Store => new Store(new Parser({ format }).parse(text));

interface CsvwTable {
  url: string;
  'dc:source'?: { '@id': string; 'dc:license'?: { '@id': string }; 'dc:rights'?: string }[];
  tableSchema: {
    columns: { name: string; titles: string; required: boolean }[];
    primaryKey: string[];
    foreignKeys?: { columnReference: string; reference: { resource: string; columnReference: string } }[];
  };
}

describe('CSV on the Web', () => {
  const { tables, dialect, ...group } = readJson<{ '@context': unknown[]; dialect: object; tables: CsvwTable[] }>(
    'csv-metadata.json',
  );
  /** The terms of http://www.w3.org/ns/csvw that the file uses, since no test goes and fetches their definitions. */
  const CONTEXT = {
    '@vocab': 'http://www.w3.org/ns/csvw#',
    dc: 'http://purl.org/dc/terms/',
    columns: { '@id': 'http://www.w3.org/ns/csvw#column', '@container': '@list' },
    titles: 'http://www.w3.org/ns/csvw#title',
    url: { '@id': 'http://www.w3.org/ns/csvw#url', '@type': '@id' },
    datatype: { '@id': 'http://www.w3.org/ns/csvw#datatype', '@type': '@vocab' },
    number: 'http://www.w3.org/2001/XMLSchema#double',
    string: 'http://www.w3.org/2001/XMLSchema#string',
  };

  test('describes every CSV of its folder, in the terms of the recommendation', () => {
    expect(group['@context'][0]).toBe('http://www.w3.org/ns/csvw');
    expect(tables.map(({ url }) => url)).toEqual(OPEN_TABLES.map(({ nom }) => `${nom}.csv`));
    const faults = tables.flatMap(({ url, tableSchema: { columns, primaryKey, foreignKeys = [] } }) => {
      const names = columns.map(({ name }) => name);
      const header = read(url).slice(1).split('\r\n', 1)[0]?.split(',');
      return [
        ...(JSON.stringify(columns.map(({ titles }) => titles)) === JSON.stringify(header)
          ? []
          : [`${url}: other titles`]),
        // a name is that of a variable of a URI template (RFC 6570), and begins with no underscore
        ...names.filter((name) => !/^[A-Za-z0-9][\w.]*$/.test(name)).map((name) => `${url}: ${name} is no name`),
        ...(new Set(names).size === names.length ? [] : [`${url}: a name twice`]),
        ...primaryKey.filter((key) => !names.includes(key)).map((key) => `${url}: no column ${key}`),
        ...foreignKeys
          .filter(({ columnReference, reference }) => {
            const target = tables.find((table) => table.url === reference.resource);
            return (
              !names.includes(columnReference) || !target?.tableSchema.primaryKey.includes(reference.columnReference)
            );
          })
          .map(({ columnReference }) => `${url}: ${columnReference} leads nowhere`),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('says, of a table that mixes sources, the licence of each or that none was found', () => {
    for (const { url, ...table } of tables) {
      const own = OPEN_TABLES.find(({ nom }) => `${nom}.csv` === url);
      const said = table['dc:source']?.map((s) => [s['@id'], s['dc:license']?.['@id'] ?? s['dc:rights']]) ?? [];
      expect(said, url).toEqual(
        (own ? sourcesOfTable(own) : []).map(({ id, licence, licence_url }) => [
          `${ORIGIN}/sources/${id}/`,
          fileLicence(licence, licence_url).adresse ?? 'licence inconnue',
        ]),
      );
    }
  });

  // those of communes are a million and a half statements of the same form
  test.each(tables.filter(({ url }) => url !== 'communes.csv').map((table) => [table.url, table] as const))(
    '%s: the published reader finds a row for each of its rows, a statement for each cell that is filled',
    async (url, table) => {
      const document = { '@context': CONTEXT, ...table, dialect };
      const metadata = quads(
        await jsonld.toRDF(document, { base: ORIGIN, format: 'application/n-quads', documentLoader }),
        'N-Quads',
      );
      const parser = new CsvwParser({ metadata, baseIRI: `${ORIGIN}/donnees/${url}` });
      const counts = new Map<string, number>();
      for await (const { predicate } of parser.import(Readable.from([read(url).slice(1)]))) {
        counts.set(predicate.value, (counts.get(predicate.value) ?? 0) + 1);
      }
      const own = OPEN_TABLES.find(({ nom }) => `${nom}.csv` === url);
      const rows = own?.readRows() ?? [];
      const filled = own?.columns.map(({ nom }) => rows.filter((row) => (row[nom] ?? '') !== '').length);
      expect(counts.get('http://www.w3.org/ns/csvw#row') ?? 0).toBe(rows.length);
      expect(table.tableSchema.columns.map(({ name }) => counts.get(`${ORIGIN}/donnees/${url}#${name}`) ?? 0)).toEqual(
        filled,
      );
    },
  );
});

describe('the DCAT-AP catalogue', () => {
  const turtle = quads(read('catalogue.ttl'), 'Turtle');
  const shapes = quads(readFileSync(new URL('dcat-ap.shapes.ttl', import.meta.url), 'utf8'), 'Turtle');
  const DCAT = 'http://www.w3.org/ns/dcat#';

  test('says the same in Turtle and in JSON-LD, as two readers read them', async () => {
    const options = { format: 'application/n-quads', algorithm: 'RDFC-1.0', documentLoader };
    const fromJson = await jsonld.canonize(readJson<object>('catalogue.jsonld'), options);
    const lines = [...turtle].map(toNQuad).join('');
    const fromTurtle = await jsonld.canonize(lines, { ...options, inputFormat: 'application/n-quads' });
    expect(fromTurtle).toBe(fromJson);
    expect(turtle.size).toBeGreaterThan(1000);
  });

  test('satisfies what DCAT-AP obliges, and the shapes do refuse', async () => {
    const report = await new SHACLValidator(shapes).validate(turtle);
    expect(
      report.results.map((r) => `${r.focusNode?.value} ${r.path?.value} ${r.sourceConstraintComponent?.value}`),
    ).toEqual([]);
    expect(report.conforms).toBe(true);
    const poor = quads(read('catalogue.ttl').replaceAll('dct:title', 'dct:alternative'), 'Turtle');
    expect((await new SHACLValidator(shapes).validate(poor)).conforms).toBe(false);
  });

  test('has a data set for each indicator and each table, whose files are of the site', () => {
    const datasets = [...turtle.match(null, DataFactory.namedNode('http://purl.org/dc/terms/identifier'))];
    expect(datasets.map(({ object }) => object.value).sort()).toEqual(
      ['tout', ...OPEN_TABLES.map(({ nom }) => `table-${nom}`), ...indicateurs.map(({ id }) => id)].sort(),
    );
    const downloads = [...turtle.match(null, DataFactory.namedNode(`${DCAT}downloadURL`))];
    expect(downloads.length).toBeGreaterThan(datasets.length);
    const lost = downloads
      .map(({ object }) => new URL(object.value))
      .filter(({ pathname }) => !site.files.has(pathname));
    expect(lost.map(String)).toEqual([]);
  });

  test('puts nothing under one licence that mixes sources of several', () => {
    const said = (file: string, property: string) =>
      [...turtle.match(DataFactory.namedNode(`${ORIGIN}${file}`), DataFactory.namedNode(property))].length;
    for (const file of ['/donnees/dernier-kilometre.sqlite', '/donnees/observations.csv']) {
      expect([said(file, 'http://purl.org/dc/terms/license'), said(file, 'http://purl.org/dc/terms/rights')]).toEqual([
        0, 1,
      ]);
    }
  });
});

test('the Croissant of the observations names each column and the hash of its file', async () => {
  const croissant = readJson<{
    distribution: { sha256: string }[];
    recordSet: { field: { name: string; source: { extract: { column: string } } }[] }[];
  }>('croissant.json');
  const [observations] = OPEN_TABLES;
  expect(croissant.recordSet[0]?.field.map(({ source }) => source.extract.column)).toEqual(
    observations?.columns.map(({ nom }) => nom),
  );
  const sha256 = createHash('sha256').update(readBuilt('/donnees/observations.csv')).digest('hex');
  expect(croissant.distribution[0]?.sha256).toBe(sha256);
  // read as JSON-LD, nothing falls out of its context
  const [expanded] = await jsonld.expand(croissant, { documentLoader });
  expect(JSON.stringify(expanded)).toContain('http://mlcommons.org/croissant/recordSet');
});

/** A statement as N-Quads writes it. */
function toNQuad({ subject, predicate, object }: ReturnType<Parser['parse']>[number]): string {
  const term = ({ termType, value }: { termType: string; value: string }) =>
    termType === 'BlankNode' ? `_:${value}` : `<${value}>`;
  const text = JSON.stringify(object.value);
  const literal = object.language ? `${text}@${object.language}` : `${text}^^<${object.datatype?.value ?? ''}>`;
  return `${term(subject)} ${term(predicate)} ${object.termType === 'Literal' ? literal : term(object)} .\n`;
}
