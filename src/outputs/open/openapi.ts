import { pageAddress } from '../../store/full-address.ts';
import { downloadAddress, figureAddress, PAGES } from '../../store/routes.ts';
import { edition, indicateurs, territoire, territoires } from '../../store/rows.ts';
import { IDS_FIGURES } from '../../figures/index.ts';
import { SITE } from '../../site.ts';
import type { DownloadColumn } from '../tables/download.ts';
import type { OpenTable } from '../tables/open.ts';
import {
  communesJsonAddress,
  epciJsonAddress,
  indicateurJsonAddress,
  placeJsonAddress,
  rowIndexAddress,
} from './addresses.ts';

/** A form of answer: its media type, and the schema of what it holds. */
interface Answer {
  media: string;
  schema?: object;
}

interface Path {
  address: string;
  summary: string;
  tag: 'tables' | 'territoires' | 'indicateurs' | 'figures' | 'descriptions';
  answer: Answer;
  /** What may stand at each place of the address. */
  parameters?: Readonly<Record<string, { description: string; values?: readonly string[]; example: string }>>;
}

const JSON_MEDIA = 'application/json';
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

/** A description of every kind of address that hands data over, as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0). */
export function toOpenApi(tables: readonly OpenTable[]): object {
  return {
    openapi: '3.1.0',
    info: {
      title: SITE.nom,
      summary: SITE.devise,
      description:
        'Des fichiers, à des adresses stables : aucune clé, aucun quota, aucun paramètre de requête. Les lignes gardent la licence de leur producteur.',
      version: edition.date,
      license: { name: 'CC BY 4.0 (nos textes)', url: 'https://creativecommons.org/licenses/by/4.0/' },
      contact: { name: SITE.nom, url: pageAddress(PAGES.aPropos) },
    },
    servers: [{ url: SITE.address }],
    tags: ['tables', 'territoires', 'indicateurs', 'figures', 'descriptions'].map((name) => ({ name })),
    paths: Object.fromEntries(pathsOf(tables).map((path) => [path.address, toPath(path)])),
    components: { schemas: { ...Object.fromEntries(tables.map((t) => [t.nom, rowSchema(t)])), ...PLACE_SCHEMAS } },
  };
}

function pathsOf(tables: readonly OpenTable[]): Path[] {
  const table = {
    table: { description: 'Nom de la table.', values: tables.map(({ nom }) => nom), example: 'observations' },
  };
  const inJson = tables.map(({ nom }) => nom).filter((nom) => nom !== 'communes');
  const places = (niveau: string) => territoires.filter((t) => t.niveau === niveau).map(({ slug }) => slug);
  const departement = { slug: { description: 'Département.', values: places('DEP'), example: '46-lot' } };
  const region = { slug: { description: 'Région.', values: places('REG'), example: '76-occitanie' } };
  const indicateur = {
    indicateur: {
      description: 'Identifiant de l’indicateur.',
      values: indicateurs.map(({ id }) => id),
      example: 'msp-nombre',
    },
  };
  const figure = {
    figure: { description: 'Identifiant de la figure.', values: IDS_FIGURES, example: IDS_FIGURES[0] ?? '' },
  };
  const file = (name: string, summary: string, answer: Answer): Path => ({
    ...{ address: downloadAddress(name), summary, tag: 'descriptions', answer },
  });
  return [
    {
      ...{ address: downloadAddress('{table}.csv'), summary: 'Une table, en CSV.', tag: 'tables' },
      ...{ answer: { media: 'text/csv' }, parameters: table },
    },
    ...inJson.map((nom): Path => ({
      address: downloadAddress(`${nom}.json`),
      summary: `La table « ${nom} », en JSON.`,
      tag: 'tables',
      answer: { media: JSON_MEDIA, schema: { type: 'array', items: ref(nom) } },
    })),
    {
      ...{ address: downloadAddress('{table}.parquet'), summary: 'Une table, en Parquet.', tag: 'tables' },
      ...{ answer: { media: 'application/vnd.apache.parquet' }, parameters: table },
    },
    {
      ...{
        address: downloadAddress('dernier-kilometre.sqlite'),
        summary: 'Les tables, en une base SQLite ; les communes sont dans communes.parquet.',
      },
      ...{ tag: 'tables', answer: { media: 'application/vnd.sqlite3' } },
    },
    {
      address: rowIndexAddress('{table}'),
      summary: 'Où chaque ligne d’une table est expliquée, par son identifiant.',
      tag: 'tables',
      answer: {
        media: JSON_MEDIA,
        schema: { type: 'object', additionalProperties: { type: 'string', pattern: '^/' } },
      },
      parameters: {
        table: { description: 'Nom de la table.', values: ['observations', 'objectifs', 'faits'], example: 'faits' },
      },
    },
    {
      ...{ address: placeJsonAddress({ code: 'FR' }), summary: 'Tout ce que nous savons de la France.' },
      ...{ tag: 'territoires', answer: { media: JSON_MEDIA, schema: ref('territoire') } },
    },
    {
      ...{ address: templated(placeJsonAddress, 'REG-76'), summary: 'Tout ce que nous savons d’une région.' },
      ...{ tag: 'territoires', answer: { media: JSON_MEDIA, schema: ref('territoire') }, parameters: region },
    },
    {
      ...{ address: templated(placeJsonAddress, 'DEP-46'), summary: 'Tout ce que nous savons d’un département.' },
      ...{ tag: 'territoires', answer: { media: JSON_MEDIA, schema: ref('territoire') }, parameters: departement },
    },
    {
      ...{ address: templated(communesJsonAddress, 'DEP-46'), summary: 'Les communes d’un département, en colonnes.' },
      ...{
        tag: 'territoires',
        answer: { media: JSON_MEDIA, schema: ref('communes-departement') },
        parameters: departement,
      },
    },
    {
      address: epciJsonAddress({ slug: '{slug}' }),
      summary: 'Une intercommunalité et ses communes.',
      tag: 'territoires',
      answer: { media: JSON_MEDIA, schema: ref('territoire') },
      parameters: { slug: { description: 'Siren, puis nom.', example: '200067361-cc-grand-figeac' } },
    },
    {
      ...{ address: indicateurJsonAddress('{indicateur}'), summary: 'Toutes les valeurs d’un indicateur, en JSON.' },
      ...{ tag: 'indicateurs', answer: { media: JSON_MEDIA, schema: ref('valeurs') }, parameters: indicateur },
    },
    {
      address: `${PAGES.chiffres}{indicateur}/donnees.csv`,
      summary: 'Toutes les valeurs d’un indicateur, en CSV.',
      ...{ tag: 'indicateurs', answer: { media: 'text/csv' }, parameters: indicateur },
    },
    ...(['csv', 'json'] as const).map((extension): Path => ({
      address: `${figureAddress('{figure}')}donnees.${extension}`,
      summary: `Les données d’une figure, en ${extension.toUpperCase()}.`,
      tag: 'figures',
      answer: extension === 'csv' ? { media: 'text/csv' } : { media: JSON_MEDIA, schema: { type: 'object' } },
      parameters: figure,
    })),
    file('territoires.geojson', 'Régions et départements avec leurs dernières valeurs, en GeoJSON.', {
      media: 'application/geo+json',
    }),
    file('territoires.topojson', 'Les départements avec leurs dernières valeurs, en TopoJSON.', { media: JSON_MEDIA }),
    file('datapackage.json', 'Description des tables : Data Package v2.', {
      media: JSON_MEDIA,
      schema: { type: 'object' },
    }),
    file('csv-metadata.json', 'Description des CSV : CSV on the Web.', { media: 'application/csvm+json' }),
    file('catalogue.jsonld', 'Catalogue DCAT-AP, en JSON-LD.', { media: 'application/ld+json' }),
    file('catalogue.ttl', 'Catalogue DCAT-AP, en Turtle.', { media: 'text/turtle' }),
    file('croissant.json', 'La table des observations, au format Croissant.', { media: 'application/ld+json' }),
  ];
}

/** The address of a place with `{slug}` where its own is. */
function templated(addressOf: (t: ReturnType<typeof territoire>) => string, code: string): string {
  const place = territoire(code);
  return addressOf(place).replace(place.slug, '{slug}');
}

function toPath({ address, summary, tag, answer: { media, schema }, parameters = {} }: Path): object {
  return {
    get: {
      operationId: address.replaceAll(/[^a-z0-9]+/gi, '_').replaceAll(/^_|_$/g, ''),
      summary,
      tags: [tag],
      ...(Object.keys(parameters).length > 0 && {
        parameters: Object.entries(parameters).map(([name, { description, values, example }]) => ({
          name,
          in: 'path',
          required: true,
          description,
          example,
          schema: { type: 'string', ...(values && { enum: values }) },
        })),
      }),
      responses: {
        200: { description: 'Le fichier.', content: { [media]: schema ? { schema } : {} } },
        404: { description: 'Aucun fichier n’a ce nom.' },
      },
    },
  };
}

/** A row of a table as its JSON has it: absences are words where a number is due. */
function rowSchema({ description, columns: colonnes }: OpenTable): object {
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(colonnes.map((column) => [column.nom, cellSchema(column)])),
  };
}

function cellSchema({ description, form }: DownloadColumn): object {
  const { type, required, absences, enum: words, pattern } = form;
  if (type === 'number') {
    return { description, type: absences ? ['number', 'string', 'null'] : required ? 'number' : ['number', 'null'] };
  }
  const optional = !required;
  return {
    description,
    type: optional ? ['string', 'null'] : 'string',
    ...(words && { enum: optional ? [...words, '', null] : words }),
    ...(pattern && !optional && { pattern }),
  };
}

const LIST = { type: 'array', items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } } };
const ROWS = {
  edition: { type: 'string', format: 'date' },
  valeurs: { ...LIST, description: 'Les observations qui ont un nombre.' },
  absences: { ...LIST, description: 'Celles qui n’en ont pas : nd, s, so ou inc dit pourquoi.' },
  objectifs: LIST,
  faits: LIST,
  sources: { type: 'object', description: 'Par identifiant, avec la licence de chacune.' },
};
const PLACE_SCHEMAS = {
  valeurs: { type: 'object', required: ['edition', 'indicateur', 'valeurs', 'sources'], properties: ROWS },
  territoire: {
    type: 'object',
    required: ['edition', 'territoire', 'valeurs', 'absences', 'objectifs', 'faits', 'sources'],
    properties: {
      ...ROWS,
      territoire: { type: 'object', required: ['code', 'nom'] },
      sans_ligne: {
        type: 'array',
        items: { type: 'string' },
        description: 'Les indicateurs publiés à ce niveau dont aucune ligne ne nomme le territoire.',
      },
    },
  },
  'communes-departement': {
    type: 'object',
    required: ['colonnes', 'dates', 'communes'],
    properties: {
      colonnes: { type: 'array', items: { type: 'string' } },
      communes: { type: 'array', items: { type: 'array' } },
    },
  },
};

/** One request of the page that explains these addresses. */
interface Example {
  /** What is asked, in French. */
  demande: string;
  address: string;
}

/** Ten requests, which a test makes of the built files. */
export const EXAMPLES: readonly Example[] = [
  { demande: 'Tout ce que nous savons du Lot', address: placeJsonAddress(territoire('DEP-46')) },
  { demande: 'Tout ce que nous savons de l’Occitanie', address: placeJsonAddress(territoire('REG-76')) },
  { demande: 'Ce qui vaut pour la France entière', address: placeJsonAddress(territoire('FR')) },
  {
    demande: 'Les communes du Lot, avec la dernière valeur de chaque mesure',
    address: communesJsonAddress(territoire('DEP-46')),
  },
  { demande: 'Toutes les valeurs du nombre de maisons de santé', address: indicateurJsonAddress('msp-nombre') },
  { demande: 'Les engagements de l’État', address: downloadAddress('engagements.json') },
  { demande: 'Les sources, avec leur licence', address: downloadAddress('sources.json') },
  { demande: 'Les désaccords entre sources', address: downloadAddress('desaccords.json') },
  { demande: 'Régions et départements à mettre sur une carte', address: downloadAddress('territoires.geojson') },
  { demande: 'L’adresse de la page de chaque fait chiffré', address: rowIndexAddress('faits') },
];
