import { ageInMonths, compareDates, endInMonths, type DateSource } from '../../domain/date-source.ts';
import type { Indicateur } from '../../domain/tables/index.ts';
import { tally } from '../../prose/printed-number.ts';
import { sentence, type Sentence } from '../../prose/sentence.ts';
import { PAGES } from '../../store/routes.ts';
import { edition, indicateurs, observations } from '../../store/rows.ts';

/** How old a series is at the date of the edition, and whether it is late against its own rhythm. */
interface SeriesAge {
  indicateur: Indicateur;
  /** The last date that it has. */
  last: DateSource;
  /** Its age in whole months, at least. */
  months: number;
  /** The longest time between two of its dates that follow each other, in months; null under three dates: no rhythm is known then. */
  longest: number | null;
  /** Whether it has waited longer than it ever did; null where no rhythm is known. */
  late: boolean | null;
}

/** Fewer dates say no rhythm. */
const LEAST_DATES = 3;

/** The age of a series from its dates; null where it has none that is known and past: a projection has no age. */
export function ageOf(dates: readonly DateSource[], today: DateSource): Omit<SeriesAge, 'indicateur'> | null {
  const known = [...new Set(dates)]
    .filter((date) => date !== 'inconnue' && compareDates(date, today) <= 0)
    .toSorted(compareDates);
  const last = known.at(-1);
  if (last === undefined) return null;
  const ends = known.map(endInMonths);
  const gaps = ends.slice(1).map((end, i) => end - (ends[i] ?? end));
  const longest = known.length < LEAST_DATES ? null : Math.ceil(Math.max(...gaps));
  const months = ageInMonths(last, today).least;
  return { last, months, longest, late: longest === null ? null : months > longest };
}

/** Every series that has a date, from the oldest to the newest. */
export const seriesAges: readonly SeriesAge[] = (() => {
  const dates = Map.groupBy(observations, (o) => o.indicateur);
  return indicateurs
    .flatMap((indicateur) => {
      const age = ageOf(
        (dates.get(indicateur.id) ?? []).map(({ date }) => date),
        edition.date,
      );
      return age === null ? [] : [{ indicateur, ...age }];
    })
    .toSorted((a, b) => compareDates(a.last, b.last) || (a.indicateur.id < b.indicateur.id ? -1 : 1));
})();

/** How many series are late, of those whose rhythm is known. */
export function lateSentence(): Sentence {
  const count = (...lates: readonly boolean[]) =>
    seriesAges.filter(({ late }) => late !== null && lates.includes(late)).length;
  const list = `${PAGES.health}#series`;
  return sentence`Des ${tally(count(true, false), list, 'tr[data-tarde]')} dont le rythme est connu, ${tally(count(true), list, 'tr[data-tarde=true]')} tardent.`;
}
