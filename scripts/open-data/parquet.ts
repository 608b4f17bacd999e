import { parquetWriteBuffer } from 'hyparquet-writer';
import type { OpenTable } from '../../src/outputs/tables/open.ts';
import { typedColumns } from './typed.ts';

/** A table as a Parquet file: numbers as doubles, texts in a dictionary where they repeat, statistics of each column. Same bytes at each build. */
export function toParquet({ columns, readRows }: OpenTable, { edition }: { edition: { date: string } }): Uint8Array {
  const rows = readRows();
  const columnData = columns.flatMap(typedColumns).map(({ nom, type, required, of }) => ({
    name: nom,
    data: rows.map(of),
    type: type === 'number' ? ('DOUBLE' as const) : ('STRING' as const),
    nullable: !required,
  }));
  const buffer = parquetWriteBuffer({
    columnData,
    createdBy: 'dernier-kilometre',
    kvMetadata: [{ key: 'edition', value: edition.date }],
  });
  return new Uint8Array(buffer);
}
