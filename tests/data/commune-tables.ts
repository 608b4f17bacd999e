import { toCommuneCodes, toOldCodeRows } from '../../scripts/joins/fine-territoires.ts';
import { readCommuneTables, type CommuneTables } from '../../scripts/lib/read-commune-tables.ts';
import type { Decoupage } from '../../scripts/lib/read-decoupage.ts';
import { readTables, toValues } from '../../scripts/lib/read-tables.ts';

/** What a data folder publishes by commune, read as the pipeline reads it. */
export function readAllCommuneTables(dataDir: string, decoupage: Decoupage): CommuneTables {
  const declared = toValues(readTables(dataDir))['indicateurs-communes'];
  return readCommuneTables(dataDir, declared, toCommuneCodes(decoupage, toOldCodeRows(decoupage)));
}
