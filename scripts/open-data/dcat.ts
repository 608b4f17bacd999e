import { firstDayOf, lastDayOf, type DateSource } from '../../src/domain/date-source.ts';
import { cogAddress } from '../../src/domain/cog-address.ts';
import type { Indicateur, Source } from '../../src/domain/tables/index.ts';
import { fileLicence } from '../../src/outputs/files/licences.ts';
import { sourcesOfIndicateur, sourcesOfTable, type OpenTable } from '../../src/outputs/tables/open.ts';
import { pageAddress } from '../../src/store/full-address.ts';
import { downloadAddress, indicateurAddress, PAGES, sourceAddress } from '../../src/store/routes.ts';
import { indicateurs, observationsOf } from '../../src/store/rows.ts';
import { THEME_NAME } from '../../src/store/themes.ts';
import { SITE } from '../../src/site.ts';
import { describedNodes, type RdfNode, type RdfTerm } from './rdf.ts';

/** The vocabularies that the catalogue is written in. */
export const DCAT_PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The lists of the Publications Office of the European Union, of which DCAT-AP wants the words. */
const EUROPE = 'http://publications.europa.eu/resource/authority';
const MEDIA = 'https://www.iana.org/assignments/media-types';
/** What is ours is under this licence: its name, its address. */
const OURS = ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'] as const;

/**
 * The licences that have an address of their own, with their title in the list of data.gouv.fr: its harvester reads the label, and
 * knows a licence by that title. « Licence Ouverte » of no said version shares the address of the second: it is said in words.
 */
const LICENCE_LABELS: Readonly<Record<string, string>> = {
  'CC BY 4.0': 'Creative Commons Attribution',
  'CC BY-SA': 'Creative Commons Attribution Share-Alike',
  'CC0 1.0': 'Creative Commons CCZero',
  'Licence Ouverte 2.0': 'Licence Ouverte / Open Licence version 2.0',
};

/** The forms in which data are handed over, by extension. In the list of file types of the Union, we found none for SQLite. */
const FORMS: Readonly<Record<string, { format?: string; media: string }>> = {
  csv: { format: 'CSV', media: 'text/csv' },
  json: { format: 'JSON', media: 'application/json' },
  parquet: { format: 'PARQUET', media: 'application/vnd.apache.parquet' },
  sqlite: { media: 'application/vnd.sqlite3' },
};

const french = (text: string): RdfTerm => ({ text, langue: 'fr' });
const address = (path: string): RdfTerm => ({ iri: pageAddress(path) });
const page = (path: string): RdfNode => ({ id: pageAddress(path), type: 'foaf:Document', says: [] });
const place = (iri: string): RdfNode => ({ id: iri, type: 'dct:Location', says: [] });

/**
 * A word of a list of the Union. DCAT-AP wants each thing that is named to be of its class, and of its list: the catalogue says so
 * itself, since who validates it has not always the lists at hand.
 */
function word(list: string, name: string, type: string, says: RdfNode['says'] = []): RdfNode {
  return { id: `${EUROPE}/${list}/${name}`, type, says: [...says, ['skos:inScheme', { iri: `${EUROPE}/${list}` }]] };
}

const FRENCH = word('language', 'FRA', 'dct:LinguisticSystem');
const HEALTH = word('data-theme', 'HEAL', 'skos:Concept', [['skos:prefLabel', french('Santé')]]);
const FRANCE = word('country', 'FRA', 'dct:Location');
const THEMES_OF_EUROPE: RdfNode = {
  id: `${EUROPE}/data-theme`,
  type: 'skos:ConceptScheme',
  says: [['dct:title', { text: 'Data theme', langue: 'en' }]],
};

/** What every data set is of, beside its theme: harvesters make their words of these. */
const SUBJECT = 'accès aux soins';

const PUBLISHER: RdfNode = {
  id: `${pageAddress('/')}#editeur`,
  type: 'foaf:Agent',
  says: [
    ['foaf:name', french(SITE.nom)],
    ['foaf:homepage', page('/')],
  ],
};

const CONTACT: RdfNode = {
  id: `${pageAddress('/')}#contact`,
  type: 'vcard:Kind',
  says: [
    ['vcard:fn', french(SITE.nom)],
    ['vcard:hasEmail', { iri: `mailto:${SITE.mailto}` }],
  ],
};

/**
 * What there is, as portals harvest it (DCAT-AP): a data set for each indicator, one for each table, one for the whole. How often a
 * producer publishes is in no table: the frequency is said to be unknown. Places are said by their codes; data.gouv.fr reads outlines
 * alone and takes none of them: a box around each, overseas islands and their seas included, would say what the rows do not.
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
      ['dct:language', FRENCH],
      ['dct:license', licenceNode(...OURS)],
      ['dct:modified', { text: edition.date, type: 'xsd:date' }],
      ['dct:spatial', FRANCE],
      ['dcat:themeTaxonomy', THEMES_OF_EUROPE],
      ['foaf:homepage', page(PAGES.donnees)],
      ['dcat:dataset', datasets],
    ],
  };
  return describedNodes(catalogue);
}

function wholeDataset(version: string): RdfNode {
  return dataset({
    id: 'tout',
    version,
    nom: `${SITE.nom} : toutes les tables`,
    description: SITE.description,
    page: PAGES.donnees,
    rights: rightsInWords(
      'tout',
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
    rights: licenceOf(`table-${nom}`, sourcesOfTable(table)),
    sources: sourcesOfTable(table),
    files: extensions.map((extension) => downloadAddress(`${nom}.${extension}`)),
    says: [],
  });
}

function indicateurDataset({ id, nom, definition, theme }: Indicateur, version: string): RdfNode {
  const rows = observationsOf(id);
  const places = [...new Set(rows.map(({ territoire }) => cogAddress(territoire)))].filter((place) => place !== null);
  return dataset({
    id,
    version,
    nom,
    description: definition,
    page: indicateurAddress(id),
    rights: licenceOf(id, sourcesOfIndicateur(id)),
    sources: sourcesOfIndicateur(id),
    theme: THEME_NAME[theme],
    files: ['csv', 'json'].map((extension) => `${indicateurAddress(id)}donnees.${extension}`),
    says: [
      ['dct:spatial', places.map((iri) => (iri === FRANCE.id ? FRANCE : place(iri)))],
      ['dct:temporal', periodOf(rows.map(({ date }) => date))],
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
  theme?: string;
  files: readonly string[];
  /** Where and when its rows hold. */
  says: RdfNode['says'];
}

function dataset({
  id,
  version,
  nom,
  description,
  page: path,
  rights,
  sources,
  theme,
  files,
  says,
}: DatasetParts): RdfNode {
  return {
    id: `${pageAddress(PAGES.donnees)}#jeu-${id}`,
    type: 'dcat:Dataset',
    says: [
      ['dct:title', french(nom)],
      ['dct:description', french(description)],
      ['dct:identifier', { text: id }],
      ['dct:publisher', PUBLISHER],
      ['dcat:contactPoint', CONTACT],
      ['dct:language', FRENCH],
      ['dct:accrualPeriodicity', word('frequency', 'UNKNOWN', 'dct:Frequency')],
      ['dcat:theme', HEALTH],
      ['dcat:keyword', [SUBJECT, ...(theme === undefined ? [] : [theme])].map(french)],
      ['dcat:version', { text: version }],
      ['dcat:landingPage', page(path)],
      ['prov:wasDerivedFrom', sources.map((source) => address(sourceAddress(source.id)))],
      ['dct:provenance', sources.length === 0 ? [] : [provenance(sources)]],
      ...says,
      ['dcat:distribution', files.map((file) => distribution(file, { page: path, rights }))],
    ],
  };
}

/** Whom the data are taken from, in words: `dct:source` wants a data set, and many of ours are reports and articles. */
function provenance(sources: readonly Source[]): RdfNode {
  const words = `Sources : ${sources.map(({ citation }) => citation).join(' ; ')}`;
  return { type: 'dct:ProvenanceStatement', says: [['rdfs:label', french(words)]] };
}

function distribution(file: string, { page: path, rights }: Pick<DatasetParts, 'page' | 'rights'>): RdfNode {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  const form = FORMS[extension];
  if (!form) throw new Error(`${file}: a form that the catalogue cannot name`);
  return {
    id: pageAddress(file),
    type: 'dcat:Distribution',
    says: [
      ['dct:title', french(file.slice(file.lastIndexOf('/') + 1))],
      ['dcat:accessURL', address(path)],
      ['dcat:downloadURL', address(file)],
      ['dcat:mediaType', { id: `${MEDIA}/${form.media}`, type: 'dct:MediaType', says: [] }],
      ['dct:format', form.format === undefined ? [] : [word('file-type', form.format, 'dct:MediaTypeOrExtent')]],
      ...rights,
    ],
  };
}

/** One licence where all the producers declare the same; else, in words, that of each. */
function licenceOf(id: string, sources: readonly Source[]): RdfNode['says'] {
  if (sources.length === 0) return [['dct:license', licenceNode(...OURS)]];
  const licences = sources.map(({ licence, licence_url }) => fileLicence(licence, licence_url));
  const [first] = licences;
  const same = licences.every(({ nom, adresse }) => nom === first?.nom && adresse === first.adresse);
  if (first?.adresse && same && first.nom in LICENCE_LABELS) {
    return [['dct:license', licenceNode(first.nom, first.adresse)]];
  }
  const words = sources.map(
    ({ citation }, i) => `${citation} : ${licences[i]?.nom === 'inconnu' ? 'licence inconnue' : licences[i]?.nom}`,
  );
  return rightsInWords(id, words.join(' ; '));
}

function licenceNode(nom: string, address: string): RdfNode {
  const label = LICENCE_LABELS[nom];
  if (label === undefined) throw new Error(`${nom}: a licence that the catalogue cannot name`);
  return {
    id: address,
    type: 'dct:LicenseDocument',
    says: [
      ['dct:title', { text: nom }],
      ['rdfs:label', { text: label }],
    ],
  };
}

/** The words of a data set, which its files share. */
function rightsInWords(id: string, words: string): RdfNode['says'] {
  const address = `${pageAddress(PAGES.donnees)}#droits-${id}`;
  return [['dct:rights', { id: address, type: 'dct:RightsStatement', says: [['rdfs:label', french(words)]] }]];
}

/**
 * From the first day of dates to their last; none where no date is known. Days, since a reader of a year alone takes its first of
 * January for the end too.
 */
function periodOf(dates: readonly DateSource[]): RdfNode[] {
  const known = dates.filter((date) => date !== 'inconnue');
  const [start] = known.map(firstDayOf).sort();
  const end = known.map(lastDayOf).sort().at(-1);
  if (start === undefined || end === undefined) return [];
  return [
    {
      type: 'dct:PeriodOfTime',
      says: [
        ['dcat:startDate', { text: start, type: 'xsd:date' }],
        ['dcat:endDate', { text: end, type: 'xsd:date' }],
      ],
    },
  ];
}
