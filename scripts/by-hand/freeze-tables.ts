/**
 * Writes what the tables say at the date of the edition: `data/instantanes/<date>.csv` (npm run instantane). The page of
 * the updates is computed from two of them. Run again before the edition is published, it writes that edition's anew.
 *
 *     node scripts/by-hand/freeze-tables.ts [--data DIR] [--out DIR]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { instantanes } from '../../src/domain/tables/index.ts';
import { toInstantane } from '../joins/snapshot.ts';
import { readTables, toValues } from '../lib/read-tables.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, out: { type: 'string', default: 'data/instantanes' } },
});
const rows = toValues(readTables(values.data));
const date = rows.edition[0]?.date;
if (!date) throw new Error(`no edition in ${values.data}`);
const entries = toInstantane(rows, date);
mkdirSync(values.out, { recursive: true });
const columns = Object.keys(instantanes.columns);
writeFileSync(
  join(values.out, `${date}.csv`),
  `${Papa.unparse({ fields: columns, data: entries as unknown as object[] }, { newline: '\n' })}\n`,
);
console.log(`${values.out}/${date}.csv : ${entries.length} lignes`);
