import { createHash } from 'node:crypto';
import type { Source } from '../../src/domain/tables/index.ts';
import { ABSENCES } from '../../src/domain/valeur.ts';
import { fileLicence } from '../../src/outputs/files/licences.ts';
import type { DownloadColumn } from '../../src/outputs/tables/download.ts';
import { foreignKeys, sourcesOfTable, type OpenTable } from '../../src/outputs/tables/open.ts';
import { pageAddress } from '../../src/store/full-address.ts';
import { PAGES } from '../../src/store/routes.ts';
import { SITE } from '../../src/site.ts';
import { toLicence, type Licence } from '../lib/data-package.ts';

/** Where the profiles of Data Package v2 are published. */
const PROFILES = 'https://datapackage.org/profiles/2.0';

/** What a description of the whole needs to know. */
export interface OpenOptions {
  edition: { date: string };
  /** The bytes of a file of `/donnees/`. */
  readFile: (name: string) => Uint8Array;
}

interface PackageSource {
  title: string;
  path?: string;
  version: string;
  /** Beyond the specification: what the producer allows. */
  licenses: Licence[];
}

/** Our licence, for words and drawings, and for what no producer counts. */
const OURS = toLicence(fileLicence('CC BY 4.0'));

/** All the tables of `/donnees/` as one Data Package v2 (https://datapackage.org/): keys between tables, licences by source. */
export function toOpenPackage(tables: readonly OpenTable[], { edition, readFile }: OpenOptions): object {
  const every = [...new Map(tables.flatMap(sourcesOfTable).map((s) => [s.id, s])).values()];
  return {
    $schema: `${PROFILES}/datapackage.json`,
    name: 'dernier-kilometre',
    id: pageAddress(`${PAGES.donnees}datapackage.json`),
    title: SITE.nom,
    description: SITE.description,
    homepage: pageAddress(PAGES.donnees),
    version: edition.date,
    created: `${edition.date}T00:00:00Z`,
    keywords: ['accès aux soins', 'promesses', 'territoires'],
    contributors: [{ title: SITE.nom, path: pageAddress('/'), roles: ['publisher'] }],
    licenses: [OURS],
    sources: every.map(toSource),
    resources: tables.map((table) => toResource(table, { tables, content: readFile(`${table.nom}.csv`) })),
  };
}

function toResource(
  table: OpenTable,
  { tables, content }: { tables: readonly OpenTable[]; content: Uint8Array },
): object {
  const { nom, titre, description, key, columns } = table;
  const own = sourcesOfTable(table);
  const keys = foreignKeys(table, tables);
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name: nom,
    type: 'table',
    // what readers of the first version look for
    profile: 'tabular-data-resource',
    path: `${nom}.csv`,
    title: titre,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: content.length,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    licenses: own.length > 0 ? licencesOf(own) : [OURS],
    ...(own.length > 0 && { sources: own.map(toSource) }),
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map(toField),
      missingValues: columns.some(({ form }) => form.absences) ? ['', ...ABSENCES] : [''],
      primaryKey: [...key],
      ...(keys.length > 0 && {
        foreignKeys: keys.map(({ column, table: target, key }) => ({
          fields: column,
          reference: { resource: target, fields: key },
        })),
      }),
    },
  };
}

function toField({ nom, description, form }: DownloadColumn): object {
  const { type, required, absences: _, ...rest } = form;
  return { name: nom, type, description, constraints: { required, ...rest } };
}

/** The licences of sources, each once, under the name that Data Package gives one that is not known. */
export function licencesOf(sources: readonly Source[]): Licence[] {
  const all = sources.map(({ licence, licence_url }) => toLicence(fileLicence(licence, licence_url)));
  return [...new Map(all.map((licence) => [licence.name, licence])).values()];
}

function toSource(source: Source): PackageSource {
  const { citation, page, etat_au } = source;
  return {
    title: citation,
    ...(page !== 'inconnu' && { path: page }),
    version: etat_au,
    licenses: licencesOf([source]),
  };
}
