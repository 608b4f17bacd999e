/**
 * Writes what documents the tables: `data/README.md` and one Table Schema for each of them in `data/schemas/`. Run it
 * after a change of declaration, or of the figures left out; a test proves that both are up to date.
 *
 *     node scripts/by-hand/schemas.ts [--data DIR]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { centresCommunes, communeTable } from '../../src/domain/tables/communes.ts';
import { TABLES } from '../../src/domain/tables/index.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { toDataReadme } from '../lib/data-readme.ts';
import { readTables, toValues } from '../lib/read-tables.ts';
import { toTableSchema } from '../lib/table-schema.ts';

/** What the files of `communes/` have in common, for the documentation. */
const ANY_COMMUNE_TABLE = communeTable({
  id: '<indicateur>',
  nom: 'Valeurs par commune',
  dates: ['2022', '2023'],
  decimales: '1',
});

/** The text of each file, by its path in the data folder; the figures left out are read there. */
export function buildSchemas(dataDir: string): Record<string, string> {
  const values = toValues(readTables(dataDir));
  const byCommune = values['indicateurs-communes'].map((indicator) => communeTable(indicator));
  const tables: [string, Table][] = [
    ...Object.entries(TABLES),
    ...[centresCommunes, ...byCommune].map((table): [string, Table] => [table.nom, table]),
  ];
  const schemas = tables.map(([name, table]) => [
    `schemas/${name}.json`,
    `${JSON.stringify(toTableSchema(table), null, 2)}\n`,
  ]);
  return {
    'README.md': toDataReadme(
      [...Object.values(TABLES), ANY_COMMUNE_TABLE, centresCommunes],
      values['chiffres-non-repris'],
    ),
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
