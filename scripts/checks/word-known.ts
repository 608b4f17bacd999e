import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';
import { numberAlone } from './number-alone.ts';

/**
 * A form of the glossary leads to one term only, and begins and ends with a letter or a figure, so that it is a whole
 * word; a term does not send back to itself; its definition carries no figure but a year, since it has no row to lead to.
 */
export function checkWordKnown({ glossaire }: Tables): Failure[] {
  const prises = new Map<string, string>();
  return glossaire.rows.flatMap((row) => {
    const { id, formes, voir, definition } = row.values;
    const failures: Failure[] = [];
    for (const forme of formes) {
      const other = prises.get(forme);
      if (other !== undefined)
        failures.push({ ...failureAt(row, 'formes', `une forme qui ne mène pas déjà à ${other}`), found: forme });
      if (!/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(forme))
        failures.push({ ...failureAt(row, 'formes', 'des mots entiers'), found: forme });
      prises.set(forme, id);
    }
    if (voir.includes(id)) failures.push(failureAt(row, 'voir', 'd’autres mots que lui-même'));
    const number = numberAlone(definition);
    if (number !== undefined)
      failures.push({ ...failureAt(row, 'definition', 'un texte sans autre chiffre qu’une date'), found: number });
    return failures;
  });
}
