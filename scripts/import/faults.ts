import type { Failure } from '../lib/failure.ts';

/** Where a fault stands in an official file: line from 1, column from 1, and the name of the column or the path of the field. */
export interface Place {
  line?: number;
  column?: number;
  name?: string;
}

/** How many faults of one kind are listed; the others are counted. A changed format has one for each of its lines. */
export const LISTED = 10;

/** The faults of one official file, gathered as it is read: it is read to its end, so that all are said at once. */
export class Faults {
  readonly #file: string;
  readonly #kinds = new Map<string, { listed: Failure[]; more: number }>();

  constructor(file: string) {
    this.#file = file;
  }

  /** One fault: what was found, and what would have been right, in French. */
  add({ line = 1, column = 1, name = '' }: Place, found: string, expected: string): void {
    const kind = `${name.replace(/\[\d+\]/g, '[]')}\n${expected}`;
    const same = this.#kinds.get(kind) ?? this.#kinds.set(kind, { listed: [], more: 0 }).get(kind)!;
    if (same.listed.length < LISTED) same.listed.push({ file: this.#file, line, column, name, found, expected });
    else same.more += 1;
  }

  /** A number that must stand between two bounds, both included. */
  within(name: string, found: number, [least, most]: readonly [number, number]): void {
    if (found >= least && found <= most) return;
    this.add({ name }, String(found), least === most ? String(least) : `de ${least} à ${most}`);
  }

  get any(): boolean {
    return this.#kinds.size > 0;
  }

  /** Every fault, in the order of their finding by kind; the last of a kind says how many more there are. */
  list(): Failure[] {
    return [...this.#kinds.values()].flatMap(({ listed, more }) =>
      listed.map((failure, i) =>
        more > 0 && i === listed.length - 1
          ? { ...failure, expected: `${failure.expected} (et ${more} autres fautes de cette sorte)` }
          : failure,
      ),
    );
  }
}
