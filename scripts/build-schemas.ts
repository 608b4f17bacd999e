/**
 * Writes what documents the tables: `data/README.md` and one Table Schema for each of them in `data/schemas/`. Run it
 * after a change of declaration, or of the figures left out; a test proves that both are up to date.
 *
 *     node scripts/build-schemas.ts [--data DIR]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { TABLES } from '../src/domain/tables/index.ts';
import { toDataReadme } from './lib/data-readme.ts';
import { readTables, toValues } from './lib/read-tables.ts';
import { toTableSchema } from './lib/table-schema.ts';

/** The text of each file, by its path in the data folder; the figures left out are read there. */
export function buildSchemas(dataDir: string): Record<string, string> {
  const tables = Object.entries(TABLES);
  const schemas = tables.map(([name, table]) => [
    `schemas/${name}.json`,
    `${JSON.stringify(toTableSchema(table), null, 2)}\n`,
  ]);
  return {
    'README.md': toDataReadme(Object.values(TABLES), toValues(readTables(dataDir))['chiffres-non-repris']),
    ...Object.fromEntries(schemas),
  };
}

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
  const files = Object.entries(buildSchemas(values.data));
  for (const [name, text] of files) {
    const path = join(values.data, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`${values.data}: ${files.length} files of documentation`);
}

if (process.argv[1] === import.meta.filename) main();
