import { idsCites } from '../../src/domain/evenement.ts';
import { isAfter } from './date-avant-edition.ts';
import { chiffreSeul } from './chiffre-seul.ts';
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
  const complet = [observations, objectifs, faits].every((table) => table.complete);
  const connu = (id: string) => [observations, objectifs, faits].some(({ ids }) => ids.has(id));
  const echeances = new Map(objectifs.rows.map(({ values }) => [values.id, values.echeance]));
  return chronologie.rows.flatMap((row, i) => {
    const { date, nature, etat, titre, detail, lignes } = row.values;
    const failures: Failure[] = [];
    const precedente = chronologie.rows[i - 1]?.values.date;
    if (date === 'inconnue')
      failures.push(failureAt(row, 'date', 'une date, sans laquelle l’événement n’a pas de place'));
    else if (precedente !== undefined && precedente > date)
      failures.push(failureAt(row, 'date', `une date qui ne précède pas celle de la ligne d’avant, ${precedente}`));
    if (today !== undefined && etat === 'advenu' && isAfter(date, today))
      failures.push(failureAt(row, 'date', `une date qui ne suit pas l’édition du ${today}, puisque c’est advenu`));
    if ((nature === 'echeance' || nature === 'projection') && etat === 'advenu')
      failures.push(failureAt(row, 'etat', 'prevu, pour une échéance ou une projection'));
    for (const [name, texte] of [
      ['titre', titre],
      ['detail', detail],
    ] as const) {
      const chiffre = chiffreSeul(texte);
      if (chiffre !== undefined)
        failures.push({ ...failureAt(row, name, 'l’identifiant de sa ligne entre accolades'), found: chiffre });
      for (const id of complet ? idsCites(texte).filter((cite) => !connu(cite)) : [])
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
