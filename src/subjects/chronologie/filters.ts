import { NATURES_EVENEMENT } from '../../domain/tables/index.ts';
import type { NatureEvenement } from '../../domain/evenement.ts';
import { choiceId, filterRules, toGroup, type FilterGroup } from '../filters.ts';
import { chronologieYears, chronologieViews } from './view.ts';
import { EVENEMENT_NATURE_NAME } from './words.ts';
import { LANES } from './lanes.ts';

const ROOT = '.page-chronologie';

/** The filters of the chronology: subject, nature, year. */
export const CHRONOLOGIE_FILTERS: readonly FilterGroup[] = [
  toGroup(chronologieViews, {
    id: 'sujet',
    legend: 'Sujet',
    all: 'Tous',
    valuesOf: ({ lane }) => [lane.id],
    libelleOf: (id) => LANES.find((lane) => lane.id === id)!.nom,
    order: LANES.map(({ id }) => id),
  }),
  toGroup(chronologieViews, {
    id: 'nature',
    legend: 'Nature',
    all: 'Toutes',
    valuesOf: ({ evenement }) => [evenement.nature],
    libelleOf: (nature) => EVENEMENT_NATURE_NAME[nature as NatureEvenement],
    order: NATURES_EVENEMENT,
  }),
  toGroup(chronologieViews, {
    id: 'annee',
    legend: 'Année',
    all: 'Toutes',
    valuesOf: ({ year }) => [year],
    libelleOf: (year) => year,
    order: chronologieYears.map(([year]) => year),
  }),
];

/**
 * What hides the events that the filters leave out, and the years that are left without event: a year holds the subjects and
 * natures of its events one by one (`data-sujet`, `data-nature`) and two by two (`data-paire`).
 */
export function filterSheet(): string {
  const [subjects, natures] = CHRONOLOGIE_FILTERS as readonly [FilterGroup, FilterGroup];
  const pairs = subjects.choice.flatMap((subject) =>
    natures.choice.map(
      (nature) =>
        `${ROOT}:has(#${choiceId(subjects.id, subject.valeur)}:checked):has(#${choiceId(natures.id, nature.valeur)}:checked) [data-paire]:not([data-paire~="${subject.valeur}.${nature.valeur}"])`,
    ),
  );
  return `${filterRules(CHRONOLOGIE_FILTERS, { root: ROOT })}@media screen{${pairs.join(',')}{display:none}}\n`;
}
