/**
 * What machines take of the built site, from the one description of the tables: a Data Package of the whole, a SQLite database, a
 * Parquet file for each table.
 *
 *     node scripts/steps/open-data.ts [--dist DIR]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { OPEN_TABLES } from '../../src/outputs/tables/open.ts';
import { edition } from '../../src/store/rows.ts';
import { toOpenPackage } from '../open-data/package.ts';
import { toParquet } from '../open-data/parquet.ts';
import { toSqlite } from '../open-data/sqlite.ts';

const { values } = parseArgs({
  options: { dist: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) } },
});
const folder = join(values.dist, 'donnees');
const readFile = (name: string): Uint8Array => readFileSync(join(folder, name));

let weight = 0;
function write(name: string, content: Uint8Array | string): void {
  const bytes = Buffer.from(content);
  weight += bytes.length;
  writeFileSync(join(folder, name), bytes);
}

for (const table of OPEN_TABLES) write(`${table.nom}.parquet`, toParquet(table, { edition }));
write('dernier-kilometre.sqlite', toSqlite(OPEN_TABLES));
write('datapackage.json', toJson(toOpenPackage(OPEN_TABLES, { edition, readFile })));
console.log(
  `dist/donnees : ${OPEN_TABLES.length} tables pour les machines, ${(weight / 1e6).toFixed(1)} Mo, en ${(performance.now() / 1000).toFixed(1)} s`,
);

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
