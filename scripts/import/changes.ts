import { ofWords } from '../../src/domain/elision.ts';
import { formatNumber } from '../../src/format/number.ts';
import type { Cells, CurrentTable, Proposal, Total } from './importer.ts';

/** How many of the largest changes are told. */
export const TOLD = 10;

/** One cell that had a number and has another. */
export interface NumberChange {
  row: string;
  column: string;
  before: number;
  after: number;
}

/** What a proposal changes in its table. */
export interface Changes {
  file: string;
  added: readonly string[];
  removed: readonly string[];
  changed: readonly string[];
  /** What is put together of the rows, before and after; null where there was nothing to put together. */
  totals: readonly { of: string; before: number | null; after: number | null }[];
  /** The cells whose number moved most, the largest first. */
  largest: readonly NumberChange[];
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Compares a table as it stands with a proposal. A cell that a column did not have before is no change of a row. */
export function toChanges(current: CurrentTable, { file, columns, rows, key, numbers, totals }: Proposal): Changes {
  const before = new Map(current.rows.map((row) => [row[key] ?? '', row]));
  const after = new Map(rows.map((row) => [row[key] ?? '', row]));
  const both = columns.filter((name) => current.columns.includes(name));
  const differing = [...after].flatMap(([id, row]) => {
    const was = before.get(id);
    return was === undefined
      ? []
      : both.filter((name) => was[name] !== row[name]).map((name) => ({ id, name, was, row }));
  });
  const moved = differing.flatMap(({ id, name, was, row }) => {
    const [from = '', to = ''] = [was[name], row[name]];
    return numbers.includes(name) && NUMBER.test(from) && NUMBER.test(to) && Number(from) !== Number(to)
      ? [{ row: id, column: name, before: Number(from), after: Number(to) }]
      : [];
  });
  const old = new Map(totals(current.rows));
  const recent = new Map(totals(rows));
  const gap = (change: NumberChange): number => Math.abs(change.after - change.before);
  return {
    file,
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changed: [...new Set(differing.map(({ id }) => id))],
    totals: [...new Set([...old.keys(), ...recent.keys()])].map((of) => ({
      of,
      before: old.get(of) ?? null,
      after: recent.get(of) ?? null,
    })),
    largest: moved.sort((a, b) => gap(b) - gap(a) || (a.row < b.row ? -1 : 1)).slice(0, TOLD),
  };
}

/** What changed, in French, for whoever runs the command: no line for what did not. */
export function printChanges({ file, added, removed, changed, totals, largest }: Changes): string[] {
  const counts = [
    formatCount(added.length, 'ligne ajoutée', 'lignes ajoutées'),
    formatCount(removed.length, 'ligne retirée', 'lignes retirées'),
    formatCount(changed.length, 'ligne changée', 'lignes changées'),
  ];
  return [
    `data/${file} : ${counts.join(', ')}`,
    ...totals.map(
      ({ of, before, after }) =>
        `  ${of} : ${before === null ? 'rien' : formatNumber(before)}, puis ${after === null ? 'rien' : formatNumber(after)}`,
    ),
    ...largest.map(
      ({ row, column, before, after }) => `  ${row}, ${column} : ${formatNumber(before)}, puis ${formatNumber(after)}`,
    ),
  ];
}

/** « 1 ligne ajoutée », « 0 ligne ajoutée », « 2 586 lignes ajoutées ». */
export function formatCount(count: number, one: string, many: string): string {
  return `${formatNumber(count)} ${count < 2 ? one : many}`;
}

/**
 * Rows whose numbers are written as the table writes them where they are the same: a producer's `0` and a table's `0.0` are one
 * fact, and no change.
 */
export function writtenAsBefore(rows: readonly Cells[], current: CurrentTable, key: string): Cells[] {
  const before = new Map(current.rows.map((row) => [row[key] ?? '', row]));
  const isSame = (a: string, b: string): boolean => NUMBER.test(a) && NUMBER.test(b) && Number(a) === Number(b);
  return rows.map((row) => {
    const was = before.get(row[key] ?? '');
    if (was === undefined) return row;
    return Object.fromEntries(
      Object.entries(row).map(([name, cell]) => {
        const old = was[name] ?? '';
        return [name, name !== key && isSame(old, cell) ? old : cell];
      }),
    );
  });
}

/** The sum of the numbers of each column, absences left out. */
export function sumsOf(columns: readonly string[]) {
  return (rows: readonly Cells[]): Total[] =>
    columns.flatMap((name) => {
      const numbers = numbersOf(rows, name);
      return numbers.length === 0 ? [] : [[`somme ${ofWords(name)}`, toThousandth(sum(numbers))] as const];
    });
}

/** The mean of the numbers of each column, absences left out: no row weighs more than another. */
export function meansOf(columns: readonly string[]) {
  return (rows: readonly Cells[]): Total[] =>
    columns.flatMap((name) => {
      const numbers = numbersOf(rows, name);
      return numbers.length === 0
        ? []
        : [[`moyenne simple ${ofWords(name)}`, toThousandth(sum(numbers) / numbers.length)] as const];
    });
}

/** How many rows have each value of a column. */
export function countsOf(column: string) {
  return (rows: readonly Cells[]): Total[] =>
    [...Map.groupBy(rows, (row) => row[column] ?? '')]
      .map(([value, having]) => [value, having.length] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Nothing put together: for tables that have no numbers. */
export const noTotals = (): Total[] => [];

function numbersOf(rows: readonly Cells[], name: string): number[] {
  return rows.flatMap((row) => (NUMBER.test(row[name] ?? '') ? [Number(row[name])] : []));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function toThousandth(number: number): number {
  return Math.round(number * 1000) / 1000;
}
