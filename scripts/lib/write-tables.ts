import { copyFileSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';

/** The text of a table, in the form that the project keeps: comma, LF, quotes only where they are needed. */
export function toText(columns: readonly string[], rows: readonly Readonly<Record<string, string>>[]): string {
  const data = rows.map((row) => columns.map((name) => row[name] ?? ''));
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\n' })}\n`;
}

/**
 * Writes files in a folder so that a failure leaves all of them as they were, and nothing beside them: each is
 * written beside its place, then moved there, the one that it replaces kept until all are. What a kill leaves among
 * them is named `.part` or `.before`: a build refuses such a file in the folder of the tables.
 */
export function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  const moves = Object.entries(files).map(([file, text]): Move => {
    const path = join(folder, file);
    return { path, aside: `${path}.part`, before: isFile(path) ? `${path}.before` : null, text };
  });
  const moved: Move[] = [];
  try {
    for (const { path, aside, before, text } of moves) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(aside, text);
      if (before !== null) copyFileSync(path, before);
    }
    for (const move of moves) {
      renameSync(move.aside, move.path);
      moved.push(move);
    }
  } catch (error) {
    for (const { path, before } of moved) {
      if (before === null) rmSync(path);
      else renameSync(before, path);
    }
    removeBeside(moves);
    throw error;
  }
  removeBeside(moves);
}

/**
 * A file to write: its place, where it is written first, where the one that it replaces is kept, and what it holds.
 */
interface Move {
  path: string;
  aside: string;
  /** Null where there is none to replace. */
  before: string | null;
  text: string;
}

function removeBeside(moves: readonly Move[]): void {
  for (const { aside, before } of moves)
    for (const file of [aside, before]) if (file !== null) rmSync(file, { force: true });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
