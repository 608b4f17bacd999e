import type { Source } from '../../src/domain/tables/index.ts';
import { ABSENCES } from '../../src/domain/valeur.ts';
import type { DownloadColumn } from '../../src/outputs/tables/download.ts';
import { foreignKeys, sourcesOfTable, type OpenTable } from '../../src/outputs/tables/open.ts';
import { fileLicence } from '../../src/outputs/files/licences.ts';
import { rowAddressTemplate } from '../../src/outputs/tables/row-address.ts';
import { pageAddress } from '../../src/store/full-address.ts';
import { sourceAddress } from '../../src/store/routes.ts';
import { SITE } from '../../src/site.ts';

/**
 * Every CSV of `/donnees/` in the words of CSV on the Web (https://www.w3.org/TR/tabular-metadata/): `csv-metadata.json`, where its
 * readers look by themselves.
 */
export function toCsvw(tables: readonly OpenTable[], { edition }: { edition: { date: string } }): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': SITE.langue }],
    'dc:title': SITE.nom,
    'dc:description': SITE.description,
    'dc:date': edition.date,
    dialect: { encoding: 'utf-8', delimiter: ',', quoteChar: '"', doubleQuote: true, header: true },
    tables: tables.map((table) => toTable(table, tables)),
  };
}

function toTable(table: OpenTable, tables: readonly OpenTable[]): object {
  const { nom, titre, description, key, columns } = table;
  const keys = foreignKeys(table, tables);
  const sources = sourcesOfTable(table);
  const licences = sources.flatMap((s) => fileLicence(s.licence, s.licence_url).adresse ?? []);
  const about = rowAddressTemplate(table);
  return {
    url: `${nom}.csv`,
    'dc:title': titre,
    'dc:description': description,
    ...(licences.length > 0 && { 'dc:license': [...new Set(licences)].map((address) => ({ '@id': address })) }),
    // the licences of a table that mixes sources are not those of each of its rows
    ...(sources.length > 0 && { 'dc:source': sources.map(toSource) }),
    tableSchema: {
      columns: columns.map(toColumn),
      primaryKey: [...key],
      ...(about !== null && { aboutUrl: about }),
      ...(keys.length > 0 && {
        foreignKeys: keys.map(({ column, table: target, key }) => ({
          columnReference: column,
          reference: { resource: `${target}.csv`, columnReference: key },
        })),
      }),
    },
  };
}

/** A source, and what its producer allows, in words where it declares no licence that we found. */
function toSource({ id, citation, licence, licence_url }: Source): object {
  const { adresse: address } = fileLicence(licence, licence_url);
  return {
    '@id': pageAddress(sourceAddress(id)),
    'dc:title': citation,
    ...(address === null ? { 'dc:rights': 'licence inconnue' } : { 'dc:license': { '@id': address } }),
  };
}

function toColumn({ nom, description, form, separator }: DownloadColumn): object {
  const { type, required, absences, enum: words, pattern } = form;
  const format = words ? `^(?:${words.join('|')})$` : pattern;
  return {
    name: nom,
    titles: nom,
    'dc:description': description,
    datatype:
      type === 'number'
        ? 'number'
        : format === undefined || separator !== undefined
          ? 'string'
          : { base: 'string', format },
    required,
    ...(absences && { null: ['', ...ABSENCES] }),
    ...(separator !== undefined && { separator }),
  };
}
