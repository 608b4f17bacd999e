/**
 * Writes what the tables say at the date of the edition: `data/instantanes/<date>.csv` (npm run instantane). The page
 * of the updates is computed from two of them. Run again before the edition is published, it writes that edition's
 * anew. One failure of the tables and nothing is written: each is printed with its place, as the build prints it.
 *
 *     node scripts/by-hand/freeze-tables.ts [--data DIR] [--out DIR]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { instantanes } from '../../src/domain/tables/index.ts';
import { toInstantane } from '../joins/snapshot.ts';
import { toReport, type Failure } from '../lib/failure.ts';
import { readTables, toValues, type Tables } from '../lib/read-tables.ts';
import { toText, writeAll } from '../lib/write-tables.ts';
import { readData, type OptionsReadData } from '../steps/data.ts';

/** What a run found. With a failure, the output folder is as it was. */
export interface ResultFreeze {
  failures: readonly Failure[];
  /** The file that was written, and how many rows it has; null with a failure. */
  written: { file: string; rows: number } | null;
}

/** Holds the tables against all that a build holds them to, then writes the snapshot of their edition. */
export function freezeTables({ outDir, ...input }: OptionsReadData & { outDir: string }): ResultFreeze {
  const before = withoutOwnSnapshot(readTables(input.dataDir, input.tables));
  const { tables, failures } = readData({ ...input, tables: before });
  if (failures.length > 0) return { failures, written: null };
  const values = toValues(tables);
  const { date } = values.edition[0]!;
  const entries = toInstantane(values, date);
  const name = `${date}.csv`;
  writeAll(outDir, { [name]: toText(Object.keys(instantanes.columns), entries) });
  return { failures: [], written: { file: join(outDir, name), rows: entries.length } };
}

/**
 * The tables without the snapshot of their own edition, nor the want of any: it is what will be written anew, so that
 * what it said before, of a row that has left the tables since, binds nothing.
 */
function withoutOwnSnapshot(tables: Tables): Tables {
  const own = `${instantanes.nom}${tables.edition.rows[0]?.values.date}.csv`;
  const isKept = ({ file }: { file: string }): boolean => file !== own && file !== instantanes.nom;
  const { rows, failures, ...rest } = tables.instantanes;
  return {
    ...tables,
    instantanes: { ...rest, rows: rows.filter(isKept), failures: failures.filter(isKept) },
  };
}

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' }, out: { type: 'string' } } });
  const outDir = values.out ?? join(values.data, 'instantanes');
  const { failures, written } = freezeTables({ dataDir: values.data, outDir });
  if (written) console.log(`${written.file} : ${written.rows} lignes`);
  else {
    for (const line of toReport(failures, { folder: values.data, kept: outDir })) console.error(line);
    process.exitCode = 1;
  }
}

if (process.argv[1] === import.meta.filename) main();
