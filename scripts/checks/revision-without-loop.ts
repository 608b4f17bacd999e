import type { Failure } from '../lib/failure.ts';
import { failureAt, type Row } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/**
 * Following `revise` or `remplace` from row to row always ends, and two rows never revise the same one. A revised
 * observation keeps its indicator, territory, date and modality: it is the same fact, said anew.
 */
export function checkRevisionWithoutLoop({ observations, objectifs, faits }: Tables): Failure[] {
  return [
    ...checkChain(observations.rows, 'revise'),
    ...checkChain(objectifs.rows, 'remplace'),
    ...checkChain(faits.rows, 'revise'),
    ...checkSameFait(observations.rows),
  ];
}

function checkChain<C extends string, L extends { id: string } & Record<C, string>>(
  rows: readonly Row<L>[],
  column: C,
): Failure[] {
  const previous = new Map(rows.map(({ values }) => [values.id, values[column] as string]));
  const successor = new Map<string, string>();
  return rows.flatMap((row) => {
    const target: string = row.values[column];
    if (target === '') return [];
    if (isInLoop(row.values.id, previous))
      return failureAt(row, column, 'une suite de révisions qui ne revient pas sur elle-même');
    const first = successor.get(target);
    successor.set(target, first ?? row.values.id);
    return first === undefined ? [] : failureAt(row, column, `une ligne que rien d’autre ne révise (déjà ${first})`);
  });
}

function isInLoop(id: string, previous: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let at = previous.get(id); at !== undefined && at !== '' && !seen.has(at); at = previous.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

function checkSameFait(rows: Tables['observations']['rows']): Failure[] {
  const fait = ({ values }: (typeof rows)[number]): string =>
    [values.indicateur, values.territoire, values.date, values.ventilation].join(' ');
  const faits = new Map(rows.map((row) => [row.values.id, fait(row)]));
  return rows
    .filter((row) => row.values.revise !== '' && (faits.get(row.values.revise) ?? fait(row)) !== fait(row))
    .map((row) => failureAt(row, 'revise', 'une observation des mêmes indicateur, territoire, date et ventilation'));
}
