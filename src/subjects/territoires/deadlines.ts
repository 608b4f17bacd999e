import { compareDates, lastDayOf } from '../../domain/date-source.ts';
import type { Objectif } from '../../domain/tables/index.ts';
import type { Territoire } from '../../domain/territoire.ts';
import { etatPromesse, edition, objectif, objectifs, promesses } from '../../store/rows.ts';

/**
 * The targets of a territory whose deadline is still to come at the date of the edition, then those that the four promises are judged on
 * in the whole country: the nearest first. A target that another replaced is not one any more, nor is one without a date.
 */
export function deadlinesOf({ code }: Pick<Territoire, 'code'>): readonly Objectif[] {
  const replaced = new Set(objectifs.map(({ remplace }) => remplace));
  const own = objectifs.filter(({ territoire }) => territoire === code);
  const national = promesses.map(({ id }) => objectif(etatPromesse(id).objectif));
  return [own, national].flatMap((targets) =>
    targets
      .filter(({ id, echeance }) => !replaced.has(id) && echeance !== 'inconnue' && lastDayOf(echeance) >= edition.date)
      .toSorted((a, b) => compareDates(a.echeance, b.echeance) || (a.id < b.id ? -1 : 1)),
  );
}
