/**
 * Writes the names that communes bore and do not bear any more, into `data/anciens-noms.csv`: those of the history of the
 * register that version 0.7.0 of the package of Etalab held, in 2020, and that later ones do not. The rows of other sources
 * stay as they are. The build reads the table alone.
 *
 *     node scripts/by-hand/old-names.ts [--data DIR]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import type { OldName } from '../../src/domain/tables/index.ts';
import { oldNames } from '../../src/domain/tables/old-names.ts';
import { toOldNames, type EtatCommune } from '../joins/old-names.ts';
import { readDecoupage } from '../lib/read-decoupage.ts';

/** The row of `sources.csv` that stands for the package. */
const SOURCE = 'historique-communes-2020';

/** The text of the table: the rows of other sources, then those of the history. */
export function buildOldNames(dataDir: string): string {
  const path = createRequire(import.meta.url).resolve('decoupage-2020/data/historique-communes.json');
  const etats = JSON.parse(readFileSync(path, 'utf8')) as EtatCommune[];
  const table = readFileSync(join(dataDir, 'anciens-noms.csv'), 'utf8');
  const others = Papa.parse<OldName>(table, { header: true, skipEmptyLines: true }).data.filter(
    ({ source }) => source !== SOURCE,
  );
  const rows: OldName[] = [...others, ...toOldNames(etats, readDecoupage().communes, SOURCE)];
  return `${Papa.unparse({ fields: Object.keys(oldNames.columns), data: rows }, { newline: '\n' })}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
  const text = buildOldNames(values.data);
  writeFileSync(join(values.data, 'anciens-noms.csv'), text);
  console.log(`${values.data}/anciens-noms.csv : ${text.split('\n').length - 2} lignes`);
}
