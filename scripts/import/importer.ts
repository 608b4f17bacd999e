import type { Decoupage } from '../lib/read-decoupage.ts';
import type { Faults } from './faults.ts';
import type { OfficialFile } from './official-file.ts';

/** The cells of one row as text, by column. */
export type Cells = Readonly<Record<string, string>>;

/** A table of `data/` as it stands: no columns and no rows when the file is not there. */
export interface CurrentTable {
  columns: readonly string[];
  rows: readonly Cells[];
}

/** What an importer may ask of the project. It reads, and writes nothing. */
export interface Context {
  /** Month of the reading, `AAAA-MM`: no clock is asked. */
  date: string;
  decoupage: Decoupage;
  /** A table by its path in the data folder: `observations/msp-nombre.csv`. */
  current(file: string): CurrentTable;
}

/** A table as it would be written. */
export interface Proposal {
  file: string;
  columns: readonly string[];
  rows: readonly Cells[];
  /** The column that names a row. */
  key: string;
  /** The columns of numbers, whose largest changes are told. */
  numbers: readonly string[];
  /** What is put together of the rows, before and after; nothing of a column that they have not. */
  totals(rows: readonly Cells[]): readonly Total[];
}

/** One number put together of the rows of a table: what it is of, in French, and how much. */
export type Total = readonly [of: string, value: number];

/** The row of `sources.csv`. One that is there keeps what was written by hand: its dates alone follow the file. */
export type SourceRow = Readonly<
  Record<
    | 'id'
    | 'titre'
    | 'producteur'
    | 'page'
    | 'publie_le'
    | 'etat_au'
    | 'millesime_geo'
    | 'statut'
    | 'licence'
    | 'licence_url'
    | 'citation'
    | 'limites',
    string
  >
>;

/** What a file gives. */
export interface Imported {
  source: SourceRow;
  tables: readonly Proposal[];
  /** What the maintainer should know, in French: what was left out, converted, recognised, each with its count. */
  notes: readonly string[];
}

/** How one official file is read. */
export interface Importer {
  /** Its name in the command. */
  name: string;
  /** What it reads, in French, for the list of the command. */
  reads: string;
  /** Where the producer keeps the file, for `--telecharger`; null where there are several or none that lasts. */
  address: string | null;
  /** Reads the file to its end. With a fault, what is given is not written. */
  read(file: OfficialFile, context: Context, faults: Faults): Promise<Imported | null>;
}
