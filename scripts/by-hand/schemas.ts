/**
 * Writes what documents the tables: `data/README.md` and one Table Schema for each of them in `data/schemas/`. Run it
 * after a change of declaration, or of the figures left out; a test proves that both are up to date. A failure in a
 * table that it reads and nothing is written.
 *
 *     node scripts/by-hand/schemas.ts [--data DIR]
 */
import { parseArgs } from 'node:util';
import { centresCommunes, communeTable } from '../../src/domain/tables/communes.ts';
import { TABLES } from '../../src/domain/tables/index.ts';
import type { Table } from '../../src/domain/tables/table.ts';
import { toDataReadme } from '../lib/data-readme.ts';
import { sortFailures, toReport, type Failure } from '../lib/failure.ts';
import { readTables, toValues } from '../lib/read-tables.ts';
import { toTableSchema } from '../lib/table-schema.ts';
import { writeAll } from '../lib/write-tables.ts';

/** The tables whose rows are written in the documentation. */
const READ = ['chiffres-non-repris', 'indicateurs-communes'] as const;

/** What the files of `communes/` have in common, for the documentation. */
const ANY_COMMUNE_TABLE = communeTable({
  id: '<indicateur>',
  nom: 'Valeurs par commune',
  dates: ['2022', '2023'],
  decimales: '1',
});

/**
 * The text of each file, by its path in the data folder, where the figures left out and the indicators of communes
 * are read; no file where one of these two tables has a failure.
 */
export function buildSchemas(dataDir: string): { failures: readonly Failure[]; files: Record<string, string> } {
  const tables = readTables(dataDir);
  const failures = READ.flatMap((name) => tables[name].failures);
  if (failures.length > 0) return { failures: sortFailures(failures), files: {} };
  return { failures, files: toFiles(toValues(tables)) };
}

function toFiles(values: Pick<ReturnType<typeof toValues>, (typeof READ)[number]>): Record<string, string> {
  const byCommune = values['indicateurs-communes'].map((indicator) => communeTable(indicator));
  const documented: [string, Table][] = [
    ...Object.entries(TABLES),
    ...[centresCommunes, ...byCommune].map((table): [string, Table] => [table.nom, table]),
  ];
  const schemas = documented.map(([name, table]) => [
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
  const { failures, files } = buildSchemas(values.data);
  if (failures.length > 0) {
    for (const line of toReport(failures, { folder: values.data, kept: 'its documentation' })) console.error(line);
    process.exitCode = 1;
    return;
  }
  writeAll(values.data, files);
  console.log(`${values.data}: ${Object.keys(files).length} files of documentation`);
}

if (process.argv[1] === import.meta.filename) main();
