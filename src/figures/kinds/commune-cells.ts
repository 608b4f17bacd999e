import { SOURCE_CENTRES } from '../../domain/tables/communes.ts';
import type { CodeTerritoire } from '../../domain/territoire.ts';
import { communeNumber } from '../../prose/printed-number.ts';
import type { PrintedNumber } from '../../prose/number-html.ts';
import { peopleCell, type PeopleOf } from '../../store/commune-facts.ts';
import { communeIndicator, territoires } from '../../store/rows.ts';
import type { SourceFigure } from '../figure.ts';
import { SOURCE_POPULATION } from './rows.ts';

/** The share of the people of a place, as a sentence prints it: « 11,3 ». */
export function partNumber(place: CodeTerritoire, indicateur: string, of: PeopleOf): PrintedNumber {
  return communeNumber(peopleCell(place, indicateur, { of, as: 'part' }));
}

/** The départements, in the order of their codes. */
export const departements: readonly CodeTerritoire[] = territoires
  .filter(({ niveau }) => niveau === 'DEP')
  .map(({ code }) => code);

/** The sources of what is said of an indicator by commune and of the people of those communes; with distances, that of the centres. */
export function communeSources(indicateur: string, { centres }: { centres: boolean }): SourceFigure[] {
  return [
    { source: communeIndicator(indicateur).source, rows: [] },
    ...(centres ? [{ source: SOURCE_CENTRES, rows: [] }] : []),
    SOURCE_POPULATION,
  ];
}

/** What is said of every distance. */
export const NOTE_DISTANCE =
  'Distance à vol d’oiseau entre les centres des communes, départements voisins compris : ni une route ni un temps de trajet ; par-dessus l’eau pour une île.';

/** What is said of every share of people. */
export const INHABITANT_NOTE = 'Population municipale de 2023 ; celle de Mayotte est de 2017.';

/** What is said of the contours of a map of dots. */
export const CREDIT_POINTS =
  'Contours : Natural Earth. Paris et la petite couronne sont dessinés deux fois, en place et agrandis ; les départements d’outre-mer ne sont pas à l’échelle de la métropole.';
