import { DataFactory, type Quad, type Store } from 'n3';

/**
 * What the harvester of data.gouv.fr makes of a catalogue, by rules that were read in github.com/opendatateam/udata
 * (`udata/harvest/backends/dcat.py`, `udata/core/dataset/rdf.py` and `models.py`, `udata/rdf.py`, `udata/tags.py`,
 * `udata/mongo/datetime_fields.py`) and written here anew.
 */
export interface HarvestedDataset {
  /** How it finds the data set again at the next harvest; undefined, it skips it. */
  identifier: string | undefined;
  /** Undefined, it skips the data set. */
  title: string | undefined;
  description: string;
  tags: string[];
  frequency: string | undefined;
  /** As days; a year alone would be its first of January, at the end too. Undefined where it would have to fetch the period. */
  temporal: { start?: string; end?: string } | undefined;
  /** The outlines of places; it makes no zone of a code. */
  spatial: string[];
  /** The identifier of a licence in its list. */
  licence: string;
  contacts: { role: string; name: string; email: string | undefined }[];
  page: string | undefined;
  provenance: string[];
  resources: HarvestedResource[];
}

export interface HarvestedResource {
  title: string | undefined;
  url: string;
  mime: string | undefined;
  format: string | undefined;
}

const PREFIXES: Readonly<Record<string, string>> = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
};
const EUROPE = 'http://publications.europa.eu/resource/authority/';
const IANA = 'https://www.iana.org/assignments/media-types/';

/** Frequencies that it knows in the list of the Union, with its own word: those that a yearly or a living table may have. */
const FREQUENCIES: Readonly<Record<string, string>> = {
  UNKNOWN: 'unknown',
  UPDATE_CONT: 'continuous',
  HOURLY: 'hourly',
  DAILY: 'daily',
  WEEKLY: 'weekly',
  MONTHLY: 'monthly',
  QUARTERLY: 'quarterly',
  ANNUAL_2: 'semiannual',
  ANNUAL: 'annual',
  BIENNIAL: 'biennial',
  AS_NEEDED: 'punctual',
  IRREG: 'irregular',
  NEVER: 'never',
  NOT_PLANNED: 'notPlanned',
  OTHER: 'other',
};

/** The licences of data.gouv.fr: identifier, title, address. */
const LICENCES = [
  ['cc-by', 'Creative Commons Attribution', 'http://www.opendefinition.org/licenses/cc-by'],
  ['cc-by-sa', 'Creative Commons Attribution Share-Alike', 'http://www.opendefinition.org/licenses/cc-by-sa'],
  ['cc-zero', 'Creative Commons CCZero', 'http://www.opendefinition.org/licenses/cc-zero'],
  [
    'fr-lo',
    'Licence Ouverte / Open Licence',
    'https://www.etalab.gouv.fr/wp-content/uploads/2014/05/Licence_Ouverte.pdf',
  ],
  ['lov2', 'Licence Ouverte / Open Licence version 2.0', 'https://www.etalab.gouv.fr/licence-ouverte-open-licence'],
  ['odc-by', 'Open Data Commons Attribution License', 'http://opendatacommons.org/licenses/by/summary/'],
  ['odc-odbl', 'Open Data Commons Open Database License (ODbL)', 'http://opendatacommons.org/licenses/odbl/summary/'],
  [
    'odc-pddl',
    'Open Data Commons Public Domain Dedication and Licence (PDDL)',
    'http://opendatacommons.org/licenses/pddl/summary/',
  ],
] as const;

/** The licence of a data set for which it knows none. */
export const NO_LICENCE = 'notspecified';

/** The shortest and the longest word that it takes; it refuses the whole data set for another. */
export const TAG_LENGTHS = { least: 3, most: 96 };

/** A text as it makes a word of it: lower case, without accents, hyphens between. */
export function slug(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}

/** The format that the end of an address names; it asks the server where it knows none. */
export function formatOfAddress(path: string): string | undefined {
  return { ttl: 'turtle', jsonld: 'json-ld', json: 'json-ld', rdf: 'xml', xml: 'xml', n3: 'n3', nt: 'nt' }[
    path.slice(path.lastIndexOf('.') + 1)
  ];
}

/** The licence of its list that a text names: by identifier, title or address, or by a title that differs by two letters at most. */
export function guessLicence(texts: readonly string[]): string {
  for (const text of texts.flatMap(addressAndRest)) {
    const name = slug(text);
    const exact = LICENCES.find(
      ([id, title, address]) => id === text.trim() || slug(title) === name || trimmed(address) === trimmed(text),
    );
    const near = LICENCES.filter(([, title]) => distance(slug(title), name) <= 2);
    const [only] = exact ? [exact] : near.length === 1 ? near : [];
    if (only) return only[0];
  }
  return NO_LICENCE;
}

const trimmed = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:/, '')
    .replace(/\/$/, '');

function addressAndRest(text: string): string[] {
  const [address] = /https?:\/\/\S+/.exec(text) ?? [];
  return address === undefined ? [text] : [address, text.replace(address, '')];
}

/** How many letters one adds, takes away, changes or swaps to go from a text to another; more than two are not counted. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + cost,
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

type Term = Quad['object'];

/** By which property it finds people, with the role that it gives them. */
const ROLES = { contact: 'dcat:contactPoint', publisher: 'dct:publisher', creator: 'dct:creator' } as const;

function iri(name: string): Term {
  const [prefix = '', local = ''] = name.split(':');
  return DataFactory.namedNode(`${PREFIXES[prefix] ?? ''}${local}`);
}

/** The data sets that it takes of a page of a catalogue, in order. */
export function harvest(graph: Store): HarvestedDataset[] {
  const all = (node: Term, name: string): Term[] => [...graph.match(node, iri(name))].map(({ object }) => object);
  /** It takes one value of a property, and does not say which of several. */
  const one = (node: Term, name: string): Term | undefined => {
    const found = all(node, name);
    if (found.length > 1) throw new Error(`${node.value}: the harvester takes any of ${found.length} ${name}`);
    return found[0];
  };
  /** A thing by its label where it has one, else by its address. */
  const labelled = (node: Term): string => one(node, 'rdfs:label')?.value ?? node.value;
  const labels = (node: Term, name: string): string[] => all(node, name).map(labelled);

  const contacts = (node: Term): HarvestedDataset['contacts'] =>
    Object.entries(ROLES).flatMap(([role, property]) =>
      all(node, property).map((who) => ({
        role,
        name: (one(who, 'vcard:fn') ?? one(who, 'foaf:name'))?.value ?? '',
        email: (one(who, 'vcard:hasEmail') ?? one(who, 'foaf:mbox'))?.value.replace('mailto:', ''),
      })),
    );

  const temporal = (node: Term): HarvestedDataset['temporal'] => {
    const period = one(node, 'dct:temporal');
    // it fetches a period that has an address
    if (period?.termType !== 'BlankNode') return undefined;
    const day = (name: string) =>
      one(period, name)
        ?.value.replace(/^(\d{4})$/, '$1-01')
        .replace(/^(\d{4}-\d\d)$/, '$1-01');
    const [start, end] = [day('dcat:startDate'), day('dcat:endDate')];
    return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
  };

  const resource = (node: Term): HarvestedResource[] => {
    const url = (one(node, 'dcat:downloadURL') ?? one(node, 'dcat:accessURL'))?.value;
    if (url === undefined) return [];
    const [media, format] = [one(node, 'dcat:mediaType'), one(node, 'dct:format')].map((t) => t && labelled(t));
    return [
      {
        title: one(node, 'dct:title')?.value,
        url,
        mime: media?.startsWith(IANA) ? media.split('/').slice(-2).join('/') : media,
        format: (format?.startsWith(`${EUROPE}file-type/`) ? format.split('/').at(-1) : format)?.toLowerCase(),
      },
    ];
  };

  return [...graph.match(null, iri('rdf:type'), iri('dcat:Dataset'))].map(({ subject: node }) => {
    const files = all(node, 'dcat:distribution');
    const frequency = one(node, 'dct:accrualPeriodicity')?.value;
    return {
      identifier: one(node, 'dct:identifier')?.value,
      title: one(node, 'dct:title')?.value,
      description: one(node, 'dct:description')?.value ?? '',
      tags: [
        ...all(node, 'dcat:keyword').map(({ value }) => value),
        ...all(node, 'dcat:theme').flatMap((theme) => one(theme, 'skos:prefLabel')?.value ?? []),
      ],
      frequency: frequency?.startsWith(`${EUROPE}frequency/`)
        ? FREQUENCIES[frequency.split('/').at(-1) ?? '']
        : undefined,
      temporal: temporal(node),
      spatial: all(node, 'dct:spatial').flatMap((place) => {
        const said = place.termType === 'Literal' ? [place] : [...graph.match(place)].map(({ object }) => object);
        const outline = ({ datatype }: Term) => /geo\+json$|wktLiteral$/.test(datatype?.value ?? '');
        return said.filter((term) => term === place || outline(term)).map(({ value }) => value);
      }),
      licence: guessLicence([node, ...files].flatMap((n) => [...labels(n, 'dct:license'), ...labels(n, 'dct:rights')])),
      contacts: contacts(node),
      page: one(node, 'dcat:landingPage')?.value,
      provenance: labels(node, 'dct:provenance'),
      resources: files.flatMap(resource),
    };
  });
}
