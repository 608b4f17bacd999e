import { createHash } from 'node:crypto';
import type { OpenTable } from '../../src/outputs/tables/open.ts';
import { pageAddress } from '../../src/store/full-address.ts';
import { downloadAddress, PAGES } from '../../src/store/routes.ts';
import { SITE } from '../../src/site.ts';
import type { OpenOptions } from './package.ts';

/** The terms of Croissant 1.0 (https://docs.mlcommons.org/croissant/), and those of schema.org without prefix. */
const CONTEXT = {
  '@language': 'fr',
  '@vocab': 'https://schema.org/',
  citeAs: 'cr:citeAs',
  column: 'cr:column',
  conformsTo: 'dct:conformsTo',
  cr: 'http://mlcommons.org/croissant/',
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  dct: 'http://purl.org/dc/terms/',
  extract: 'cr:extract',
  field: 'cr:field',
  fileObject: 'cr:fileObject',
  fileSet: 'cr:fileSet',
  format: 'cr:format',
  includes: 'cr:includes',
  isLiveDataset: 'cr:isLiveDataset',
  key: 'cr:key',
  recordSet: 'cr:recordSet',
  references: 'cr:references',
  sc: 'https://schema.org/',
  source: 'cr:source',
};

/** The table of observations as Croissant describes what programs learn from. */
export function toCroissant(
  { nom, titre, description, key, columns }: OpenTable,
  { edition, readFile }: OpenOptions,
): object {
  const file = `${nom}.csv`;
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    name: `dernier-kilometre-${nom}`,
    alternateName: `${SITE.nom} : ${titre}`,
    description,
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    url: pageAddress(PAGES.donnees),
    license: pageAddress(`${PAGES.aPropos}#reprendre`),
    version: edition.date,
    datePublished: edition.date,
    creator: { '@type': 'sc:Organization', name: SITE.nom, url: pageAddress('/') },
    citeAs: `${SITE.nom}, édition du ${edition.date}, ${pageAddress(PAGES.donnees)}`,
    distribution: [
      {
        '@type': 'cr:FileObject',
        '@id': file,
        name: file,
        contentUrl: pageAddress(downloadAddress(file)),
        encodingFormat: 'text/csv',
        sha256: createHash('sha256').update(readFile(file)).digest('hex'),
      },
    ],
    recordSet: [
      {
        '@type': 'cr:RecordSet',
        '@id': nom,
        name: nom,
        key: key.map((key) => ({ '@id': `${nom}/${key}` })),
        field: columns.map((column) => ({
          '@type': 'cr:Field',
          '@id': `${nom}/${column.nom}`,
          name: column.nom,
          description: column.description,
          // a number of this table may be the reason for its absence: as the file has it, a text
          dataType: column.form.type === 'number' && !column.form.absences ? 'sc:Float' : 'sc:Text',
          source: { fileObject: { '@id': file }, extract: { column: column.nom } },
        })),
      },
    ],
  };
}
