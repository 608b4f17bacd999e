/**
 * Writes the names that communes bore and do not bear any more, into `data/anciens-noms.csv`: those of the history of the
 * register that version 0.7.0 of the package of Etalab held, in 2020, and that later ones do not. The rows of other sources
 * stay as they are; one that has a failure and nothing is written. The build reads the table alone.
 *
 *     node scripts/by-hand/old-names.ts [--data DIR]
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { oldNames } from '../../src/domain/tables/old-names.ts';
import { toOldNames, type EtatCommune } from '../joins/old-names.ts';
import { sortFailures, toReport, type Failure } from '../lib/failure.ts';
import { readDecoupage } from '../lib/read-decoupage.ts';
import { readTable } from '../lib/read-table.ts';
import { readDataFile } from '../lib/read-tables.ts';
import { toText, writeAll } from '../lib/write-tables.ts';

const FILE = 'anciens-noms.csv';
/** The row of `sources.csv` that stands for the package. */
const SOURCE = 'historique-communes-2020';

/** The text of the table: the rows of other sources, then those of the history; null where the table has a failure. */
export function buildOldNames(dataDir: string): { failures: readonly Failure[]; text: string | null } {
  const { rows, failures } = readTable(oldNames, [readDataFile(FILE, oldNames, dataDir)]);
  if (failures.length > 0) return { failures: sortFailures(failures), text: null };
  const path = createRequire(import.meta.url).resolve('decoupage-2020/data/historique-communes.json');
  const etats = JSON.parse(readFileSync(path, 'utf8')) as EtatCommune[];
  const others = rows.filter(({ values }) => values.source !== SOURCE).map(({ cells }) => cells);
  const names = toOldNames(etats, readDecoupage().communes, SOURCE).map((name) => ({ ...name }));
  return { failures, text: toText(Object.keys(oldNames.columns), [...others, ...names]) };
}

function main(): void {
  const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
  const { failures, text } = buildOldNames(values.data);
  if (text === null) {
    for (const line of toReport(failures, { folder: values.data, kept: FILE })) console.error(line);
    process.exitCode = 1;
    return;
  }
  writeAll(values.data, { [FILE]: text });
  console.log(`${values.data}/${FILE} : ${text.split('\n').length - 2} lignes`);
}

if (process.argv[1] === import.meta.filename) main();
