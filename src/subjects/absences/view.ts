import type { Absence } from '../../domain/tables/index.ts';
import { absences, actions, detenteursOf } from '../../store/rows.ts';
import { absenceAddress } from '../../store/routes.ts';
import { THEME_NAME, THEMES } from '../../store/themes.ts';
import { sentenceOfText } from '../../prose/table-text.ts';
import type { Sentence } from '../../prose/sentence.ts';

/** One search, and all that it was made for: never empty. */
interface Search {
  /** The first of them, in whose words the search is told. */
  first: Absence;
  list: readonly Absence[];
}

/** The absences under their themes, in the order of the themes; what one search was made for is together. */
export const absencesByTheme: readonly { theme: string; name: string; searches: readonly Search[] }[] = THEMES.flatMap(
  (theme) => {
    const list = absences.filter((absence) => absence.theme === theme);
    return list.length > 0 ? [{ theme, name: THEME_NAME[theme], searches: searchesOf(list) }] : [];
  },
);

function searchesOf(list: readonly Absence[]): Search[] {
  const told = ({ id, inconnu_de_source, cherche, ou, mots, cherche_le, note }: Absence): string =>
    // what is not known of a source is sought for all those of its producer at once; any other thing, by itself
    inconnu_de_source === 'aucun' ? id : JSON.stringify([inconnu_de_source, cherche, ou, mots, cherche_le, note]);
  return [...Map.groupBy(list, told).values()].map(([first, ...others]) => {
    if (first === undefined) throw new Error('a search without absence');
    return { first, list: [first, ...others] };
  });
}

/** A text of an absence, its numbers leading to it. */
export function absenceText(absence: Absence, field: 'objet' | 'cherche' | 'ou' | 'mots' | 'note'): Sentence {
  return sentenceOfText(absence[field], { rows: [], lieu: absenceAddress(absence.id) });
}

/** Who could say what was not found: the holders of its series; none is an empty list. */
export function holdersOf({ series }: Absence): { who: string; why: string; source: string }[] {
  return series
    .flatMap((id) => detenteursOf(id))
    .map(({ qui, pourquoi, source }) => ({ who: qui, why: pourquoi, source }));
}

/** Whether a holder could end the absence: a figure that someone holds or an action that an administration announced. */
export function isRequestable(absence: Absence): boolean {
  return (
    holdersOf(absence).length > 0 ||
    actions.some(({ recherche }) => recherche === absence.id) ||
    absence.series.length > 0
  );
}
