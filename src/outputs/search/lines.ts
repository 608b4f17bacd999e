/** A commune of the index: its code, its name, its weight, and its postcodes where the index is that of postcodes. */
type SearchCommuneRow = [code: string, nom: string, poids: number, codesPostaux?: string];

/** An intercommunality: its siren, its name, its weight, the code of its first département. */
type SearchEpciRow = [siren: string, nom: string, poids: number, departement: string];

/**
 * A name or a code that is no commune’s any more: its code, the name, its weight, the code and the name of the commune it leads to; or
 * those of a région, their codes written « REG-76 ».
 */
type SearchOldNameRow = [code: string, nom: string, poids: number, vers: string, nomActuel: string];

/** A collectivité d’outre-mer without page, and its communes: their codes are those of the COG. */
const OUTSIDE_SCOPE = /^(97[578]|98)/;

/** A line of the index; its kind shows in its form. */
export type SearchRow = SearchCommuneRow | SearchEpciRow | SearchOldNameRow;

/** What is loaded once: the names of régions and départements by code, which prefixes are split, which pages exist. */
export interface SearchIndex {
  regions: Readonly<Record<string, string>>;
  departements: Readonly<Record<string, string>>;
  /** The collectivités d’outre-mer that no published figure covers. */
  collectivites: Readonly<Record<string, string>>;
  /** The codes of the départements of each région, by the code of the région. */
  departementsDe: Readonly<Record<string, string>>;
  /** For each prefix whose lines are in several files: the characters that may follow it. */
  suites: Followers;
  /** Whether every commune, every intercommunality has its page; else they lead to their département. */
  pages: { communes: boolean; epci: boolean };
}

/** A file of the index: its lines, the heaviest first; after how many there are, when those of other files are left out. */
export type FileEntry = readonly SearchRow[] | readonly [total: number, ...lignes: SearchRow[]];

/** The lines of a file, and how many there are with those of the files that follow it. */
export function linesOf(file: FileEntry): { lines: readonly SearchRow[]; total: number } {
  const [first, ...rest] = file;
  return typeof first === 'number'
    ? { lines: rest as SearchRow[], total: first }
    : { lines: file as readonly SearchRow[], total: file.length };
}

export type Followers = Readonly<Record<string, string>>;

/** Whether the line is that of an intercommunality. */
export function isEpci(row: SearchRow): row is SearchEpciRow {
  return row[0].length === 9;
}

/** Whether the line is that of a former commune or of an arrondissement. */
export function isOld(row: SearchRow): row is SearchOldNameRow {
  return row.length === 5;
}

/** Whether the line is that of a région of before. */
export function isOldRegion([code]: SearchRow): boolean {
  return code.startsWith('REG-');
}

/** Whether the line is that of a place that no published figure covers, hence without page. */
export function isOutsideScope([code]: SearchRow): boolean {
  return code.length < 9 && OUTSIDE_SCOPE.test(code);
}
