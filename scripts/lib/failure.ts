import { compareText } from '../../src/format/order.ts';

/** One thing wrong in one cell of one file, with what a contributor needs to find and mend it. */
export interface Failure {
  /** Path of the file inside the data folder: `observations/msp-nombre.csv`. */
  file: string;
  /** Line of the file, from 1; the header is line 1. */
  line: number;
  /** Column of the table, from 1. */
  column: number;
  /** Name of the column; empty when the whole line or file is at fault. */
  name: string;
  /** The text of the cell as it stands in the file. */
  found: string;
  /** What would have been right, in French. */
  expected: string;
}

/** Longest text of a cell that a message quotes whole. */
const CITED_LENGTH = 80;

/** `data/x.csv:12:5: found « 12,5 » in valeur, expected un nombre…`, on one line whatever the cell holds. */
export function printFailure(failure: Failure, folder: string): string {
  const { file, line, column, name } = failure;
  const where = name === '' ? '' : ` in ${name}`;
  return `${folder}/${file}:${line}:${column}: found « ${quote(failure.found)} »${where}, expected ${failure.expected}`;
}

/**
 * What a program says of failures: each on its line, then how many, and that `kept`, what it would have written, is
 * as it was.
 */
export function toReport(
  failures: readonly Failure[],
  { folder, kept }: { folder: string; kept: string },
): readonly string[] {
  return [
    ...failures.map((failure) => printFailure(failure, folder)),
    `${failures.length} failures in ${folder}: nothing written, ${kept} is as it was`,
  ];
}

/** Failures in the order of a reader: by file, line, column, then message. Does not change its argument. */
export function sortFailures(failures: readonly Failure[]): Failure[] {
  const text = (failure: Failure): string => `${failure.expected}\n${failure.found}`;
  return [...failures].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(text(a), text(b)),
  );
}

function quote(found: string): string {
  const flat = found.replaceAll('\r', '\\r').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
  return flat.length <= CITED_LENGTH ? flat : `${flat.slice(0, CITED_LENGTH)}…`;
}
