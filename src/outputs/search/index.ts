import { codeFileOf } from './files.ts';
import { SKIPPED, tailOf, termesOf } from './terms.ts';
import { isEpci, type FileEntry, type SearchRow, type Followers } from './lines.ts';

/** The files of an index, by the prefix of what is in them, and the prefixes that were split. */
interface Index {
  followers: Followers;
  files: ReadonlyMap<string, FileEntry>;
}

interface OptionsIndex {
  /** Lines that a file may have before it is split by the next character. */
  ceiling: number;
  /** Lines, the heaviest, that stand for a split prefix. */
  head: number;
}

/**
 * Lines that a file may have: with more, the heaviest outgrows what a first suggestion may weigh with the map; with fewer, the map does,
 * since it names what is split.
 */
const CEILING: OptionsIndex = { ceiling: 180, head: 80 };

/**
 * The index of all lines by the prefix of their terms. A prefix of too many lines has a file of its heaviest ones and of
 * those that it names exactly, and a file, or more, for each character that follows. Heaviest first in each file.
 */
export function index(rows: readonly SearchRow[], options: OptionsIndex = CEILING): Index {
  return split(
    rows.flatMap((row) => {
      const { own, others } = termesOf(row);
      return [...own, ...others].map((terme) => ({ terme, row: withoutOtherPostcodes(row, terme) }));
    }),
    options,
  );
}

/** The index by what follows the first letters, which finds a name whose first letters are mistyped. */
export function indexFinal(rows: readonly SearchRow[], options: OptionsIndex = CEILING): Index {
  return split(
    rows.flatMap((row) =>
      termesOf(row)
        .own.filter((terme) => /^[a-z]/.test(terme))
        .flatMap((terme) =>
          SKIPPED.map((skipped) => ({ terme: tailOf(terme, skipped), row: withoutOtherPostcodes(row, terme) })),
        )
        .filter(({ terme }) => terme !== ''),
    ),
    options,
  );
}

/**
 * The lines by their code, in a file for the start and the end of the code, so that the name of the file follows from it: ten for each
 * département and ten for the intercommunalities, all of them light.
 */
export function indexCodes(rows: readonly SearchRow[]): ReadonlyMap<string, readonly SearchRow[]> {
  return Map.groupBy(
    rows
      .toSorted((a, b) => compare(a[0], b[0]))
      // nothing orders an intercommunality found by its code
      .map((row): SearchRow => (isEpci(row) ? [row[0], row[1], 0, row[3]] : withoutPostcodes(row))),
    ([code]) => codeFileOf(code),
  );
}

interface Input {
  terme: string;
  row: SearchRow;
}

function split(inputs: readonly Input[], { ceiling, head }: OptionsIndex): Index {
  const followers: Record<string, string> = {};
  const files = new Map<string, FileEntry>();
  const visit = (prefix: string, inside: readonly Input[]): void => {
    const lines = toRows(inside);
    if (prefix !== '' && lines.length <= ceiling) {
      files.set(prefix, lines);
      return;
    }
    const exact = inside.filter(({ terme }) => terme === prefix);
    const most = inside.filter(({ terme }) => terme !== prefix);
    if (prefix !== '') {
      const first = new Set([...toRows(exact), ...lines.slice(0, head)]);
      files.set(prefix, [lines.length, ...[...first].sort(byWeight)]);
    }
    const groups = Map.groupBy(most, ({ terme }) => terme.charAt(prefix.length));
    const characters = [...groups.keys()].sort();
    followers[prefix] = characters.join('');
    for (const character of characters) visit(prefix + character, groups.get(character) ?? []);
  };
  visit('', inputs);
  return { followers, files };
}

/** Each line once, heaviest first; one that several postcodes bring has them all. */
function toRows(inputs: readonly Input[]): SearchRow[] {
  const uniques = new Map<string, SearchRow>();
  for (const { row } of inputs) {
    const key = `${row[0]} ${row[1]}`;
    const before = uniques.get(key);
    const codes = before && before.length === 4 && row.length === 4 && before[3] !== row[3];
    uniques.set(key, codes ? [row[0], row[1], row[2], `${before[3]} ${row[3]}`] : row);
  }
  return [...uniques.values()].sort(byWeight);
}

function byWeight(a: SearchRow, b: SearchRow): number {
  return b[2] - a[2] || compare(a[1], b[1]) || compare(a[0], b[0]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A commune keeps the postcode that brings it; found by its name, it needs none. */
function withoutOtherPostcodes(row: SearchRow, terme: string): SearchRow {
  if (row.length !== 4 || row[0].length !== 5) return row;
  return /^\d/.test(terme) ? [row[0], row[1], row[2], terme] : withoutPostcodes(row);
}

function withoutPostcodes(row: SearchRow): SearchRow {
  return row.length === 4 ? [row[0], row[1], row[2]] : row;
}
