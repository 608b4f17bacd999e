import { citedIds } from '../../src/domain/evenement.ts';
import { isAfter } from './date-before-edition.ts';
import { numberAlone } from './number-alone.ts';
import type { Failure } from '../lib/failure.ts';
import { failureAt } from '../lib/read-table.ts';
import type { Tables } from '../lib/read-tables.ts';

/**
 * Events follow one another; each has a date, and none that happened is after the edition. A deadline or a projection is
 * not said to have happened. A figure of their texts names the row it comes from, and that row exists. What a target says
 * (its announcement, its deadline) is left to the target, so that nothing is told twice.
 */
export function checkEvenementCoherent({ chronologie, edition, observations, objectifs, faits }: Tables): Failure[] {
  const today = edition.rows[0]?.values.date;
  const complete = [observations, objectifs, faits].every((table) => table.complete);
  const known = (id: string) => [observations, objectifs, faits].some(({ ids }) => ids.has(id));
  const echeances = new Map(objectifs.rows.map(({ values }) => [values.id, values.echeance]));
  return chronologie.rows.flatMap((row, i) => {
    const { date, nature, etat, titre, detail, lignes } = row.values;
    const failures: Failure[] = [];
    const previous = chronologie.rows[i - 1]?.values.date;
    if (date === 'inconnue')
      failures.push(failureAt(row, 'date', 'une date, sans laquelle l’événement n’a pas de place'));
    else if (previous !== undefined && previous > date)
      failures.push(failureAt(row, 'date', `une date qui ne précède pas celle de la ligne d’avant, ${previous}`));
    if (today !== undefined && etat === 'advenu' && isAfter(date, today))
      failures.push(failureAt(row, 'date', `une date qui ne suit pas l’édition du ${today}, puisque c’est advenu`));
    if ((nature === 'echeance' || nature === 'projection') && etat === 'advenu')
      failures.push(failureAt(row, 'etat', 'prevu, pour une échéance ou une projection'));
    for (const [name, text] of [
      ['titre', titre],
      ['detail', detail],
    ] as const) {
      const number = numberAlone(text);
      if (number !== undefined)
        failures.push({ ...failureAt(row, name, 'l’identifiant de sa ligne entre accolades'), found: number });
      for (const id of complete ? citedIds(text).filter((cited) => !known(cited)) : [])
        failures.push({
          ...failureAt(row, name, 'un identifiant pris dans observations, objectifs, faits'),
          found: id,
        });
    }
    if (nature === 'echeance' && lignes.some((id) => echeances.get(id) === date))
      failures.push(failureAt(row, 'lignes', 'aucun objectif de même échéance : c’est lui qui fait l’événement'));
    return failures;
  });
}
