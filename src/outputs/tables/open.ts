import { once } from '../../store/once.ts';
import { communeIndicators, observations, source, sources, type CitableRow } from '../../store/rows.ts';
import type { Source } from '../../domain/tables/index.ts';
import { COMMUNES_TABLE, communeRows } from './communes.ts';
import type { DownloadableTable, DownloadColumn, DownloadShape } from './download.ts';
import { DOWNLOADED_TABLES } from './tables.ts';

/** A table that machines take: its shape, and its rows, made when they are asked for. */
export interface OpenTable extends DownloadShape {
  readRows: () => DownloadableTable['rows'];
}

/** A column that holds keys of another table. */
interface ForeignKey {
  column: string;
  table: string;
  key: string;
}

/** Every table of `/donnees/`, one description for every form in which it is handed over. */
export const OPEN_TABLES: readonly OpenTable[] = [
  ...DOWNLOADED_TABLES.map(({ rows: readRows, ...shape }) => ({ ...shape, readRows: () => readRows })),
  { ...COMMUNES_TABLE, readRows: once(communeRows) },
];

/** Those of the database: thirty-five thousand communes would weigh three times all the rest, and are taken in Parquet. */
export const DATABASE_TABLES: readonly OpenTable[] = OPEN_TABLES.filter(({ nom }) => nom !== COMMUNES_TABLE.nom);

/** The columns that hold one key of one table each: a list, or a key of several tables, is in the documentation alone. */
export function foreignKeys({ columns }: DownloadShape, tables: readonly DownloadShape[] = OPEN_TABLES): ForeignKey[] {
  return columns.flatMap(({ nom, separator, tables: [table, ...others] = [] }): ForeignKey[] => {
    const target = tables.find((t) => t.nom === table);
    const [key, ...keys] = target?.key ?? [];
    if (separator !== undefined || others.length > 0 || !target || key === undefined || keys.length > 0) return [];
    return [{ column: nom, table: target.nom, key }];
  });
}

/** The sources of the rows of a table, in the order of `sources.csv`: none where its words are ours. */
export function sourcesOfTable({ nom, columns, readRows }: OpenTable): readonly Source[] {
  // `sources` lists them all, and takes nothing from them
  if (nom === 'sources') return [];
  // the values of communes, and what is converted of them, are read where their indicators say
  if (nom === 'communes' || nom === 'conversions-communes') return sourcesNamed(communeIndicators.map((i) => i.source));
  const named = columns.filter(({ tables }) => tables?.includes('sources'));
  return sourcesNamed(readRows().flatMap((row) => named.flatMap((column) => keysIn(column, row[column.nom]))));
}

/** The sources of an indicator's observations. */
export function sourcesOfIndicateur(id: string): readonly Source[] {
  return sourcesOfRows(observations.filter(({ indicateur }) => indicateur === id));
}

/** The sources of rows, each once. */
export function sourcesOfRows(rows: readonly Pick<CitableRow, 'source'>[]): readonly Source[] {
  return sourcesNamed(rows.map((row) => row.source));
}

/** The keys that a cell holds. */
export function keysIn({ separator }: Pick<DownloadColumn, 'separator'>, cell: unknown): string[] {
  const text = typeof cell === 'string' ? cell : '';
  if (text === '') return [];
  return separator === undefined ? [text] : text.split(separator);
}

function sourcesNamed(ids: readonly string[]): readonly Source[] {
  const named = new Set(ids.map((id) => source(id).id));
  return sources.filter(({ id }) => named.has(id));
}
