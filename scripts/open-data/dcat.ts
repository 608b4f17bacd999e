import { precisionOf, type DateSource } from '../../src/domain/date-source.ts';
import { cogAddress } from '../../src/domain/cog-address.ts';
import type { Indicateur, Source } from '../../src/domain/tables/index.ts';
import { fileLicence } from '../../src/outputs/files/licences.ts';
import { interval } from '../../src/outputs/structured/coverage.ts';
import { sourcesOfIndicateur, sourcesOfTable, type OpenTable } from '../../src/outputs/tables/open.ts';
import { pageAddress } from '../../src/store/full-address.ts';
import { downloadAddress, indicateurAddress, PAGES, sourceAddress } from '../../src/store/routes.ts';
import { indicateurs, observationsOf } from '../../src/store/rows.ts';
import { THEME_NAME } from '../../src/store/themes.ts';
import { SITE } from '../../src/site.ts';
import type { RdfNode, RdfTerm } from './rdf.ts';

/** The vocabularies that the catalogue is written in. */
export const DCAT_PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The lists of the Publications Office of the European Union, of which DCAT-AP wants the words. */
const EUROPE = 'http://publications.europa.eu/resource/authority';
const MEDIA = 'https://www.iana.org/assignments/media-types';
const OURS = 'https://creativecommons.org/licenses/by/4.0/';

/** The forms in which data are handed over, by extension. */
const FORMS: Readonly<Record<string, { format?: string; media: string }>> = {
  csv: { format: 'CSV', media: 'text/csv' },
  json: { format: 'JSON', media: 'application/json' },
  parquet: { format: 'PARQUET', media: 'application/vnd.apache.parquet' },
  sqlite: { media: 'application/vnd.sqlite3' },
};

/** The types of XML Schema for a date, by how exact it is: a year is not completed into a day. */
const DATE_TYPES = { annee: 'xsd:gYear', mois: 'xsd:gYearMonth', jour: 'xsd:date' } as const;

const french = (text: string): RdfTerm => ({ text, langue: 'fr' });
const address = (path: string): RdfTerm => ({ iri: pageAddress(path) });

const PUBLISHER: RdfNode = {
  id: `${pageAddress('/')}#editeur`,
  type: 'foaf:Agent',
  says: [
    ['foaf:name', french(SITE.nom)],
    ['foaf:homepage', address('/')],
  ],
};

/**
 * What there is, as portals harvest it (DCAT-AP): a data set for each indicator, one for each table, one for the whole. How often a
 * producer publishes is in no table: no frequency is said.
 */
export function toCatalogue(tables: readonly OpenTable[], { edition }: { edition: { date: string } }): RdfNode[] {
  const datasets = [
    wholeDataset(edition.date),
    ...tables.map((table) => tableDataset(table, edition.date)),
    ...indicateurs.map((i) => indicateurDataset(i, edition.date)),
  ];
  const catalogue: RdfNode = {
    id: `${pageAddress(PAGES.donnees)}#catalogue`,
    type: 'dcat:Catalog',
    says: [
      ['dct:title', french(`${SITE.nom} : données`)],
      ['dct:description', french(SITE.description)],
      ['dct:publisher', PUBLISHER],
      ['dct:language', { iri: `${EUROPE}/language/FRA` }],
      ['dct:license', { iri: OURS }],
      ['dct:modified', { text: edition.date, type: 'xsd:date' }],
      ['dct:spatial', { iri: cogAddress('FR') ?? '' }],
      ['foaf:homepage', address(PAGES.donnees)],
      ['dcat:dataset', datasets],
    ],
  };
  return [catalogue, PUBLISHER, ...datasets.flatMap(withDistributions)];
}

/** A data set, then its files: each has an address, and is described once. */
function withDistributions(node: RdfNode): RdfNode[] {
  const files = node.says.flatMap(([predicate, object]) => (predicate === 'dcat:distribution' ? object : []));
  return [node, ...files.filter((term): term is RdfNode => 'says' in term)];
}

function wholeDataset(version: string): RdfNode {
  return dataset({
    id: 'tout',
    version,
    nom: `${SITE.nom} : toutes les tables`,
    description: SITE.description,
    page: PAGES.donnees,
    rights: rightsInWords(
      `Textes et dessins : CC BY 4.0. Chiffres : la licence de chaque source, ou « inconnu », dans ${pageAddress(downloadAddress('sources.csv'))}.`,
    ),
    sources: [],
    files: ['dernier-kilometre.sqlite', 'datapackage.json'].map(downloadAddress),
    says: [],
  });
}

function tableDataset(table: OpenTable, version: string): RdfNode {
  const { nom, titre, description } = table;
  const extensions = nom === 'communes' ? ['csv', 'parquet'] : ['csv', 'json', 'parquet'];
  return dataset({
    id: `table-${nom}`,
    version,
    nom: `${SITE.nom} : ${titre}`,
    description,
    page: `${PAGES.donnees}#table-${nom}`,
    rights: licenceOf(sourcesOfTable(table)),
    sources: sourcesOfTable(table),
    files: extensions.map((extension) => downloadAddress(`${nom}.${extension}`)),
    says: [],
  });
}

function indicateurDataset({ id, nom, definition, theme }: Indicateur, version: string): RdfNode {
  const rows = observationsOf(id);
  const places = [...new Set(rows.map(({ territoire }) => cogAddress(territoire)))].filter((place) => place !== null);
  const period = interval(rows.map(({ date }) => date));
  return dataset({
    id,
    version,
    nom,
    description: definition,
    page: indicateurAddress(id),
    rights: licenceOf(sourcesOfIndicateur(id)),
    sources: sourcesOfIndicateur(id),
    files: ['csv', 'json'].map((extension) => `${indicateurAddress(id)}donnees.${extension}`),
    says: [
      ['dcat:keyword', french(THEME_NAME[theme])],
      ['dct:spatial', places.map((iri) => ({ iri }))],
      ['dct:temporal', period === null ? [] : [toPeriod(period)]],
    ],
  });
}

interface DatasetParts {
  id: string;
  version: string;
  nom: string;
  description: string;
  page: string;
  /** What may be done with its files. */
  rights: RdfNode['says'];
  sources: readonly Source[];
  files: readonly string[];
  says: RdfNode['says'];
}

function dataset({ id, version, nom, description, page, rights, sources, files, says }: DatasetParts): RdfNode {
  return {
    id: `${pageAddress(PAGES.donnees)}#jeu-${id}`,
    type: 'dcat:Dataset',
    says: [
      ['dct:title', french(nom)],
      ['dct:description', french(description)],
      ['dct:identifier', { text: id }],
      ['dct:publisher', PUBLISHER],
      ['dct:language', { iri: `${EUROPE}/language/FRA` }],
      ['dcat:theme', { iri: `${EUROPE}/data-theme/HEAL` }],
      ['dcat:version', { text: version }],
      ['dcat:landingPage', address(page)],
      ['dct:source', sources.map((source) => address(sourceAddress(source.id)))],
      ...says,
      ['dcat:distribution', files.map((file) => distribution(file, { page, rights }))],
    ],
  };
}

function distribution(file: string, { page, rights }: Pick<DatasetParts, 'page' | 'rights'>): RdfNode {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  const form = FORMS[extension];
  if (!form) throw new Error(`${file}: a form that the catalogue cannot name`);
  return {
    id: pageAddress(file),
    type: 'dcat:Distribution',
    says: [
      ['dct:title', french(file.slice(file.lastIndexOf('/') + 1))],
      ['dcat:accessURL', address(page)],
      ['dcat:downloadURL', address(file)],
      ['dcat:mediaType', { iri: `${MEDIA}/${form.media}` }],
      ['dct:format', form.format === undefined ? [] : [{ iri: `${EUROPE}/file-type/${form.format}` }]],
      ...rights,
    ],
  };
}

/** One licence where all the producers declare the same; else, in words, that of each. */
function licenceOf(sources: readonly Source[]): RdfNode['says'] {
  if (sources.length === 0) return [['dct:license', { iri: OURS }]];
  const licences = sources.map(({ licence, licence_url }) => fileLicence(licence, licence_url));
  const [first, ...others] = new Set(licences.map(({ adresse }) => adresse));
  if (first && others.length === 0) return [['dct:license', { iri: first }]];
  const words = sources.map(
    ({ citation }, i) => `${citation} : ${licences[i]?.nom === 'inconnu' ? 'licence inconnue' : licences[i]?.nom}`,
  );
  return rightsInWords(words.join(' ; '));
}

function rightsInWords(words: string): RdfNode['says'] {
  return [['dct:rights', { type: 'dct:RightsStatement', says: [['rdfs:label', french(words)]] }]];
}

function toPeriod(iso: string): RdfNode {
  const [start = '', end = start] = iso.split('/');
  return {
    type: 'dct:PeriodOfTime',
    says: [
      ['dcat:startDate', typedDate(start)],
      ['dcat:endDate', typedDate(end)],
    ],
  };
}

function typedDate(date: DateSource): RdfTerm {
  const precision = precisionOf(date);
  if (precision === 'inconnue') throw new Error('a period has no unknown date');
  return { text: date, type: DATE_TYPES[precision] };
}
