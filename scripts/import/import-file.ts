import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importations } from '../../src/domain/tables/imported.ts';
import { sources } from '../../src/domain/tables/index.ts';
import { readData } from '../steps/data.ts';
import { sortFailures, type Failure } from '../lib/failure.ts';
import { readDecoupage, type Decoupage } from '../lib/read-decoupage.ts';
import { toText, writeAll } from '../lib/write-tables.ts';
import { noTotals, toChanges, type Changes } from './changes.ts';
import { Faults } from './faults.ts';
import type { Cells, CurrentTable, Imported, Importer, Proposal } from './importer.ts';
import { identityOf, type Identity, type OfficialFile } from './official-file.ts';
import { readCurrent } from './tables.ts';

export interface ImportOptions {
  importer: Importer;
  file: OfficialFile;
  dataDir: string;
  /** Month of the reading, `AAAA-MM`; that of the edition when absent. */
  date?: string | undefined;
  decoupage?: Decoupage;
}

/** What an import did. With a failure, the data folder is as it was. */
export interface ImportResult {
  /** What is wrong with the official file. */
  faults: readonly Failure[];
  /** What is wrong with the tables that it would write again, or would be, were it written. */
  failures: readonly Failure[];
  changes: readonly Changes[];
  notes: readonly string[];
  identity: Identity | null;
}

const SOURCES = 'sources.csv';
const IMPORTATIONS = 'importations.csv';

/**
 * Reads an official file, holds it against what is declared of it, refuses to write again a table that it could not
 * read whole, holds the tables that it would give against all that a build holds them to, in a copy, and only then
 * writes them, with the row of the source and the identity of the file.
 */
export async function importFile({
  importer,
  file,
  dataDir,
  date,
  decoupage = readDecoupage(),
}: ImportOptions): Promise<ImportResult> {
  const misread = new Map<string, readonly Failure[]>();
  const current = (name: string): CurrentTable => {
    const { failures, ...table } = readCurrent(dataDir, name);
    misread.set(name, failures);
    return table;
  };
  const month = date ?? (current('edition.csv').rows[0]?.['date'] ?? '').slice(0, 7);
  const faults = new Faults(file.name);
  const imported = await importer.read(file, { date: month, decoupage, current }, faults);
  const refused = { failures: [], changes: [], notes: imported?.notes ?? [], identity: null };
  // what could not be read of a table would leave it when it is written
  const lost = (): Failure[] => sortFailures([...misread.values()].flat());
  if (faults.any || imported === null) return { ...refused, faults: faults.list(), failures: lost() };

  const identity = await identityOf(file);
  const sourceRows = current(SOURCES).rows;
  const importationRows = current(IMPORTATIONS).rows;
  const isKnown = sourceRows.some(({ id }) => id === imported.source.id);
  const isRead = importationRows.some(({ id }) => id === importationId(imported, identity));
  const reread =
    isKnown && !isRead ? [`la source ${imported.source.id} était déjà là : relire ses limites, écrites à la main`] : [];
  const proposals = [
    ...imported.tables,
    sourceProposal(imported, month, sourceRows),
    importationProposal(imported, file, identity, month, importationRows),
  ];
  const before = proposals.map(({ file: name }) => current(name));
  if (lost().length > 0) return { ...refused, faults: [], failures: lost() };
  const files = Object.fromEntries(proposals.map(({ file: name, columns, rows }) => [name, toText(columns, rows)]));
  const failures = failuresOf(dataDir, files, decoupage);
  if (failures.length > 0) return { ...refused, faults: [], failures };

  const changes = proposals.map((proposal, i) => toChanges(before[i]!, proposal));
  writeAll(dataDir, files);
  return { faults: [], failures: [], changes, notes: [...imported.notes, ...reread], identity };
}

/** What a build would say of the tables with these files in them. */
function failuresOf(
  dataDir: string,
  files: Readonly<Record<string, string>>,
  decoupage: Decoupage,
): readonly Failure[] {
  const copy = mkdtempSync(join(tmpdir(), 'importer-'));
  try {
    cpSync(dataDir, join(copy, 'data'), { recursive: true });
    writeAll(join(copy, 'data'), files);
    return readData({ dataDir: join(copy, 'data'), decoupage }).failures;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** `sources.csv` with the source of the file: whole where it is new; where it is there, its dates alone. */
function sourceProposal({ source }: Imported, month: string, rows: readonly Cells[]): Proposal {
  const there = rows.find(({ id }) => id === source.id);
  const row: Cells =
    there === undefined
      ? { ...source, nature: 'jeu-de-donnees', consulte_le: month, licence_lue_dans: 'inconnu' }
      : { ...there, consulte_le: month, etat_au: source.etat_au };
  return {
    file: SOURCES,
    columns: Object.keys(sources.columns),
    rows: there === undefined ? [...rows, row] : rows.map((other) => (other === there ? row : other)),
    key: 'id',
    numbers: [],
    totals: noTotals,
  };
}

/** `importations.csv` with the file: the same bytes are one row, whenever they are read again. */
function importationProposal(
  imported: Imported,
  { name, address }: OfficialFile,
  identity: Identity,
  month: string,
  rows: readonly Cells[],
): Proposal {
  const { source, tables } = imported;
  const { bytes, sha256 } = identity;
  const row: Cells = {
    id: importationId(imported, identity),
    source: source.id,
    fichier: name,
    adresse: address,
    importe_le: month,
    octets: String(bytes),
    sha256,
    tables: tables.map(({ file }) => file.replace(/\.csv$/, '')).join(' '),
  };
  return {
    file: IMPORTATIONS,
    columns: Object.keys(importations.columns),
    rows: rows.some(({ id }) => id === row['id']) ? rows : [...rows, row],
    key: 'id',
    numbers: [],
    totals: noTotals,
  };
}

/** The key of a file in `importations.csv`. */
function importationId({ source }: Imported, { sha256 }: Identity): string {
  return `${source.id}.${sha256.slice(0, 12)}`;
}
