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

  const local = (address = ''): string =>
    address.slice(Math.max(address.lastIndexOf('#'), address.lastIndexOf('/')) + 1);
  /** What the shapes report of a graph, each kind once: the property and the rule. */
  const reported = async (data: Store): Promise<{ violations: string[]; warnings: string[] }> => {
    const { results } = await new SHACLValidator(shapes).validate(data);
    const kinds = (severity: string): string[] => {
      const own = results.filter((r) => local(r.severity?.value) === severity);
      const names = own.map((r) => `${local(r.path?.value)} ${local(r.sourceConstraintComponent?.value)}`);
      return [...new Set(names)].map((name) => name.replace('ConstraintComponent', '')).sort();
    };
    return { violations: kinds('Violation'), warnings: kinds('Warning') };
  };

  test('is of classes that have shapes, each of them', () => {
    const values = (graph: Store, property: string): Set<string> =>
      new Set([...graph.match(null, DataFactory.namedNode(property))].map(({ object }) => object.value));
    const shaped = values(shapes, 'http://www.w3.org/ns/shacl#targetClass');
    expect(values(turtle, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type')).toEqual(shaped);
  });

  test('satisfies what DCAT-AP obliges, and leaves of what it recommends what no table says', async () => {
    const { violations, warnings } = await reported(turtle);
    expect(violations).toEqual([]);
    expect(warnings).toEqual([
      'availability MinCount', // for how long files will stay
      'bbox MinCount', // the outline of a place is that of its code
      'centroid MinCount',
      'description MinCount', // of a file: its data set has one
      'format MinCount', // of SQLite, which we did not find in the lists of the Union
      'issued MinCount', // when the catalogue was first published
      'license MinCount', // of files whose sources have several licences, or none that was found: their rights are in words
      'publisher Node', // the lists of the Union have public bodies alone
      'spatial MinCount', // a table is of no place
      'spatial Node', // départements and regions have the addresses of the Insee: the lists of the Union have neither
      'temporal MinCount', // a table is of no time
      'type MinCount', // of the publisher, and of licences
    ]);
  });

  test.each([
    ['a data set without a title', 'dct:title "t"', '', ['title MinCount']],
    ['a text as a theme', '<#theme>', '"santé"', ['theme Class', 'theme Node', 'theme NodeKind']],
    ['a theme without a name', 'skos:prefLabel "Santé" ;', '', ['prefLabel MinCount']],
    ['a source that is no data set', 'dct:title "t"', 'dct:title "t" ; dct:source <#article>', ['source Class']],
    ['a page as a place', 'dct:title "t"', 'dct:title "t" ; dct:spatial <#page>', ['spatial Class', 'spatial Pattern']],
    [
      'a frequency of our own',
      '<#frequence> a dct:Frequency',
      '<#frequence> a skos:Concept',
      ['accrualPeriodicity Class'],
    ],
    ['a period that ends before it begins', '2023-12-31', '2021-12-31', ['startDate LessThanOrEquals']],
    ['a year as an end', '"2023-12-31"^^xsd:date', '"2023"^^xsd:gYear', ['endDate Datatype']],
    ['a file without an address', 'dcat:accessURL <#page> ;', '', ['accessURL MinCount']],
    ['two licences of a file', 'dct:license <#l>', 'dct:license <#l>, <#m>', ['license Class', 'license MaxCount']],
  ])('the shapes refuse %s', async (_, from, to, expected) => {
    const prefixes = read('catalogue.ttl').split('\n\n', 1)[0] ?? '';
    const sound = `${prefixes}
      <#d> a dcat:Dataset ; dct:title "t" ; dct:description "d" ; dct:identifier "i" ; dcat:theme <#theme> ;
        dct:accrualPeriodicity <#frequence> ; dcat:distribution <#f> ; dct:temporal [ a dct:PeriodOfTime ;
          dcat:startDate "2022-01-01"^^xsd:date ; dcat:endDate "2023-12-31"^^xsd:date ] .
      <#theme> a skos:Concept ; skos:prefLabel "Santé" ;
        skos:inScheme <http://publications.europa.eu/resource/authority/data-theme> .
      <#frequence> a dct:Frequency ; skos:inScheme <http://publications.europa.eu/resource/authority/frequency> .
      <#f> a dcat:Distribution ; dcat:accessURL <#page> ; dcat:downloadURL <#f> ; dct:license <#l> ;
        dcat:mediaType <https://www.iana.org/assignments/media-types/text/csv> .
      <#l> a dct:LicenseDocument .
      <https://www.iana.org/assignments/media-types/text/csv> a dct:MediaType .`;
    expect(sound).toContain(from);
    expect((await reported(quads(sound, 'Turtle'))).violations).toEqual([]);
    const { violations, warnings } = await reported(quads(sound.replace(from, to), 'Turtle'));
    expect([...violations, ...warnings]).toEqual(expect.arrayContaining(expected));
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
