import { createHash } from 'node:crypto';
import { TERRITOIRE_FORM } from '../../src/domain/territoire.ts';
import type {
  FileColumn,
  FileLicence,
  FigureMetadata,
  FileSource,
  ColumnType,
} from '../../src/outputs/files/metadata-shape.ts';
import { ABSENCES } from '../../src/domain/valeur.ts';

/** One file of the folder. */
export interface FolderFile {
  nom: string;
  content: Uint8Array;
}

/** A licence, in the words of Data Package. */
export interface Licence {
  name: string;
  title: string;
  path?: string;
}

interface Source {
  title: string;
  path?: string;
}

interface Field {
  name: string;
  type: 'number' | 'string';
  title: string;
  description?: string;
  constraints?: { pattern: string };
}

export interface Resource {
  name: string;
  path: string;
  profile: 'data-resource' | 'tabular-data-resource';
  title: string;
  format: string;
  mediatype: string;
  encoding?: 'utf-8';
  bytes: number;
  hash: string;
  licenses?: Licence[];
  sources?: Source[];
  dialect?: { delimiter: string; lineTerminator: string; quoteChar: string; doubleQuote: boolean; header: boolean };
  schema?: { fields: Field[]; missingValues: string[] };
}

/** A Data Package (https://specs.frictionlessdata.io/data-package/): what a folder holds, for programs. */
export interface DataPackage {
  profile: 'data-package';
  name: string;
  title: string;
  description: string;
  homepage: string;
  version: string;
  created: string;
  keywords: string[];
  contributors: { title: string; path: string; role: string }[];
  licenses: Licence[];
  sources: Source[];
  resources: Resource[];
}

/** What is known of a kind of file: its media type, whether it is text, and whether the producers' figures can be read in it. */
export const KINDS: Readonly<Record<string, { mediatype: string; text?: true; numbers?: true }>> = {
  csv: { mediatype: 'text/csv', text: true, numbers: true },
  xlsx: { mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', numbers: true },
  json: { mediatype: 'application/json', text: true, numbers: true },
  md: { mediatype: 'text/markdown', text: true },
  svg: { mediatype: 'image/svg+xml', text: true },
  png: { mediatype: 'image/png' },
  bib: { mediatype: 'application/x-bibtex', text: true },
  ris: { mediatype: 'application/x-research-info-systems', text: true },
};

const DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';
const MOTIFS: Partial<Record<ColumnType, string>> = {
  date: `^${DATE}(/${DATE})?$`,
  territoire: TERRITOIRE_FORM,
};

/**
 * The description of a figure's folder: one resource for each file, with its size and its hash; the CSV with its schema. Files take
 * the order given. Throws on a file of a kind that is not known, so that none goes undescribed.
 */
export function toDataPackage(m: FigureMetadata, files: readonly FolderFile[]): DataPackage {
  return {
    profile: 'data-package',
    name: m.id,
    title: m.titre,
    description: `${m.constat} ${m.sousTitre}.`,
    homepage: m.adresses.page,
    version: m.edition.date,
    created: `${m.edition.date}T00:00:00Z`,
    keywords: [m.theme, ...m.indicateurs.map(({ id }) => id)],
    contributors: [{ title: m.editeur.nom, path: m.editeur.adresse, role: 'publisher' }],
    licenses: [toLicence(m.licence)],
    sources: m.sources.map(toSource),
    resources: files.map((file) => toResource(m, file)),
  };
}

function toResource(m: FigureMetadata, { nom, content }: FolderFile): Resource {
  const extension = nom.slice(nom.lastIndexOf('.') + 1);
  const kind = KINDS[extension];
  if (!kind) throw new Error(`${m.id}/${nom}: a file of a kind that datapackage.json cannot describe`);
  const csv = nom === 'donnees.csv';
  return {
    name: csv ? 'donnees' : nom.replaceAll('.', '-'),
    path: nom,
    profile: csv ? 'tabular-data-resource' : 'data-resource',
    title: `${m.titre} (${nom})`,
    format: extension,
    mediatype: kind.mediatype,
    ...(kind.text && { encoding: 'utf-8' }),
    bytes: content.length,
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    // without licences of its own, a resource would be read as having those of the package
    ...(kind.numbers && { licenses: dataLicences(m), sources: m.sources.map(toSource) }),
    ...(csv && {
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      schema: { fields: m.colonnes.map(toField), missingValues: ['', ...ABSENCES] },
    }),
  };
}

function toField({ nom, titre, description, type }: FileColumn): Field {
  const pattern = MOTIFS[type];
  return {
    name: nom,
    type: type === 'nombre' ? 'number' : 'string',
    title: titre,
    ...(description && { description }),
    ...(pattern && { constraints: { pattern } }),
  };
}

/** The licences of the figures, each once, then ours for the words around them. */
function dataLicences({ sources, licence }: FigureMetadata): Licence[] {
  const byName = new Map([...sources.map((s) => s.licence), licence].map((l) => [l.nom, toLicence(l)]));
  return [...byName.values()];
}

/** `notspecified` is the Open Definition's word for a licence that the producer does not declare. */
export function toLicence({ id, nom, adresse }: FileLicence): Licence {
  if (id === null) return { name: 'notspecified', title: 'Licence inconnue\u202F: cherchée, non trouvée' };
  return { name: id, title: nom, ...(adresse !== null && { path: adresse }) };
}

function toSource({ citation, page }: FileSource): Source {
  return { title: citation, ...(page !== 'inconnu' && { path: page }) };
}
